import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import { table } from '../print/table.ts'
import { fill } from '../run/filling.ts'
import { keepHeapSmall } from '../run/heap.ts'
import { openExisting } from './resolve.ts'

export type DeriveOptions = Readonly<{
  out: string
  neo4j?: string
  small: number
  largest: number
  remove?: boolean
  json?: boolean
}>

/** Adds MET and SUCCEEDED to a graph, or takes them away; every later load keeps them up to date. */
export const deriveCommand = async (options: DeriveOptions, signal: AbortSignal): Promise<boolean> => {
  keepHeapSmall()
  const choice = { folder: options.out, neo4j: options.neo4j ?? null }
  neo4jSettings(choice.neo4j)
  const { small, largest } = options
  const workspace = openExisting(options.out)
  try {
    const filled = await fill(workspace, choice, signal, { derive: options.remove ? null : { small, largest } })
    const count = (type: string) => filled.totals.edges[type] ?? 0
    const told = { MET: count('MET'), SUCCEEDED: count('SUCCEEDED'), written: filled.written, place: filled.place }
    process.stdout.write(options.json ? `${JSON.stringify(told, null, 1)}\n` : `${asTable(told)}\n`)
    return filled.place !== null
  } finally {
    workspace.close()
  }
}

const asTable = ({ MET, SUCCEEDED, written }: Readonly<Record<'MET' | 'SUCCEEDED' | 'written', number>>): string => {
  const rows: [string, number][] = [
    ['MET', MET],
    ['SUCCEEDED', SUCCEEDED],
    ['rows written', written],
  ]
  return table([{ name: '' }, { name: '', align: 'right' }], rows).trim()
}
