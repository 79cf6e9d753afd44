/** Which column of a table holds what. */
import { UsageError } from '../errors.ts'

const facts = ['text', 'title', 'published', 'home', 'source', 'id', 'url', 'page'] as const
type Fact = (typeof facts)[number]

/** A column's name for each fact that a table tells. */
export type Columns = Readonly<Partial<Record<Fact, string>>>

/** text=正文,title=标题 as given on the command line. Throws a `UsageError` that says what is wrong with it. */
export function parseColumns(given: string): Columns {
  const columns: Partial<Record<Fact, string>> = {}
  for (const pair of given.split(',')) {
    const [fact = '', ...rest] = pair.split('=')
    const [name, column] = [fact.trim(), rest.join('=').trim()]
    if (!isFact(name)) throw wrong(given, `${name || 'an empty name'} is none of ${facts.join(', ')}`)
    if (column === '') throw wrong(given, `${name} names no column`)
    if (columns[name] !== undefined) throw wrong(given, `${name} is named twice`)
    columns[name] = column
  }
  if (columns.text === undefined) throw wrong(given, 'no column for text is named')
  return columns
}

const isFact = (name: string): name is Fact => (facts as readonly string[]).includes(name)
const wrong = (given: string, why: string): UsageError =>
  new UsageError(`--columns ${given}: ${why}; write text=正文,title=标题,published=日期`)

/** Names that tables of news usually have, the surest first. */
const usual: Readonly<Record<Fact, readonly string[]>> = {
  text: ['text', '正文', '内容', '全文', '文本', '文章内容', '新闻内容', '正文内容', 'content', 'body', 'fulltext'],
  title: ['title', '标题', '题名', '题目', '文章标题', '新闻标题', 'headline'],
  published: [
    'published',
    '日期',
    '发布日期',
    '出版日期',
    '见报日期',
    '发布时间',
    '发表时间',
    '时间',
    'date',
    'pubdate',
  ],
  home: ['home', '本地', '县区', '区县'],
  source: ['source', '来源', '媒体', '报纸', '报刊', '报纸名称', '稿件来源', 'publisher'],
  id: ['id', '编号', '序号', '文章编号'],
  url: ['url', '链接', '网址', '原文链接', 'link'],
  page: ['page', '版次', '版面', '版号'],
}

/** The columns of a header by their usual names; `text` is left out where no name is known. */
export function usualColumns(header: readonly string[]): Columns {
  const plain = header.map(name => name.toLowerCase().replaceAll(/[\s_-]/g, ''))
  const found = facts.flatMap(fact => {
    const at = usual[fact].map(name => plain.indexOf(name)).find(index => index >= 0)
    return at === undefined ? [] : [[fact, header[at] as string] as const]
  })
  return Object.fromEntries(found)
}
