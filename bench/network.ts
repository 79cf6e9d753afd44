/**
 * A large network in numbers: so many people with so many dated ties, from the rows of a graph to a file.
 *   npm run bench:network -- [--people 20000] [--ties 500000] [--format gexf] [-o FILE]
 * With --open Gephi's own importer opens the file, and its schema is looked at (gexf).
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { keepHeapSmall } from '../src/cli/run/heap.ts'
import type { NetworkFile } from '../src/export/network/formats/file.ts'
import { formats } from '../src/export/network/formats/index.ts'
import type { FormatName } from '../src/export/network/options.ts'
import { usualNetwork } from '../src/export/network/options.ts'
import { writeRows } from '../src/export/network/write.ts'
import { writeWhole } from '../src/workspace/database/atomic-file.ts'
import { openedByGephi } from '../tests/interop/gephi/gephi.ts'
import { faultsOfGexf } from '../tests/interop/gexf-1.3/validate.ts'
import { networkRows } from './network/rows.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    ties: { type: 'string', default: '500000' },
    format: { type: 'string', default: 'gexf' },
    open: { type: 'boolean', default: false },
  },
})

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`

const main = async (folder: string): Promise<void> => {
  keepHeapSmall()
  const files: string[] = []
  const take = async ({ part, extension, lines }: NetworkFile): Promise<void> => {
    const file = join(folder, `${part ?? 'network'}.${extension}`)
    writeWhole(file, lines())
    files.push(file)
  }
  const format = Object.keys(formats).find((name): name is FormatName => name === values.format) ?? 'gexf'
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const { networks } = await writeRows(
    networkRows(Number(values.people), Number(values.ties)),
    usualNetwork,
    format,
    take,
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const used = process.cpuUsage(cpu)
  const busy = ((used.user + used.system) / 1e6).toFixed(1)
  const [{ nodes, ties, meetings, sources } = { nodes: 0, ties: 0, meetings: 0, sources: 0 }] = networks
  const rss = process.resourceUsage().maxRSS * 1024
  console.log(
    `${nodes} people, ${ties} ties from ${meetings} meetings as ${format}: ${seconds} s (${busy} s of the processor), ${megabytes(rss)} at most`,
  )
  console.log(
    `betweenness from ${sources} nodes; ${files.map(file => megabytes(statSync(file).size)).join(', ')} on disk`,
  )
  if (values.open) open(files)
}

const open = (files: readonly string[]): void => {
  const [first = ''] = files
  if (first.endsWith('.gexf')) console.log(`valid by the schema of GEXF 1.3: ${faultsOfGexf(first).length === 0}`)
  const { nodes, edges, dynamic } = openedByGephi(...files)
  console.log(`Gephi holds ${nodes} nodes and ${edges} edges, dynamic: ${dynamic}`)
}

const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
try {
  await main(folder)
} finally {
  rmSync(folder, { recursive: true })
}
