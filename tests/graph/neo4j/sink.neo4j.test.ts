import { expect, test } from 'vitest'
import { describeNeo4j, emptyNeo4j } from '../../neo4j/use-neo4j.ts'
import { testSink } from '../sink-behaviour.ts'

describeNeo4j('as every sink', () => testSink(emptyNeo4j))

describeNeo4j('the database', () => {
  test('keeps its id from one opening to the next', async () => {
    const [one, other] = [await emptyNeo4j(), await emptyNeo4j()]
    expect(one.id).toBe(other.id)
    expect(one.id).toMatch(/^neo4j:\w{20}/)
    await Promise.all([one.close(), other.close()])
  })

  test('takes no writes from a question', async () => {
    const sink = await emptyNeo4j()
    await expect(sink.query("CREATE (n:Person {id: 'x'})")).rejects.toThrow(
      /The query writes, and `renmai query` only reads/,
    )
    await sink.close()
  })

  test('returns dates, nodes and paths as plain values, and columns also without rows', async () => {
    const sink = await emptyNeo4j()
    const answer = await sink.query(
      "RETURN date('2022-09-17') AS day, 7 AS seven, [1, 2.5] AS list, {a: 1} AS map, $n AS n",
      { n: 3 },
    )
    expect(answer.rows).toEqual([{ day: '2022-09-17', seven: 7, list: [1, 2.5], map: { a: 1 }, n: 3 }])
    expect(await sink.query('MATCH (n:Person) RETURN n.id AS id, n AS node')).toEqual({
      columns: ['id', 'node'],
      rows: [],
    })
    await sink.close()
  })
})
