import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/article.ts'
import { clean } from '../../src/clean/index.ts'
import { type Columns, parseColumns, usualColumns } from '../../src/read/columns.ts'
import { dayIn } from '../../src/read/day.ts'
import { type Problem, type ReadOptions, readDocuments } from '../../src/read/index.ts'
import { maxLineCharacters } from '../../src/read/limits.ts'
import { articleOfPage } from '../../src/read/web-page.ts'
import { split } from '../../src/split/index.ts'
import { filesIn, folderOfFile } from '../folders.ts'

const root = folderOfFile()
const put = filesIn(root)

const read = async (path: string, options: ReadOptions = {}) => {
  const documents: Document[] = []
  const problems: Problem[] = []
  for await (const it of readDocuments([path], options, problem => problems.push(problem))) documents.push(it)
  return { documents, problems }
}

describe('JSON lists', () => {
  test('an item a document, by its id or number; what holds no text is told', async () => {
    const items = [{ id: 'n1', title: '县委开会', text: '会议召开。' }, { title: '无' }, { text: '会议结束。' }]
    const { documents, problems } = await read(put('list.json', JSON.stringify(items)))
    expect(documents.map(({ key, title, text, whole }) => [key, title, text, whole])).toEqual([
      ['list.json#n1', '县委开会', '县委开会\n会议召开。', true],
      ['list.json#3', null, '会议结束。', true],
    ])
    expect(problems).toMatchObject([{ kind: 'json', message: expect.stringContaining('list.json, item 2: text') }])
  })

  test('one object is a list of one', async () => {
    const { documents } = await read(put('one.json', '{"text":"会议召开。"}'))
    expect(documents.map(({ key }) => key)).toEqual(['one.json#1'])
  })

  test.each([
    ['broken.json', '[{"text":', 'json'],
    ['number.json', '7', 'json'],
    ['none.json', '[]', 'empty'],
  ])('%s is told', async (name, content, kind) => {
    const { documents, problems } = await read(put(name, content))
    expect(documents).toEqual([])
    expect(problems.map(it => it.kind)).toEqual([kind])
  })
})

describe('tables', () => {
  test('usual columns, quoted cells with line breaks, days as people write them', async () => {
    const table =
      '标题,正文,发布日期,来源,县区\r\n县委开会,"会议召开，\n县长苗青出席。",2023/5/9,今日云溪,云溪县\r\n无,,,,\r\n'
    const { documents, problems } = await read(put('usual.csv', table))
    expect(documents.map(({ sha256: _, notes: __, ...it }) => it)).toEqual([
      {
        ...{ key: 'usual.csv#1', title: '县委开会', text: '县委开会\n会议召开，\n县长苗青出席。', whole: true },
        ...{ published: '2023-05-09', publisher: '今日云溪', home: '云溪县', url: null, encoding: 'utf-8' },
      },
    ])
    expect(problems).toMatchObject([{ kind: 'empty', message: expect.stringContaining('usual.csv, line 4: ') }])
  })

  test('columns that were named', async () => {
    const path = put('named.tsv', 'nr\twords\thead\nn7\t会议召开。\t县委开会\n')
    const columns = parseColumns('text=words, title=head,id=nr')
    const { documents } = await read(path, { columns })
    expect(documents.map(({ key, text }) => [key, text])).toEqual([['named.tsv#n7', '县委开会\n会议召开。']])
  })

  test.each([
    ['3', '3'],
    ['第A02版', 'A2'],
    ['03版：要闻', '3'],
    ['增刊', null],
  ])('the page %s of a table is that of its article', async (cell, page) => {
    const { documents } = await read(put('page.csv', `标题,版次,正文\n县委召开会议,${cell},县长苗青出席会议。\n`))
    const [article] = split(clean(documents[0] as Document))
    expect([article?.title, article?.source.page]).toEqual(['县委召开会议', page])
    expect(article?.text).toBe('县委召开会议\n县长苗青出席会议。')
  })

  test('GB18030 with semicolons', async () => {
    const bytes = new Uint8Array([0xd5, 0xfd, 0xce, 0xc4, 0x3b, 0x69, 0x64, 0x0a, 0xbb, 0xe1, 0xd2, 0xe9, 0x3b, 0x31])
    const { documents } = await read(put('gb.csv', bytes))
    expect(documents.map(({ key, text }) => [key, text])).toEqual([['gb.csv#1', '会议']])
  })

  test.each([
    ['unknown.csv', 'a,b\n1,2\n', {}, 'columns', 'no column is known to hold the text (a, b)'],
    ['missing.csv', 'a,b\n1,2\n', { columns: { text: '正文' } }, 'columns', 'there is no column 正文 (a, b)'],
    ['header.csv', '正文,标题\n', {}, 'empty', 'no row below its header'],
    ['void.csv', '', {}, 'empty', 'is empty'],
    ['binary.csv', new Uint8Array(200).map((_, i) => i), {}, 'binary', 'not text'],
    ['long.csv', `正文\n"${'会'.repeat(maxLineCharacters + 9)}`, {}, 'table', 'a quotation mark may be missing'],
  ] as const)('%s: told in a sentence', async (name, content, options: { columns?: Columns }, kind, words) => {
    const { documents, problems } = await read(put(name, content), options)
    expect(documents).toEqual([])
    expect(problems[0]).toMatchObject({ kind, message: expect.stringContaining(words) })
  })

  test.each([
    ['text', 'text names no column'],
    ['body=正文', 'body is none of text, title'],
    ['title=标题', 'no column for text is named'],
    ['text=a,text=b', 'text is named twice'],
  ])('--columns %s is refused', (given, words) => {
    expect(() => parseColumns(given)).toThrow(words)
  })

  test('the surest of several usual names', () => {
    expect(usualColumns(['内容', '正文', 'Pub_Date', 'ID'])).toEqual({ text: '正文', published: 'Pub_Date', id: 'ID' })
  })
})

test.each([
  ['2023年5月9日 10:20', '2023-05-09'],
  ['20230509', '2023-05-09'],
  ['2023-05-09T10:20:00+08:00', '2023-05-09'],
  ['2023.5', '2023-05'],
  ['2023', '2023'],
  ['2023年2月30日', null],
  ['第188期', null],
])('%s is the day %s', (words, day) => expect(dayIn(words)).toBe(day))

const prose = [
  '5月8日，县委书记郝大川主持召开会议，研究工业经济发展工作，县长苗青、副县长白杨出席会议，相关部门负责人参加。',
  '会议指出，工业是全县经济的支撑，要坚持问题导向，聚焦重点项目，做好要素保障，推动高质量发展再上新台阶。',
  '会议强调，要压实责任，形成合力，确保全年目标任务顺利完成，以优异成绩向全县人民交出满意答卷。',
]
const site = (head: string, article: string): string => `<!DOCTYPE html><html><head>${head}</head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">要闻</a></li><li><a href="/b">专题</a></li></ul></div>
${article}<div class="foot">版权所有 云溪新闻网 <a href="/c">联系我们</a></div></body></html>`
const paragraphs = prose.map(it => `<p>　　${it}</p>`).join('')

describe('web pages', () => {
  test('facts of meta tags, the main text without the page around it', () => {
    const head = `<title>县委召开会议-云溪新闻网</title><meta name="ArticleTitle" content="县委召开会议">
<meta name="PubDate" content="2023-05-09 10:20"><meta name="ContentSource" content="今日云溪">
<meta name="Author" content="柳絮"><link rel="canonical" href="https://example.org/n/7.html">`
    expect(articleOfPage(site(head, `<div id="zoom">${paragraphs}</div>`))).toEqual({
      title: '县委召开会议',
      text: ['作者：柳絮', ...prose].join('\n'),
      published: '2023-05-09',
      publisher: '今日云溪',
      url: 'https://example.org/n/7.html',
      printedOn: null,
    })
  })

  test('facts of the line below the headline, which is no part of the text', () => {
    const info = '<div>来源：云溪融媒　时间：2023年5月8日 10:20　作者：柳 絮　浏览次数：12</div>'
    const page = site('<title>云溪新闻网</title>', `<h1>县委召开会议</h1>${info}<div>${paragraphs}</div>`)
    expect(articleOfPage(`<!-- saved from url=(0028)https://example.org/8.html -->${page}`)).toEqual({
      title: '县委召开会议',
      text: ['作者：柳 絮', ...prose].join('\n'),
      published: '2023-05-08',
      publisher: '云溪融媒',
      url: 'https://example.org/8.html',
      printedOn: null,
    })
  })

  test('the page that the site of a paper names, unless it lists all', async () => {
    const article = `<h1>县委召开会议</h1>${paragraphs}`
    const path = put('paper.html', site('', `<div>第03版：要闻</div>${article}`))
    const [found] = split(clean((await read(path)).documents[0] as Document))
    expect([found?.title, found?.source.page]).toEqual(['县委召开会议', '3'])
    expect(articleOfPage(site('', `<p>第01版：要闻</p><p>第02版：综合</p>${article}`))?.printedOn).toBeNull()
  })

  test('a page of a WeChat account: its name, its time in Beijing, the text that a style hides', () => {
    const head =
      '<meta property="og:title" content="县委召开会议"><meta property="og:site_name" content="微信公众平台">'
    const account = '<a id="js_name"> 云溪发布 </a><em id="publish_time"></em><script>var ct = "1683561600";</script>'
    const hidden = `<div id="js_content" style="visibility: hidden; opacity: 0;">${paragraphs}</div>`
    expect(articleOfPage(site(head, `<h1>县委召开会议</h1>${account}${hidden}`))).toEqual({
      ...{ title: '县委召开会议', text: prose.join('\n'), url: null, printedOn: null },
      ...{ published: '2023-05-09', publisher: '云溪发布' },
    })
  })

  test('lines of one block, and a short brief', () => {
    const page = articleOfPage(site('<title>简讯</title>', `<div><h1>简讯</h1>${prose.join('<br>')}</div>`))
    expect(page?.text.split('\n')).toEqual(prose)
    expect(articleOfPage('<p>县长苗青出席会议。</p>')).toMatchObject({ title: null, text: '县长苗青出席会议。' })
  })

  test.each([
    ['no words', '<html><body><script>var 县长 = 1</script></body></html>'],
    ['nothing', ' '],
    ['Latin words', '<p>Not found</p>'],
  ])('%s: no article', (_, html) => expect(articleOfPage(html)).toBeNull())

  test('the encoding that a page names', async () => {
    const gb = [0xb9, 0xa4, 0xd2, 0xb5, 0xbe, 0xad, 0xbc, 0xc3, 0xbb, 0xe1, 0xd2, 0xe9]
    const bytes = Buffer.concat([Buffer.from('<meta charset="gb2312"><p>'), Buffer.from(gb), Buffer.from('</p>')])
    const { documents } = await read(put('gb.html', bytes))
    expect(documents.map(({ key, text, whole }) => [key, text, whole])).toEqual([['gb.html', '工业经济会议', true]])
  })

  test('a page without a text is told', async () => {
    const { problems } = await read(put('none.htm', '<p>Not found</p>'))
    expect(problems.map(({ kind }) => kind)).toEqual(['html'])
  })
})
