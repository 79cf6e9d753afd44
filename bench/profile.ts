/**
 * Where the time of extraction goes: by stage, by file, by function, each in per cent of all samples. Time of the
 * runtime's own functions (regular expressions, slices, maps) counts for the file that called them.
 *   npm run bench:profile -- FILE.jsonl [--limit MB] [--top N]
 */
import { Session } from 'node:inspector/promises'
import { parseArgs } from 'node:util'
import type { Document } from '../src/article.ts'
import { extractDocuments } from '../src/cli/run/extraction.ts'
import { groups } from '../src/cli/run/shards.ts'
import * as pipeline from '../src/pipeline.ts'
import { readDocuments } from '../src/read/index.ts'

const options = { limit: { type: 'string', default: '5' }, top: { type: 'string', default: '40' } } as const
const { values, positionals } = parseArgs({ allowPositionals: true, options })

const main = async (): Promise<void> => {
  const documents = await read(positionals, Number(values.limit) * 1e6)
  // The first documents load the dictionaries and let the code be compiled.
  run(documents.slice(0, 500))
  const shares = sharesOf(await sampled(() => run(documents)))
  for (const [title, by] of Object.entries(shares)) print(title, by)
}

const read = async (paths: readonly string[], limit: number): Promise<readonly Document[]> => {
  const documents: Document[] = []
  let bytes = 0
  for await (const document of readDocuments(paths, { jsonl: true }, console.error)) {
    documents.push(document)
    bytes += Buffer.byteLength(document.text)
    if (bytes > limit) break
  }
  return documents
}

const run = (documents: readonly Document[]): void => {
  for (const shard of groups(documents, document => document.text.length))
    for (const _ of extractDocuments(shard, pipeline));
}

type Profile = Awaited<ReturnType<typeof sampled>>

const sampled = async (work: () => void) => {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 250 })
  await session.post('Profiler.start')
  work()
  return (await session.post('Profiler.stop')).profile
}

type Shares = Map<string, number>

const sharesOf = ({ nodes, samples = [], timeDeltas = [] }: Profile) => {
  const shares = { stages: new Map(), files: new Map(), functions: new Map() } satisfies Record<string, Shares>
  const total = timeDeltas.reduce((sum, time) => sum + time, 0)
  const byId = new Map(nodes.map(node => [node.id, node]))
  const parents = new Map(nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id] as const)))
  for (const [at, id] of samples.entries()) {
    const share = (100 * (timeDeltas[at] ?? 0)) / total
    const frame = byId.get(id)?.callFrame
    const file = fileOf(id)
    add(shares.stages, file.includes('/') ? (file.split('/')[0] ?? file) : file, share)
    add(shares.files, file, share)
    add(shares.functions, `${frame?.functionName || '(anonymous)'} ${ownFile(frame?.url ?? '')}`, share)
  }
  return shares

  /** The file of ours that a sample belongs to: its own, or that of the nearest caller. */
  function fileOf(id: number | undefined): string {
    if (id === undefined) return '(runtime)'
    const url = byId.get(id)?.callFrame.url ?? ''
    return ownFile(url) || fileOf(parents.get(id))
  }
}

/** Files of the folders of src; what stands beside them (matches.ts, outcome.ts) works for its callers. */
const ownFile = (url: string): string => /\/src\/(.+\/.+)$/.exec(url)?.[1] ?? ''

const add = (shares: Shares, key: string, share: number): void => {
  shares.set(key, (shares.get(key) ?? 0) + share)
}

const print = (title: string, shares: Shares): void => {
  console.log(`\n${title}`)
  const sorted = [...shares].sort(([, a], [, b]) => b - a).slice(0, Number(values.top))
  for (const [name, share] of sorted) console.log(`${share.toFixed(1).padStart(5)}  ${name}`)
}

await main()
