import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nodeColumns, tieColumns } from '../../../src/export/network/columns.ts'
import { tieKinds } from '../../../src/export/network/options.ts'

const text = readFileSync(new URL('../../../docs/networks.md', import.meta.url), 'utf8')

const columns = [
  ...nodeColumns(['person', 'meeting', 'office', 'project', 'organization']),
  ...tieKinds.flatMap(kind => tieColumns(kind)),
]

test.each(columns)('docs/networks.md tells what $name is: $meaning', ({ name, meaning }) => {
  expect(text).toContain(`| \`${name}\` | ${meaning} |`)
})
