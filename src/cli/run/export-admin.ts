import { exportForAdmin } from '../../export/neo4j-admin.ts'
import { factRows } from '../../graph/rows/stream.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { call } from '../call.ts'
import { orExplain } from '../output.ts'
import { showStage } from '../print/stage.ts'
import { type Exporter, folderFor } from './exporter.ts'

/** Writes the graph as files for Neo4j's own import, and prints the command that takes them. */
export const exportAdmin: Exporter = (workspace, options) => {
  const folder = folderFor(options)
  const stage = showStage('files for neo4j-admin')
  const rows = factRows(workspace.db, chainOf, { claims: options.claims ?? false })
  const { nodes, edges, files, command } = orExplain(folder, () => exportForAdmin(rows, folder))
  stage.end(`${nodes} nodes and ${edges} edges in ${files.length} files in ${folder}`)
  process.stdout.write(`${command.join(' \\\n  ')}\n`)
  process.stderr.write(`${next(folder, options.out)}\n`)
}

const next = (folder: string, out: string): string =>
  `
Stop the server, run this command in ${folder} (the database must be empty), and start the server again. Then:
  ${call} verify --repair --out ${out} --neo4j bolt://localhost:7687
makes keys and indexes (they stand in ${folder}/schema.cypher too) and goes on from what was imported.`
