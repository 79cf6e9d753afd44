import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { readDocuments } from '../../src/read/index.ts'
import { page } from '../clean/documents.ts'
import { articlesWithin } from './invariants.ts'

const corpora = join(import.meta.dirname, '../../../shared/corpus')
const present = existsSync(corpora)
if (!present) console.warn(`SKIPPED: the corpora are not at ${corpora}; splitting was tested on our own text only.`)

/** Articles that each corpus holds at least, whatever a later rule does. */
test.skipIf(!present).each([
  ['county', 33],
  ['national.jsonl', 24],
  ['local.jsonl', 41],
  ['fiction/articles.jsonl', 32],
])('%s: parts and edits hold, clean text stays as it is', async (name, atLeast) => {
  let articles = 0
  for await (const document of readDocuments([join(corpora, name)], {}, problem => expect(problem).toBeNull())) {
    articles += articlesWithin(document).length
    const { text } = clean(document)
    expect(clean(page(text)).edits).toEqual([])
  }
  expect(articles).toBeGreaterThanOrEqual(atLeast)
})
