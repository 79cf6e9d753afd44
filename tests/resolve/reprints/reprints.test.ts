import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../src/record.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { likeness, setOf, sketchOf } from '../../../src/resolve/reprints/likeness.ts'
import { featuresOf, sameNews } from '../../../src/resolve/reprints/same-news.ts'
import { factOf } from '../../../src/workspace/database/facts.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { documentsOf } from '../../../src/workspace/documents/documents.ts'
import { writeExports } from '../../../src/workspace/exports.ts'
import { type ArticleSketch, article, deputy, yunling } from '../../records.ts'
import { addAll, newWorkspace, rowsOf } from '../../workspaces.ts'

const story =
  '3月2日下午，云岭县召开春季造林推进会，分析当前造林进度，部署下一阶段重点工作。副县长何砚秋主持会议并讲话。' +
  '何砚秋指出，去冬今春以来，全县上下抢抓墒情，已完成造林4200亩，占年度任务的六成。她强调，要把好苗木质量关，' +
  '优先选用本地侧柏和山杏，栽后浇足定根水；要压实管护责任，护林员每周巡山不少于三次，发现病虫害当天上报；' +
  '要算好群众收益账，通过以工代赈让参与造林的农户按日结算劳务报酬。会上，石桥镇和柳湾乡作了交流发言。'

/** Another meeting of the same county, told in the phrases of the first. */
const another =
  '4月8日下午，云岭县召开夏季防汛推进会，分析当前备汛进度，部署下一阶段重点工作。副县长何砚秋主持会议并讲话。' +
  '何砚秋指出，入春以来，全县上下抢抓时机，已完成清淤37公里，占年度任务的六成。她强调，要把好堤防质量关，' +
  '优先加固险工险段，备足砂石和编织袋；要压实巡查责任，巡河员每周巡河不少于五次，发现隐患当天上报；' +
  '要算好群众安全账，通过网格包保让低洼地带的农户提前转移安置。会上，石桥镇和柳湾乡作了交流发言。'

type Told = Partial<ArticleSketch> & Readonly<{ body: string; names?: readonly string[] }>

/** An article whose body is the given words; people and events as sketched. */
function told({ body, names = ['何砚秋'], ...sketch }: Told): ArticleRecord {
  const people = names.map(name => ({ name, offices: [deputy(yunling)] }))
  const record = article({ document: 'a.txt', published: '2022-03-03', home: yunling, people, ...sketch })
  const start = record.text.length
  return { ...record, text: `${record.text}${body}`, parts: { ...record.parts, body: [start, start + body.length] } }
}

const alike = (a: Told, b: Told) => sameNews(featuresOf(told(a)), featuresOf(told(b)))

describe('likeness', () => {
  test.each([
    ['the same words', '云岭县春季造林', '云岭县春季造林', 1],
    ['the same words, laid out otherwise', '云岭县　春季造林。', '云岭县\n春季造林', 1],
    ['one character of eight misread', '云岭县春季造林会', '云岭县春李造林会', 1 / 9],
    ['nothing in common', '云岭县春季造林', '石桥镇夏季防汛', 0],
    ['no words', '', '。', 0],
  ])('%s', (_, a, b, expected) => expect(likeness(setOf(a), setOf(b))).toBeCloseTo(expected, 10))

  test('sketches estimate it', () => {
    const [a, b] = [sketchOf(story), sketchOf(story.replace('六成', '七成').replace('山杏', '油松'))]
    const equal = a?.filter((value, i) => value === b?.[i]).length ?? 0
    expect(equal / 64).toBeGreaterThan(0.85)
    expect(sketchOf('云岭县', 50)).toBe(null)
  })
})

describe('a reprint', () => {
  test.each<[string, Told, Told]>([
    ['word for word', { body: story }, { body: story }],
    [
      'another dateline',
      { body: `新华社云岭3月2日电（记者 苗青）${story}` },
      { body: `本报讯 ${story}`, published: '2022-03-06' },
    ],
    ['without the last clause', { body: story }, { body: story.slice(0, -20) }],
    ['a few characters misread', { body: story }, { body: story.replace('墒', '塙').replace('侧柏', '侧拍') }],
    ['the first half', { body: story + another }, { body: story, names: [] }],
    [
      'a misread title',
      { body: story.replace('侧柏', '《云岭护林问答手册》') },
      { body: story.replace('侧柏', '《云岭护林问答手卌》') },
    ],
    ['a day that was left out', { body: story }, { body: story.replace('3月2日下午', '近日') }],
    ['on a day that is not known', { body: story, published: null }, { body: story }],
  ])('%s', (_, a, b) => expect(alike(a, b)).toBeGreaterThanOrEqual(0.5))
})

describe('two news items', () => {
  const event = (date: string) => ({ events: [{ name: '推进会', date, people: ['何砚秋'] }] })
  test.each<[string, Told, Told]>([
    ['two meetings in the same phrases', { body: story }, { body: another, published: '2022-04-09' }],
    ['the same phrases on another day', { body: story }, { body: story.replace('3月2日', '3月9日') }],
    ['the same phrases, other people', { body: story }, { body: story, names: ['林青禾'] }],
    ['the same words months later', { body: story }, { body: story, published: '2022-06-03' }],
    ['今天 on two days', { body: story, ...event('2022-03-02') }, { body: story, ...event('2022-03-09') }],
    [
      'the third and the fourth session',
      { body: story.replace('春季造林推进会', '第三次会议') },
      { body: story.replace('春季造林推进会', '第四次会议') },
    ],
    ['another book', { body: story.replace('侧柏', '《护林问答》') }, { body: story.replace('侧柏', '《防火问答》') }],
    ['daily figures', { body: '截至3月2日24时，全县新增12例。' }, { body: '截至3月3日24时，全县新增9例。' }],
  ])('%s', (_, a, b) => expect(alike(a, b)).toBe(null))
})

/** An original, two reprints of it, and another meeting. */
const papers = (): ArticleRecord[] => {
  const meeting = { events: [{ name: '造林推进会', date: '2022-03-02', people: ['何砚秋'], chair: '何砚秋' }] }
  return [
    told({ document: 'a.txt', body: story, ...meeting }),
    told({ document: 'b.txt', body: `本报讯 ${story}`, published: '2022-03-05', ...meeting }),
    told({ document: 'c.txt', body: story.slice(0, -20), published: '2022-03-06', ...meeting }),
    told({
      ...{ document: 'd.txt', body: another, published: '2022-04-09' },
      events: [{ name: '防汛推进会', date: '2022-04-08', people: ['何砚秋'] }],
    }),
  ]
}

function resolved(records: readonly ArticleRecord[]): Workspace {
  const workspace = newWorkspace()
  addAll(workspace, records)
  resolveIdentity(workspace)
  return workspace
}

const linesOf = ({ dir }: Workspace, name: string) =>
  readFileSync(join(dir, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, unknown>)

describe('in a workspace', () => {
  test('duplicates.jsonl names the original first, each with its likeness', () => {
    const workspace = resolved(papers())
    writeExports(workspace)
    expect(linesOf(workspace, 'duplicates')).toEqual([
      {
        how: 'reprint',
        likeness: expect.closeTo(0.9, 1),
        articles: [
          { document: 'a.txt', article: 'a_a.txt_1', likeness: 1 },
          { document: 'b.txt', article: 'a_b.txt_1', likeness: 1 },
          { document: 'c.txt', article: 'a_c.txt_1', likeness: expect.closeTo(0.9, 1) },
        ],
      },
    ])
    expect(linesOf(workspace, 'records')).toHaveLength(4)
  })

  test('a reprint is one sighting and one meeting, and every article is named', () => {
    const workspace = resolved(papers())
    writeExports(workspace)
    expect(linesOf(workspace, 'people')).toMatchObject([{ mentions: [{}, {}, {}, {}], spells: [{ sightings: 2 }] }])
    const meetings = linesOf(workspace, 'meetings').map(({ name, records }) => [name, (records as []).length])
    expect(meetings.toSorted()).toEqual([
      ['造林推进会', 3],
      ['防汛推进会', 1],
    ])
    const rows = rowsOf(workspace).filter(row => 'sid' in row)
    const attended = rows.filter(row => row.type === 'ATTENDED')
    expect(attended.map(row => [row.properties['count'], (row.properties['articles'] as []).length])).toEqual(
      expect.arrayContaining([
        [1, 3],
        [1, 1],
      ]),
    )
    expect(rows.find(row => row.type === 'HELD')?.properties).toMatchObject({ count: 2, sightings: 2 })
    expect(rows.filter(row => row.type === 'REPORTS')).toHaveLength(4)
  })

  test('when the original goes, the next is the original; when all go, each stands for itself', () => {
    const workspace = resolved(papers())
    const documents = documentsOf(workspace)
    const reprints = () => workspace.db.prepare('SELECT article, original FROM reprints ORDER BY article').all()
    documents.remove('a.txt')
    resolveIdentity(workspace)
    expect(reprints()).toEqual([{ article: 'a_c.txt_1', original: 'a_b.txt_1' }])
    documents.remove('b.txt')
    resolveIdentity(workspace)
    expect(reprints()).toEqual([])
    expect(workspace.db.prepare('SELECT count(DISTINCT meeting) AS n FROM events').get()).toEqual({ n: 2 })
    documents.remove('c.txt')
    documents.remove('d.txt')
    resolveIdentity(workspace)
    for (const table of ['prints', 'coverage', 'reprints'])
      expect(workspace.db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
  })

  test('the order in which papers come in changes nothing, and looking again does nothing', () => {
    const [one, other] = [resolved(papers()), newWorkspace()]
    for (const record of papers().toReversed()) {
      addAll(other, [record])
      resolveIdentity(other)
    }
    const rows = (workspace: Workspace) => workspace.db.prepare('SELECT * FROM reprints ORDER BY article').all()
    expect(rows(other)).toEqual(rows(one))
    const revision = factOf(one.db, 'revision')
    resolveIdentity(one)
    expect(factOf(one.db, 'revision')).toBe(revision)
  })

  test('notices made from one form, none of them dated, are no reprints of one another', () => {
    const notice = (day: number) =>
      `县应急局通报，${day}日0时至24时，全县12个乡镇共接报警情${day * 3 + 7}起，出动人员${day * 5 + 31}人次，转移群众${day + 2}户；截至${day}日24时，` +
      `各水库蓄水${day * 11 + 400}万方，巡查堤防${day * 2 + 60}公里，未发现险情，提醒群众远离河道和低洼地带，留意预警信息。`
    const { db } = resolved(
      Array.from({ length: 60 }, (_, i) => told({ document: `${i}.txt`, body: notice(i), published: null })),
    )
    expect(db.prepare('SELECT count(*) AS n FROM reprints').get()).toEqual({ n: 0 })
  })

  test('short texts that are the same are told, and count one by one', () => {
    const workspace = resolved([
      told({ document: 'a.txt', body: '天气晴。' }),
      told({ document: 'b.txt', body: '天气晴。' }),
    ])
    writeExports(workspace)
    expect(linesOf(workspace, 'duplicates')).toMatchObject([
      { how: 'same text', likeness: 1, articles: [{ document: 'a.txt' }, { document: 'b.txt' }] },
    ])
  })
})
