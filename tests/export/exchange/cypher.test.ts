import { describe, expect, test } from 'vitest'
import { literal } from '../../../src/export/exchange/cypher/literal.ts'
import { cypherStatements } from '../../../src/export/exchange/cypher/script.ts'
import { splitStatements } from '../../../src/graph/cypher-files.ts'
import type { EdgeRow, NodeRow } from '../../../src/graph/row.ts'
import { everything } from '../../graph/everything.ts'
import { built } from '../../workspaces.ts'
import { exported } from './odd.ts'

describe('a literal', () => {
  test.each<[string, unknown, string]>([
    ['text', '县长', "'县长'"],
    ['a quotation mark', "县长's", String.raw`'县长\'s'`],
    ['the other ones, and braces', '"`“}{$', `'"\`“}{$'`],
    ['backslashes', String.raw`C:\县\ `, String.raw`'C:\\县\\ '`],
    ['an escape of the text', String.raw`\u0027`, String.raw`'\\u0027'`],
    ['ends of lines', '一\n二\r三\t四\u2028五', String.raw`'一\u000a二\u000d三\u0009四\u2028五'`],
    ['control characters', '\u0000\u0007\u0085\ufeff', String.raw`'\u0000\u0007\u0085\ufeff'`],
    ['a character beyond the sixteen bits, and half of one', '𠮷\ud842', "'𠮷\ufffd'"],
    ['a whole number', -12, '-12'],
    ['a broken one, a large one', [0.1, 2 ** 60], '[1e-1, 1.152921504606847e+18]'],
    ['a list', ['甲', true, null], "['甲', true, null]"],
  ])('%s', (_, value, expected) => expect(literal(value)).toBe(expected))

  test.each([undefined, { a: 1 }, 1n])('no graph holds %s', value => expect(() => literal(value)).toThrow())
})

const person: NodeRow = { label: 'Person', id: 'p_1', properties: { name: '林青禾', articleCount: 2 } }
const namesake: NodeRow = { label: 'Person', id: 'p_2', properties: { name: '林青禾', home: '云岭县' } }
const meeting: NodeRow = { label: 'Meeting', id: 'm_1', properties: { name: '座谈会' } }
const attended: EdgeRow = {
  ...{ type: 'ATTENDED', sid: 'e_1', properties: { order: 1 } },
  ...{ from: { label: 'Person', id: 'p_1' }, to: { label: 'Meeting', id: 'm_1' } },
}

const order = ['schema', 'nodes', 'edges']
const kindOf = (text: string): string =>
  !text.startsWith('UNWIND ') ? 'schema' : text.includes('MERGE (n:') ? 'nodes' : 'edges'

describe('a script', () => {
  test('begins with keys, then come nodes, then edges', () => {
    const statements = splitStatements(exported(built(everything), 'cypher')).map(({ text }) => text)
    const kinds = statements.map(kindOf)
    expect(statements[0]).toMatch(/^CREATE CONSTRAINT /u)
    expect([...new Set(kinds)]).toEqual(['schema', 'nodes', 'edges'])
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(kinds.filter(kind => kind === 'nodes')).toHaveLength(7)
  })

  test('has the rows of one label in one statement, a property that is not there as null', () => {
    const [text] = [...cypherStatements([person, namesake])].slice(-1)
    expect(text).toBe(`UNWIND [
['p_1', '林青禾', 2, null],
['p_2', '林青禾', null, '云岭县']
] AS v
WITH {\`id\`: v[0], properties: {\`id\`: v[0], \`name\`: v[1], \`articleCount\`: v[2], \`home\`: v[3]}} AS row
MERGE (n:Person {id: row.id})
SET n = row.properties
RETURN count(*) AS rows;

`)
  })

  test('has edges with both ends', () => {
    const [text] = [...cypherStatements([person, meeting, attended])].slice(-1)
    expect(text).toContain(
      "['p_1', 'm_1', 'e_1', 1]\n] AS v\nWITH {`from`: v[0], `to`: v[1], `sid`: v[2], properties: {",
    )
  })

  test('takes labels and types from the schema alone', () => {
    const label = { ...person, label: 'Person) DETACH DELETE n //' } as unknown as NodeRow
    expect(() => [...cypherStatements([label])]).toThrow('describes it')
    expect(() => [...cypherStatements([{ ...attended, type: 'LIKED' }])]).toThrow('describes it')
  })
})
