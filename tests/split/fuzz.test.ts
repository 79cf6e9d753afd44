import { beforeAll, expect, test } from 'vitest'
import type { Document } from '../../src/article.ts'
import { extract } from '../../src/pipeline.ts'
import { formatOf } from '../../src/read/formats/index.ts'
import { nothingGiven } from '../../src/read/settings.ts'
import { type ArticleRecord, articleRecord } from '../../src/record.ts'
import { articlesWithin } from './invariants.ts'

/** Whole numbers below a limit, the same in every run. */
const numbersFrom = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
type Next = ReturnType<typeof numbersFrom>

const news = `今日云溪　2023年5月9日　第二版
县委召开会议研究工业
本报讯（记者 柳絮）5月8日，县委书记郝大川主持召开会议，县长苗　青、副县长白杨出席。会议指出，要坚持问题导向。
苗青走访重点企业
本报讯 5月8日，县长苗青到县内重点企业走访，实地查看康养酒店项目。
责任编辑：白杨`
const items = JSON.stringify([{ title: '县委召开会议', text: news, published: '2023-05-09', home: '云溪县' }])
/** A page of each kind of file, of our own writing. */
const pages: Readonly<Record<string, string>> = {
  '.txt': news,
  '.md': `# 县委召开会议\n\n${news}`,
  '.json': items,
  '.jsonl': items.slice(1, -1),
  '.csv': `标题,正文,日期\n县委召开会议,"${news}",2023/5/9\n`,
  '.tsv': `标题\t正文\n县委召开会议\t"${news}"\n`,
  '.html': `<html><head><meta charset="gbk"><title>县委召开会议</title></head><body><h1>县委召开会议</h1>
<div>来源：云溪融媒　时间：2023-05-09</div><div><p>${news.replaceAll('\n', '</p><p>')}</p></div></body></html>`,
}
const kinds = Object.keys(pages)

const randomBytes = (next: Next): Uint8Array => {
  // Some look like UTF-8 or GB18030 of Chinese text, most like nothing.
  const [low, high] = [[0, 256] as const, [0x20, 0x80] as const, [0xb0, 0xf8] as const, [0xe4, 0xea] as const][
    next(4)
  ] ?? [0, 256]
  return Uint8Array.from({ length: next(400) }, () => low + next(high - low))
}

/** Up to five changes: bytes set, cut out, doubled or put elsewhere. */
const mutated = (bytes: Uint8Array, next: Next): Uint8Array => {
  let now = [...bytes]
  for (let left = 1 + next(5); left > 0; left -= 1) {
    const [at, length] = [next(now.length + 1), 1 + next(40)]
    const piece = now.slice(at, at + length)
    if (next(4) === 0) now = now.with(Math.min(at, Math.max(0, now.length - 1)), next(256))
    else if (next(3) === 0) now = now.toSpliced(at, length)
    else now = now.toSpliced(next(now.length + 1), 0, ...piece, ...(next(2) === 0 ? piece : []))
  }
  return Uint8Array.from(now)
}

const read = async (kind: string, bytes: Uint8Array): Promise<readonly Document[]> => {
  const documents: Document[] = []
  const open = async function* () {
    yield bytes.subarray(0, bytes.length >> 1)
    yield bytes.subarray(bytes.length >> 1)
  }
  const [path, format] = [`page${kind}`, formatOf(kind)]
  if (format === null) throw new Error(`no reader for ${kind}`)
  const source = { ...{ path, shown: path, key: path, format }, given: nothingGiven, size: bytes.length, open }
  for await (const it of format(source, {}, problem => expect(problem.message).toMatch(/\S.*\.$/u))) documents.push(it)
  return documents
}

/** Reads, cleans and splits; extracts too where `whole`. Checks all that must hold. */
const go = async (kind: string, bytes: Uint8Array, whole: boolean): Promise<number> => {
  const started = performance.now()
  let articles = 0
  for (const document of await read(kind, bytes))
    for (const article of articlesWithin(document)) {
      articles += 1
      if (whole) expectSpans(articleRecord.parse(extract(article)))
    }
  expect(performance.now() - started).toBeLessThan(1_000)
  return articles
}

function expectSpans({ text, people, events }: ArticleRecord): void {
  const spans = [
    ...people.flatMap(person => [...person.spans, ...person.offices.map(office => office.evidence)]),
    ...events.map(event => event.evidence),
  ]
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

/** Every so many inputs go all the way to a record. */
const extracted = 12

// Dictionaries and libraries load once; that is no article's time.
beforeAll(async () => {
  await read('.html', Buffer.from(pages['.html'] as string))
  for (const document of await read('.txt', Buffer.from(news))) articlesWithin(document).map(extract)
})

test('5,000 random byte strings as files of every kind', async () => {
  const next = numbersFrom(7)
  for (let i = 0; i < 5_000; i += 1) await go(kinds[i % kinds.length] as string, randomBytes(next), i % extracted === 0)
})

test('5,000 pages with bytes changed, cut out and doubled', async () => {
  const next = numbersFrom(11)
  let articles = 0
  for (let i = 0; i < 5_000; i += 1) {
    const kind = kinds[i % kinds.length] as string
    articles += await go(kind, mutated(Buffer.from(pages[kind] as string), next), i % extracted === 0)
  }
  // Else the pages were broken so far that nothing was tested.
  expect(articles).toBeGreaterThan(4_000)
})
