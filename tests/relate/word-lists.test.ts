import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/rows-of.ts'

const lists = [
  ['src/relate/projects/words.tsv', 2],
  ['src/relate/scenes/words.tsv', 2],
  ['src/recognise/sites/kinds.tsv', 1],
] as const

describe.each(lists)('%s', (file, columns) => {
  const url = new URL(`../../${file}`, import.meta.url)
  const rows = rowsOf(url)
  test('says what it holds and where it comes from', () => {
    const head = readFileSync(url, 'utf8').split('\n').slice(0, 3).join(' ')
    expect(head).toMatch(/^# .*Columns: .*Source: \S/)
  })
  test('holds words as they are, no expressions', () => {
    expect(rows.filter(row => row.length !== columns || !/^[㐀-鿿A-Z]+$/.test(row.at(-1) ?? ''))).toEqual([])
  })
  test('names each word once a list', () => {
    const words = rows.map(row => row.join(' '))
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})
