import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { literal } from '../../../src/export/exchange/cypher/literal.ts'
import { splitStatements } from '../../../src/graph/cypher-files.ts'
import { loadGraph } from '../../../src/graph/load.ts'
import { dumped } from '../../graph/canonical.ts'
import { everything } from '../../graph/everything.ts'
import { openTestServer, testServer } from '../../neo4j/test-settings.ts'
import { describeNeo4j, emptyNeo4j } from '../../neo4j/use-neo4j.ts'
import { chainOf } from '../../records.ts'
import { built } from '../../workspaces.ts'
import { exported, odd, oddPapers } from './odd.ts'

const uri = (): string => inject('neo4jUri') ?? ''

/** What ends, escapes or begins something in Cypher. */
const special = ['\\', "'", '"', '`', 'u0027', 'n', '/', '*', '{', '}', '$', ';', '\n', '\0', '𠮷']

const texts = fc.array(
  fc.oneof(
    fc.array(fc.constantFrom(...special), { maxLength: 12 }).map(all => all.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
  { minLength: 60, maxLength: 60 },
)

describeNeo4j('Cypher that is printed', () => {
  test('gives back every text and number as it was', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), async (text, numbers) => {
        const values = [...text.map(one => one.toWellFormed()), ...odd.map(one => one.toWellFormed())]
        const [row] = await testServer(uri(), `RETURN ${literal(values)} AS values, ${literal(numbers)} AS numbers`)
        expect(row).toEqual({ values, numbers: numbers.map(number => number + 0) })
      }),
      { numRuns: 10 },
    )
  })

  test('makes the graph that a load makes, statement by statement', async () => {
    const workspace = built([...everything, ...oddPapers()])
    const loaded = await emptyNeo4j()
    await loadGraph(workspace, loaded, chainOf)
    const wanted = await dumped(loaded)
    await loaded.close()
    const script = splitStatements(exported(workspace, 'cypher'))
    const empty = await emptyNeo4j()
    const driver = openTestServer(uri())
    for (const { text } of script) await driver.executeQuery(text)
    expect(await dumped(empty)).toEqual(wanted)
    await Promise.all([driver.close(), empty.close()])
  })
})
