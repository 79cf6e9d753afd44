import { describe, expect, test } from 'vitest'
import { bibtex, gbt7714 } from '../../src/cli/print/citation.ts'
import { filesIn, folderOfFile } from '../folders.ts'
import { renmai } from './run.ts'

const source = {
  document: '2022/003.txt',
  sha256: '',
  start: 0,
  ordinal: 1,
  page: '1',
  published: '2022-02-18',
  publisher: '今日云溪',
  url: null,
}
const cited = { id: 'a_1', title: '县委召开会议', byline: ['何砚秋'], source }

describe('GB/T 7714', () => {
  test.each([
    ['a paper', cited, '何砚秋. 县委召开会议[N]. 今日云溪, 2022-02-18(1).'],
    [
      'without reporter and page',
      { ...cited, byline: [], source: { ...source, page: null } },
      '县委召开会议[N]. 今日云溪, 2022-02-18.',
    ],
    [
      'four reporters',
      { ...cited, byline: ['甲一', '乙二', '丙三', '丁四'] },
      '甲一, 乙二, 丙三, 等. 县委召开会议[N]. 今日云溪, 2022-02-18(1).',
    ],
    [
      'on the web',
      { ...cited, title: null, byline: [], source: { ...source, page: null, url: 'https://example.org/a_1' } },
      '[无标题][N/OL]. 今日云溪, 2022-02-18. https://example.org/a_1.',
    ],
  ])('%s', (_, article, expected) => expect(gbt7714(article)).toBe(expected))
})

test('BibTeX: characters that TeX takes for its own are escaped', () => {
  const article = { ...cited, title: '增长5%_“双百”#项目', byline: ['何砚秋', '艾山·买买提'] }
  expect(bibtex(article)).toBe(
    `@article{a_1,
  author = {{何砚秋} and {艾山·买买提}},
  title = {{增长5\\%\\_“双百”\\#项目}},
  journal = {今日云溪},
  date = {2022-02-18},
  pages = {1},
  langid = {chinese}
}`,
  )
})

describe('cite', () => {
  const root = folderOfFile()
  const out = `${root}/data`
  filesIn(root)(
    '2022-03-02.txt',
    '今日松阳\n2022年3月2日\n全县防汛会议召开\n本报讯（记者 何砚秋）3月2日，县委书\n记林青禾主持召开全县防汛工作会议。\n',
  )

  test('prints where an edge comes from, in the words of the original', async () => {
    await renmai(['build', `${root}/2022-03-02.txt`, '--out', out, '--home', '松阳县'])
    const edges = await renmai([
      'query',
      '--cypher',
      'MATCH (:Person)-[r:HELD]->() RETURN r.sid AS sid',
      '--out',
      out,
      '--json',
    ])
    const [{ sid } = { sid: '' }] = JSON.parse(edges.stdout) as { sid: string }[]
    const { stdout, code } = await renmai(['cite', sid, '--out', out, '--json'])
    expect(code).toBe(0)
    const { citations } = JSON.parse(stdout) as { citations: Readonly<Record<string, unknown>>[] }
    expect(citations).toMatchObject([
      {
        quote: '本报讯（记者 何砚秋）3月2日，县委书记林青禾主持召开全县防汛工作会议。',
        original: '县委书\n记',
        rule: 'title-before-name',
        date: '2022-03-02',
        headline: '全县防汛会议召开',
        document: '2022-03-02.txt',
      },
    ])
    expect(String(citations[0]?.['gbt7714'])).toMatch(/^何砚秋\. 全县防汛会议召开\[N\]\. .*2022-03-02/)
  })

  test('an edge that is not there', async () => {
    const { stderr, code } = await renmai(['cite', 'e_0000000000000000', '--out', out])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/No article in .* states an edge e_0000000000000000/)])
  })
})

test('schema tells what the graph holds', async () => {
  const { stdout } = await renmai(['schema'])
  expect(stdout).toContain('[:HELD] fact. One term of the person in the office.')
  expect(stdout).toContain('  (:Person)-[:HELD]->(:Office)')
  const model = JSON.parse((await renmai(['schema', '--json'])).stdout) as { nodes: { label: string }[] }
  expect(model.nodes.map(it => it.label)).toContain('Meeting')
})
