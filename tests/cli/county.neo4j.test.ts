import { expect, inject, onTestFinished, test } from 'vitest'
import { describeNeo4j, emptyNeo4j } from '../neo4j/use-neo4j.ts'
import { countyCourse, countyIsThere } from './county.ts'

describeNeo4j('county papers in a server', () => {
  test.skipIf(!countyIsThere)('built, built again, verified, removed', async () => {
    const sink = await emptyNeo4j()
    onTestFinished(() => sink.close())
    const { first, second, differences } = await countyCourse(inject('neo4jUri') ?? '')
    expect(first.written).toBeGreaterThan(1_000)
    expect(second).toMatchObject({ written: 0, documents: 5, nodes: first.nodes, edges: first.edges })
    expect(differences).toBe(0)
    expect((await sink.query('MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n) AS nodes')).rows).toEqual([
      { nodes: 0 },
    ])
  })
})
