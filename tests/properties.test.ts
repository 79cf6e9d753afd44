/** What must hold for every record, whatever the text. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../src/article.ts'
import { replay } from '../src/clean/edits.ts'
import { articlesOf, extract } from '../src/pipeline.ts'
import { readDocuments } from '../src/read/index.ts'
import { type ArticleRecord, articleRecord, type Span } from '../src/record.ts'
import { recordOf } from './recognise/record-of.ts'
import { hasShared, shared } from './shared.ts'

/** Every place that a record points at, with the words (or any of them) it must cut out where these are known. */
const places = (record: ArticleRecord): readonly (readonly [Span, string | readonly string[] | null])[] => [
  ...record.people.flatMap(person => person.spans.map(span => [span, person.name] as const)),
  ...record.people.flatMap(person => person.offices.map(office => [office.evidence, office.raw] as const)),
  ...record.events.flatMap(event => [
    [event.evidence, null] as const,
    ...event.attended.map(each => [each.evidence, null] as const),
    ...event.chaired.map(each => [each.evidence, null] as const),
    ...event.spoke.flatMap(each => [each.evidence, ...each.content].map(span => [span, null] as const)),
  ]),
  ...record.appointments.map(each => [each.evidence, null] as const),
  ...record.roleMentions.map(each => [each.evidence, null] as const),
  ...record.projects.map(each => [each.evidence, [each.name, ...each.aliases]] as const),
  // 在京 says 北京.
  ...record.places.map(each => [each.evidence, [each.name, each.name.slice(-1)]] as const),
  ...record.organizations.map(each => [each.evidence, null] as const),
]

function expectSound(record: ArticleRecord): void {
  articleRecord.parse(record)
  for (const [[start, end], words] of places(record)) {
    expect(start).toBeLessThan(end)
    expect(end).toBeLessThanOrEqual(record.text.length)
    if (words !== null) expect([words].flat()).toContain(record.text.slice(start, end))
  }
  const keys = new Set(record.people.map(person => person.key))
  for (const event of record.events)
    for (const each of [...event.attended, ...event.chaired, ...event.spoke]) expect(keys).toContain(each.person)
  for (const each of record.appointments) expect(keys).toContain(each.person)
}

/** The edits of an article lead back to the original. */
function expectReplay(document: Document, record: ArticleRecord): void {
  const { start } = record.source
  const growth = record.edits.reduce((sum, [, removed, inserted]) => sum + inserted.length - removed.length, 0)
  const end = start + record.text.length - growth
  expect(replay(document.text, record.edits, start, end)).toBe(record.text)
}

async function documentsOf(path: string): Promise<readonly Document[]> {
  const documents: Document[] = []
  for await (const document of readDocuments([path], {}, () => {})) documents.push(document)
  return documents
}

describe.skipIf(!hasShared)('real papers', () => {
  test.each(['corpus/county', 'corpus/national.jsonl', 'corpus/local.jsonl', 'corpus/fiction/articles.jsonl'])(
    'every record of %s is sound',
    async path => {
      const documents = await documentsOf(shared + path)
      expect(documents.length).toBeGreaterThan(4)
      for (const document of documents)
        for (const article of articlesOf(document)) {
          const record = extract(article)
          expectSound(record)
          expectReplay(document, record)
        }
    },
  )

  test('every record of 2,000 items of the evening news is sound', () => {
    const lines = gunzipSync(readFileSync(`${shared}corpus/news-2019-2021.jsonl.gz`))
      .toString('utf8')
      .trim()
      .split('\n')
    const step = Math.floor(lines.length / 2000)
    const sample = lines.filter((_, i) => i % step === 0).slice(0, 2000)
    expect(sample).toHaveLength(2000)
    for (const line of sample) {
      const { text, published } = JSON.parse(line) as { text: string; published: string }
      expectSound(recordOf(text, { published }))
    }
  })
})

/** Pieces of official prose, so that random texts reach the rules. */
const piece = fc.constantFrom(
  ...'县委书记 县长 副 原 代 、 ， 。 ： （ ） “ ” 《 》 和 与 等 由 主持 召开 会议 座谈会 出席 强调 说 调研 来到 苗青 郝大川 欧阳海波 买买提·吐尔逊 特朗普 同志 任命 为 免去 职务 县教育局 局长 3月2日 近日 总投资 3亿元 项目 镇 村 \n ·'
    .split(' ')
    .concat([' ', '　', '\u200b', '\ud800', 'A', '1']),
)

test('no text makes the stages throw or point outside', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 8, arbitrary: piece }, fc.string({ maxLength: 4 })), { maxLength: 60 }),
      pieces => {
        expectSound(recordOf(pieces.join('')))
      },
    ),
    { numRuns: 2000 },
  )
})
