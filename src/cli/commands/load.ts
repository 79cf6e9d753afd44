import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import { table } from '../print/table.ts'
import { fill } from '../run/filling.ts'
import { keepHeapSmall } from '../run/heap.ts'
import { openExisting } from './resolve.ts'

export type LoadOptions = Readonly<{ out: string; neo4j?: string; claims?: boolean; json?: boolean }>

/** Brings a graph up to the workspace, writing only what differs. */
export const loadCommand = async (options: LoadOptions, signal: AbortSignal): Promise<boolean> => {
  keepHeapSmall()
  const choice = { folder: options.out, neo4j: options.neo4j ?? null }
  neo4jSettings(choice.neo4j)
  const workspace = openExisting(options.out)
  try {
    const filled = await fill(workspace, choice, signal, claimsOf(options))
    const { nodes, edges } = filled.totals
    const rows = [...Object.entries(nodes), ...Object.entries(edges), ['rows written', filled.written] as const]
    const text = table([{ name: '' }, { name: '', align: 'right' }], rows).trim()
    process.stdout.write(options.json ? `${JSON.stringify(filled, null, 1)}\n` : `${text}\n`)
    return filled.place !== null
  } finally {
    workspace.close()
  }
}

/** --claims, --no-claims, or as it was. */
export const claimsOf = ({ claims }: Readonly<{ claims?: boolean }>): Readonly<{ claims?: boolean }> =>
  claims === undefined ? {} : { claims }
