import { exportForAdmin } from '../../export/neo4j-admin.ts'
import { graphRows } from '../../graph/stream.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { readWorkspace } from '../../workspace/open.ts'
import { call } from '../call.ts'
import { showStage } from '../print/stage.ts'
import { keepHeapSmall } from '../run/heap.ts'

export type ExportOptions = Readonly<{ out: string; output: string; claims?: boolean }>

/** Writes the graph of a workspace as files for Neo4j's own import, and prints the command that takes them. */
export const exportCommand = (options: ExportOptions): void => {
  keepHeapSmall()
  const workspace = readWorkspace(options.out)
  try {
    const stage = showStage('files for neo4j-admin')
    const settings = { claims: options.claims ?? false, derive: null }
    const rows = rowsOf(graphRows(workspace.db, chainOf, settings))
    const { nodes, edges, files, command } = exportForAdmin(rows, options.output)
    stage.end(`${nodes} nodes and ${edges} edges in ${files.length} files in ${options.output}`)
    process.stdout.write(`${command.join(' \\\n  ')}\n`)
    process.stderr.write(`${next(options)}\n`)
  } finally {
    workspace.close()
  }
}

function* rowsOf<Row>(keyed: Iterable<Readonly<{ row: Row }>>): Generator<Row> {
  for (const { row } of keyed) yield row
}

const next = ({ out, output }: ExportOptions): string =>
  `
Stop the server, run this command in ${output} (the database must be empty), and start the server again. Then:
  ${call} verify --repair --out ${out} --neo4j bolt://localhost:7687
makes keys and indexes (they stand in ${output}/schema.cypher too) and goes on from what was imported.`
