import { expect, test } from 'vitest'
import { cypherFiles, splitStatements } from '../../src/graph/cypher-files.ts'
import { labels, mergeStatement, statementsFor, types } from '../../src/graph/statements.ts'
import { built, rowsOf } from '../workspaces.ts'
import { everything } from './everything.ts'

test('statements end with a line, and comments belong to the next one', () => {
  const text = "// one;\nRETURN ';' AS a,\n  2 AS b;\n\n// two\n// three\nRETURN 3;\n"
  expect(splitStatements(text)).toEqual([
    { comments: ['one;'], text: "RETURN ';' AS a,\n  2 AS b" },
    { comments: ['two', 'three'], text: 'RETURN 3' },
  ])
})

test('the last statement may lack its semicolon', () => {
  expect(splitStatements('RETURN 1')).toEqual([{ comments: [], text: 'RETURN 1' }])
})

test('every label and type has its statements, and only names itself', () => {
  for (const name of [...labels(), ...types()]) {
    const { merge, remove, count, read } = statementsFor(name)
    for (const text of [...merge.values(), remove, count, read]) expect(text).toMatch(new RegExp(`[rn]:${name}\\b`))
    for (const [ends, text] of merge) {
      const written = [...text.matchAll(/MATCH \([ab]:(\w+) /g)].map(([, label]) => label).join(' ')
      expect(written).toBe(ends)
    }
  }
})

test.each(['neo4j', 'embedded'])('the schema of %s has a key for every label', engine => {
  const schema = cypherFiles(`schema/${engine}`)
    .map(({ text }) => text)
    .join('\n')
  for (const label of labels()) expect(schema).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE`)
})

test('the schema of neo4j has a key for every type', () => {
  const schema = cypherFiles('schema/neo4j')
    .map(({ text }) => text)
    .join('\n')
  for (const type of types()) expect(schema).toContain(`FOR ()-[r:${type}]-() REQUIRE r.sid IS UNIQUE`)
})

test('what no file describes is refused', () => {
  expect(() => statementsFor('Nobody')).toThrow(/no file cypher\/load\/Nobody\.cypher/)
})

test('every row of a workspace has its statement', () => {
  for (const row of rowsOf(built(everything))) {
    if ('label' in row) expect(labels()).toContain(row.label)
    else expect(mergeStatement(row.type, row.from.label, row.to.label)).toContain('MERGE')
  }
})
