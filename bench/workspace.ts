/**
 * Papers into a real Neo4j, call by call as users make them, each in a process of its own: seconds, the most memory it
 * held, rows written. From the text to the finished graph, the same again, a hundred items replaced, derived edges, and
 * everything taken away, the last fifty one by one.
 *   npm run bench:workspace -- FILE.jsonl [--claims]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openWorkspace } from '../src/workspace/database/open.ts'
import { documentsOf } from '../src/workspace/documents/documents.ts'
import { type Bench, withNeo4j } from './graph/neo4j.ts'

const { values, positionals } = parseArgs({
  options: { claims: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const main = async (lines: readonly string[]): Promise<void> =>
  withNeo4j(async bench => {
    const papers = join(bench.folder, 'papers')
    mkdirSync(papers)
    const write = (lines: readonly string[]) => writeFileSync(join(papers, 'news.jsonl'), lines.join('\n'))
    const build = ['build', papers, ...(values.claims ? ['--claims'] : [])]
    write(lines)
    await bench.call('from the text to the graph', build)
    await bench.call('load, the same again', ['load'])
    write(changed(lines, 100))
    await bench.call('a hundred items replaced', build)
    await bench.call('derive', ['derive'])
    await bench.sizes()
    await removeAll(bench)
  })

/** The same lines; so many of them, spread over all, have another meeting in their text. */
const changed = (lines: readonly string[], count: number): readonly string[] => {
  const step = Math.max(1, Math.floor(lines.length / count))
  return lines.map((line, at) => {
    if (at % step !== 0 || at / step >= count) return line
    const item = JSON.parse(line) as { text: string }
    return JSON.stringify({ ...item, text: `${item.text}\n云岭县县长林青禾主持召开第${at}次防汛工作会议。` })
  })
}

const removeAll = async ({ folder, call }: Bench): Promise<void> => {
  const workspace = openWorkspace(folder)
  const keys = documentsOf(workspace)
    .keys()
    .map(({ key }) => key)
  workspace.close()
  const [most, last] = [keys.slice(0, -50), keys.slice(-50)]
  if (most.length > 0) await call(`${most.length} items taken away`, ['remove', ...most])
  for (const [at, key] of last.entries()) await call(`one taken away, ${last.length - at - 1} left`, ['remove', key])
  const left = await call('what is left', [
    'query',
    '--cypher',
    'MATCH (n) RETURN labels(n) AS label, count(*) AS nodes',
  ])
  console.log(left)
}

const file = positionals[0]
if (file === undefined) throw new Error('Name a JSON Lines file: npm run bench:workspace -- FILE.jsonl [--claims]')
await main(readFileSync(file, 'utf8').trimEnd().split('\n'))
