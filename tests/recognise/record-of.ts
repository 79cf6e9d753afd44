import { extract } from '../../src/pipeline.ts'
import type { ArticleRecord } from '../../src/record.ts'
import { articleOf, type Given } from '../article-of.ts'

/** What the program finds in a sentence. */
export const recordOf = (text: string, given: Given = {}): ArticleRecord => extract(articleOf(text, given))
