import { expect, test } from 'vitest'
import { checksumOf, type Migration, migrationsOfProgram, refuseOthers } from '../../../src/graph/neo4j/migrate.ts'

/** A file that was published is never edited: databases have taken it. A new one gets the next number, and a line here. */
test('the migrations are those that databases have taken, to the letter', () => {
  const told = migrationsOfProgram().map(({ version, description, checksum }) => [version, description, checksum])
  expect(told).toEqual([
    ['001', 'Keys and indexes', '2302934655'],
    ['002', 'Full text and claims', '2161676568'],
    ['003', 'Titles and other names', '1733170442'],
  ])
})

test.each([
  ['blanks and line ends between statements do not count', 'A;\nB;\n', 'A;\r\n\r\n  B', true],
  ['comments count', 'A;\n', '// why\nA;\n', false],
  ['statements count', 'A;\n', 'B;\n', false],
])('checksum: %s', (_, one, other, same) => expect(checksumOf(one) === checksumOf(other)).toBe(same))

test('the checksum is the CRC-32 of all statements, one after the other', () => {
  // The check value of CRC-32 is that of 123456789.
  expect(checksumOf('123;\n456;\n\n789;\n')).toBe(String(0xcbf43926))
})

const migration = (version: string, checksum: string): Migration => ({
  ...{ version, checksum, description: `step ${version}`, source: `V${version}__step.cypher`, statements: [] },
})
const [one, two, three] = [migration('001', 'a'), migration('002', 'b'), migration('003', 'c')]

test.each([
  ['nothing yet', [], [one, two]],
  ['the first step', [one], [one, two]],
  ['every step', [one, two], [one, two]],
])('a database that has had %s will do', (_, applied, wanted) => refuseOthers(applied, wanted, 'bolt://host'))

test.each([
  [
    'is newer',
    [one, two, three],
    [one, two],
    /at bolt:\/\/host has the schema version 003 \(“step 003”\).*newer renmai/,
  ],
  ['has a step of another program', [migration('0011', 'x')], [one], /version 0011 .*another program, has set it up/],
  ['has another first step', [migration('001', 'z')], [one], /V001__step\.cypher: that file was changed/],
])('a database that %s is refused', (_, applied, wanted, message) => {
  expect(() => refuseOthers(applied, wanted, 'bolt://host')).toThrow(message)
})
