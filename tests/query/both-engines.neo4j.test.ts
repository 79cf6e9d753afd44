import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded/sink.ts'
import type { Sink } from '../../src/graph/sink.ts'
import { askCypher, askQuestion } from '../../src/query/ask.ts'
import { questions } from '../../src/query/library.ts'
import { dumped } from '../graph/canonical.ts'
import { amended, wholeGraph } from '../graph/fixture.ts'
import { describeNeo4j, emptyNeo4j } from '../neo4j/use-neo4j.ts'
import { asked } from './answers.ts'

describeNeo4j('both engines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-engines-'))
  const sinks: Sink[] = []
  beforeAll(async () => {
    sinks.push(await openEmbedded(join(folder, 'graph.grafeo'), () => {}), await emptyNeo4j())
    for (const sink of sinks) {
      await sink.ensureSchema()
      await sink.apply(wholeGraph)
    }
  })
  afterAll(async () => {
    for (const sink of sinks) await sink.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const each = <T>(ask: (sink: Sink) => Promise<T>): Promise<T[]> => Promise.all(sinks.map(ask))

  test.each(questions())('give the same rows in the same order: $name', async question => {
    const calls = asked[question.name] ?? []
    expect(calls, 'tests/query/answers.ts lacks values for this question').not.toEqual([])
    for (const given of calls) {
      const [embedded, neo4j] = await each(sink => askQuestion(sink, question, given))
      expect(embedded?.rows).not.toEqual([])
      expect(embedded).toEqual(neo4j)
    }
  })

  test.each([
    "MATCH (p:Person {id: 'p01'})-[r:HELD]->(o:Office) RETURN p, r, o ORDER BY r.sid",
    "MATCH path = (:Person {id: 'p10'})-[:ATTENDED]->(:Meeting) RETURN path",
    'MATCH (m:Meeting) RETURN m.sizeStated AS stated, m.sizeNamed * 1.5 AS half ORDER BY stated, half, m.id',
    'MATCH (p:Nobody) RETURN p.id AS id',
  ])('return whole things alike: %s', async cypher => {
    const [embedded, neo4j] = await each(sink => askCypher(sink, cypher, {}))
    expect(embedded).toEqual(neo4j)
  })

  test('hold equal graphs after the same changes', async () => {
    const before = await each(dumped)
    expect(before[0]).toEqual(before[1])
    await each(sink => sink.apply(amended))
    const [embedded, neo4j] = await each(dumped)
    expect(embedded).toEqual(neo4j)
    expect(embedded).not.toEqual(before[0])
  })
})
