/** 第１版　要闻, A02版: the page an article stands on, where the source prints it. */
const mark =
  /(?:^|\n)[ \t　]{0,8}第?[\s　]?(?<page>[A-D]?[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[\s　]?版(?=[\s　：:·|\n]|$)/gu
const numerals = '零一二三四五六七八九'

/** The number of the last page mark on or before the offset, as `3` or `A2`; null where none stands. */
export function pageOf(original: string, offset: number): string | null {
  if (!original.includes('版')) return null
  const before = original.slice(Math.max(0, offset - farthest), offset + 1)
  const page = [...before.matchAll(mark)].at(-1)?.groups?.['page']
  return page === undefined ? null : numberOf(page)
}

/** Characters that one page may take; a mark farther up belongs to another. */
const farthest = 20_000

const numberOf = (page: string): string => {
  const digits = page.normalize('NFKC')
  if (/\d/.test(digits)) return digits.replace(/^([A-D]?)0+(?=\d)/, '$1')
  const [tens, ones] = page.includes('十') ? page.split('十') : ['', page]
  const value =
    (page.includes('十') ? Math.max(1, numerals.indexOf(tens || '一')) * 10 : 0) +
    Math.max(0, numerals.indexOf(ones || '零'))
  return String(value)
}
