import { test } from 'vitest'

/** Rows of a table: what is expected is drawn in the sentence, in square brackets. */
export const plain = (sentence: string): string => sentence.replace(/[[\]]/g, '')
export const marked = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\[([^\]]*)\]/g)].map(match => match[1] ?? ''))].sort()

/** A row we know to fail: it must go on failing, else it leaves the list. */
export const rowTest = (known: readonly string[], sentence: string) => (known.includes(sentence) ? test.fails : test)
