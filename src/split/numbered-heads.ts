/** 一、… 二、…: the numbered headlines of a digest. */
import { beginsNews } from '../clean/openings.ts'
import { isShort } from './headline-rows.ts'
import type { Row } from './rows.ts'

/**
 * The rows that are numbered headlines (一、… 二、…) of a digest: 一、 stands before any other text, and at least half of
 * the sections open like news. Else the numbers are sections of one article and none is returned.
 */
export function numberedHeads(rows: readonly Row[]): ReadonlySet<number> {
  const heads = rows.flatMap((row, i) => (isNumbered(row) ? [i] : []))
  const first = heads[0]
  if (first === undefined || !/^一、/.test(rows[first]?.text ?? '') || !rows.slice(0, first).every(isShort))
    return new Set()
  const news = heads.filter(i => rows.slice(i + 1, i + 3).some(row => beginsNews(row.text)))
  return news.length * 2 >= heads.length ? new Set(heads) : new Set()
}

const isNumbered = (row: Row): boolean => isShort(row) && /^[一二三四五六七八九十]{1,3}、/u.test(row.text)
