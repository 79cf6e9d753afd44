/**
 * Reading, cleaning and splitting in megabytes a second of one core: items as JSON Lines, pages of several articles, and
 * the same pages damaged as scans are. The median of seven rounds; files lie in a temporary folder.
 *   npm run bench:read -- [FILE.jsonl] [--pages N]
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from '../src/article.ts'
import { articlesOf } from '../src/pipeline.ts'
import { readDocuments } from '../src/read/index.ts'
import { damaged, damages } from './damages.ts'

const usual = '../shared/corpus/news-2019-2021.jsonl.gz'
const rounds = 7
const articlesOnPage = 12

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '600' } },
})
const file = positionals[0] ?? usual

const main = async (): Promise<void> => {
  if (!existsSync(file)) return console.log(`${file}: no such file. Name a JSON Lines file: npm run bench:read -- FILE`)
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  try {
    for (const [name, documents] of Object.entries(await inputs(folder)))
      console.log(name.padEnd(16), await speed(documents))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Paths to read, by what lies there. */
async function inputs(folder: string): Promise<Readonly<Record<string, string>>> {
  const items = await itemsOf(file, Number(values.pages) * articlesOnPage)
  const lines = items.map(({ key, title, text }) => JSON.stringify({ id: key, title, text })).join('\n')
  writeFileSync(join(folder, 'items.jsonl'), lines)
  const pages = Array.from({ length: Math.floor(items.length / articlesOnPage) }, (_, i) =>
    pageOf(items.slice(i * articlesOnPage, (i + 1) * articlesOnPage), i),
  )
  for (const name of ['pages', 'scans']) mkdirSync(join(folder, name))
  for (const page of pages) {
    writeFileSync(join(folder, 'pages', page.key), page.text)
    writeFileSync(join(folder, 'scans', page.key), damaged(page, Object.keys(damages), 1).text)
  }
  return { items: join(folder, 'items.jsonl'), pages: join(folder, 'pages'), scans: join(folder, 'scans') }
}

async function itemsOf(path: string, most: number): Promise<readonly Document[]> {
  const { createReadStream } = await import('node:fs')
  const { createGunzip } = await import('node:zlib')
  const raw = createReadStream(path)
  const stdin = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw
  const items: Document[] = []
  for await (const item of readDocuments(['-'], { jsonl: true, stdin }, console.error)) {
    items.push(item)
    if (items.length >= most) break
  }
  return items
}

const pageOf = (items: readonly Document[], number: number): Document => ({
  ...(items[0] as Document),
  key: `${String(number).padStart(5, '0')}.txt`,
  text: items.map(({ text }) => text.replace('\n', '\n本报讯　')).join('\n\n'),
  whole: false,
  title: null,
})

/** Median, slowest and fastest round: 23.1 MB/s (21.0 to 24.8). */
async function speed(path: string): Promise<string> {
  const all: number[] = []
  for (let round = 0; round <= rounds; round += 1) all.push(await once(path))
  const sorted = all.slice(1).sort((a, b) => a - b)
  const [slowest, median, fastest] = [sorted[0], sorted[Math.floor(rounds / 2)], sorted.at(-1)].map(it =>
    it?.toFixed(1),
  )
  return `${median} MB/s (${slowest} to ${fastest})`
}

async function once(path: string): Promise<number> {
  const cpu = process.cpuUsage()
  let bytes = 0
  for await (const document of readDocuments([path], {}, console.error)) {
    bytes += Buffer.byteLength(document.text)
    articlesOf(document)
  }
  const { user, system } = process.cpuUsage(cpu)
  return bytes / (user + system)
}

await main()
