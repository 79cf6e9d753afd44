import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { eventKinds, officeStatuses, organizationKinds } from '../../src/record.ts'

const folder = new URL('../../src/recognise/lexicon/', import.meta.url)
const names = readdirSync(folder).filter(it => it.endsWith('.tsv'))
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const rowsOf = (name: string): readonly (readonly string[])[] =>
  textOf(name)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'))
const wordsOf = (name: string): readonly string[] => rowsOf(name).map(([word = '']) => word)

/** What may stand in the columns behind the word; one that may be left out ends in an empty entry. */
const columns: Readonly<Record<string, readonly RegExp[]>> = {
  'posts.tsv': [/^[a-z-]+$/, /^[LNWP]*$/],
  'modifiers.tsv': [oneOf(officeStatuses), /^(?:yes|no)$/],
  'roles.tsv': [/^(?:citizen|figure|reporter|kin)$/],
  'verbs.tsv': [/^[a-z]+$/, oneOf(eventKinds)],
  'function-words.tsv': [/^[rlbw]$/],
  'organ-heads.tsv': [oneOf(organizationKinds), /^A?$/],
  'national-bodies.tsv': [oneOf(organizationKinds), /^F?$/],
  'national-organs.tsv': [/./, oneOf(organizationKinds)],
  'occasion-heads.tsv': [oneOf(eventKinds)],
  'calendar.tsv': [/^\d{4}$/],
  'assembly-committees.tsv': [/^(?:全国人大|全国政协)(?:,全国政协)?$/, /^[㐀-鿿,]+$/],
  'appointing-verbs.tsv': [/^(?:start|end)$/],
}

function oneOf(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})$`)
}

describe.each(names)('%s', name => {
  test('says what it holds and where it comes from', () => {
    const head = textOf(name)
      .split('\n')
      .filter(line => line.startsWith('#'))
      .join(' ')
    expect(head).toMatch(/Sources?: \S/)
  })
  test('holds well-formed rows', () => {
    const allowed = columns[name] ?? []
    const wrong = rowsOf(name).filter(
      ([word = '', ...rest]) =>
        word.trim() !== word || rest.length > allowed.length || rest.some((it, at) => !allowed[at]?.test(it)),
    )
    expect(wrong).toEqual([])
  })
  test('names each word once', () => {
    const words = wordsOf(name)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})

/** Where both lists hold a word the first one is asked, and the row of the second does nothing. */
test.each([
  ['blockers.tsv', 'posts.tsv'],
  ['blockers.tsv', 'groups.tsv'],
  ['blockers.tsv', 'roles.tsv'],
  ['roles.tsv', 'groups.tsv'],
])('no word of %s shadows one of %s', (first, second) => {
  const shadowing = new Set(wordsOf(first))
  expect(wordsOf(second).filter(word => shadowing.has(word))).toEqual([])
})
