import type { ArticleRecord } from '../../record.ts'

/** What a reference needs of an article. */
type Cited = Pick<ArticleRecord, 'id' | 'title' | 'byline' | 'source'>

/**
 * A line after GB/T 7714-2015 for a newspaper article: 王晓明. 县委召开会议[N]. 今日松阳, 2022-02-18(1). With a web address
 * [N/OL] and the address; what the source does not tell is left out, a missing headline is [无标题].
 */
export function gbt7714({ title, byline, source }: Cited): string {
  const { publisher, published, page, url } = source
  const where = [publisher, published].filter(it => it !== null).join(', ')
  const parts = [
    byline.length > 3 ? `${byline.slice(0, 3).join(', ')}, 等` : byline.join(', '),
    `${title ?? '[无标题]'}[${url === null ? 'N' : 'N/OL'}]`,
    `${where}${page === null ? '' : `(${page})`}`,
    url ?? '',
  ]
  return `${parts.filter(it => it !== '').join('. ')}.`
}

/** The same as an entry for BibTeX and biber. Keys are ids of articles. */
export function bibtex({ id, title, byline, source }: Cited): string {
  const { publisher, published, page, url } = source
  const fields = [
    ['author', byline.map(name => `{${name}}`).join(' and ')],
    ['title', title === null ? '' : `{${title}}`],
    ['journal', publisher],
    ['date', published],
    ['pages', page],
    ['url', url],
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value.replace(special, '\\$&')}}`] : []))
  return `@article{${id},\n${[...fields, '  langid = {chinese}'].join(',\n')}\n}`
}

/** Characters that TeX would take for its own; braces stay, they protect names and titles. */
const special = /[#$%&_~^\\]/g
