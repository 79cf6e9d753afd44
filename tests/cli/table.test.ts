import { expect, test } from 'vitest'
import { table } from '../../src/cli/print/table.ts'

test('columns are aligned by the width people see; a narrow column goes on below', () => {
  const columns = [{ name: 'name' }, { name: 'organ', width: 8 }, { name: 'n', align: 'right' as const }]
  const rows = [
    ['周启明', '白溪县、柳河', 3],
    ['Li', 'a', 12],
  ]
  expect(table(columns, rows).split('\n')).toEqual([
    'name    organ      n',
    '周启明  白溪县、   3',
    '        柳河',
    'Li      a         12',
  ])
})

test('spaces before the first word stay', () => {
  expect(table([{ name: 'fact' }, { name: 'what' }], [['  office', 1]]).split('\n')[1]).toBe('  office  1')
})
