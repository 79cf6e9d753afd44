/**
 * Extraction in numbers: its speed as a ratio to nodejieba's `tag` on the same text in the same run (machines differ,
 * the ratio hardly does), memory, and the time from the start of `renmai extract` to its first record.
 *   npm run bench -- [FILE.jsonl[.gz]] [--limit MB]
 */
import { spawn } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import nodejieba from 'nodejieba'
import type { Document } from '../src/article.ts'
import { extractDocuments } from '../src/cli/run/extraction.ts'
import { groups } from '../src/cli/run/shards.ts'
import * as pipeline from '../src/pipeline.ts'
import { readDocuments } from '../src/read/index.ts'

const usual = '../shared/corpus/news-2019-2021.jsonl.gz'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { limit: { type: 'string' } } })
const file = positionals[0] ?? usual
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit) * 1e6

const main = async (): Promise<void> => {
  if (!existsSync(file))
    return console.log(`${file}: no such file. Name a JSON Lines file: npm run bench -- FILE [--limit MB]`)
  const lines = await readLines()
  const documents: Document[] = []
  const stdin = bytesOf(lines)
  for await (const it of readDocuments(['-'], { jsonl: true, stdin }, console.error)) documents.push(it)
  const bytes = documents.reduce((sum, it) => sum + Buffer.byteLength(it.text), 0)
  const megabytes = bytes / 1e6
  console.log(`${file}: ${documents.length} documents, ${megabytes.toFixed(1)} MB of text`)

  const first = await firstRecord(lines.slice(0, 2000))
  console.log(`first record after        ${(first / 1000).toFixed(2)} s`)

  // Both get a first round on a few documents: dictionaries load, code is compiled.
  for (const run of [extractAll, tagAll]) run(documents.slice(0, 200))
  const rounds = interleaved(documents)
  console.log(`tag                       ${(megabytes / rounds.tag).toFixed(2)} MB/s`)
  console.log(`extract                   ${(megabytes / rounds.extract).toFixed(2)} MB/s`)
  console.log(`extract : tag             ${(rounds.tag / rounds.extract).toFixed(2)}`)
  console.log(
    `memory of this process    ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most, input included`,
  )
  const alone = await memoryOfExtract(lines)
  console.log(`memory of renmai extract  ${alone} MB at most`)
}

const readLines = async (): Promise<readonly string[]> => {
  const raw = createReadStream(file)
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw
  const lines: string[] = []
  let bytes = 0
  for await (const line of createInterface({ input })) {
    lines.push(line)
    bytes += Buffer.byteLength(line) + 1
    if (bytes >= limit) break
  }
  return lines
}

async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${line}\n`)
}

/** As the command does it, records as JSON included. */
const extractAll = (documents: readonly Document[]): void => {
  for (const shard of groups(documents, document => document.text.length))
    for (const _ of extractDocuments(shard, pipeline));
}

const tagAll = (documents: readonly Document[]): void => {
  for (const { text } of documents) nodejieba.tag(text)
}

/** Seconds of both, taken in turns of a few hundred documents, so that a busy machine slows both alike. */
const interleaved = (documents: readonly Document[]): { extract: number; tag: number } => {
  const seconds = { extract: 0, tag: 0 }
  for (let at = 0; at < documents.length; at += 300) {
    const part = documents.slice(at, at + 300)
    seconds.tag += timed(() => tagAll(part))
    seconds.extract += timed(() => extractAll(part))
  }
  return seconds
}

const timed = (run: () => void): number => {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

/** Milliseconds from starting `renmai extract` to its first byte of output. */
const firstRecord = async (lines: readonly string[]): Promise<number> =>
  withFile(lines, async path => {
    const start = performance.now()
    const child = spawn(process.execPath, ['src/cli/main.ts', 'extract', path], { stdio: ['ignore', 'pipe', 'ignore'] })
    await new Promise(resolve => child.stdout.once('data', resolve))
    const elapsed = performance.now() - start
    child.kill()
    return elapsed
  })

/** Largest resident set of a whole `renmai extract`, read from Linux every 200 ms; ? elsewhere. */
const memoryOfExtract = async (lines: readonly string[]): Promise<number | '?'> =>
  withFile(lines, async path => {
    const child = spawn(process.execPath, ['src/cli/main.ts', 'extract', path], { stdio: 'ignore' })
    let most = 0
    const timer = setInterval(() => {
      const status = `/proc/${child.pid}/status`
      const kilobytes = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
      if (kilobytes) most = Number(kilobytes)
    }, 200)
    await new Promise(resolve => child.once('exit', resolve))
    clearInterval(timer)
    return most === 0 ? '?' : Math.round(most / 1024)
  })

const withFile = async <T>(lines: readonly string[], use: (path: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  try {
    const path = join(folder, 'news.jsonl')
    writeFileSync(path, `${lines.join('\n')}\n`)
    return await use(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main()
