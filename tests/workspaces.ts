/** Workspaces in folders of their own, and the graph they stand for. */
import { onTestFinished } from 'vitest'
import { rowHash } from '../src/graph/keys.ts'
import type { EdgeRow, NodeRow } from '../src/graph/row.ts'
import { graphRows } from '../src/graph/rows/stream.ts'
import type { GraphSettings } from '../src/graph/settings.ts'
import type { ArticleRecord } from '../src/record.ts'
import { resolveIdentity } from '../src/resolve/index.ts'
import { openWorkspace, type Workspace } from '../src/workspace/database/open.ts'
import { documentsOf } from '../src/workspace/documents/documents.ts'
import { temporaryFolder } from './folders.ts'
import { chainOf } from './records.ts'

export function newWorkspace(): Workspace {
  const workspace = openWorkspace(temporaryFolder())
  onTestFinished(() => {
    if (workspace.db.isOpen) workspace.close()
  })
  return workspace
}

/** Adds the records document by document, as `build` does; returns how many documents were new or changed. */
export function addAll(workspace: Workspace, records: readonly ArticleRecord[], sha256 = 'a'): number {
  const documents = documentsOf(workspace)
  let written = 0
  for (const [key, articles] of Map.groupBy(records, record => record.source.document)) {
    const state = { key, path: null, encoding: 'utf-8', sha256, version: '1', reading: null }
    if (documents.standing(state) === 'same') continue
    const writer = documents.write(state)
    for (const record of articles) writer.put(record)
    writer.finish()
    written += 1
  }
  return written
}

export function built(records: readonly ArticleRecord[]): Workspace {
  const workspace = newWorkspace()
  addAll(workspace, records)
  resolveIdentity(workspace)
  return workspace
}

const facts: GraphSettings = { claims: false, derive: null }

export const rowsOf = (workspace: Workspace, settings = facts): readonly (NodeRow | EdgeRow)[] =>
  [...graphRows(workspace.db, chainOf, settings)].map(({ row }) => row)

/**
 * The graph without ids: every node as its properties and those of its neighbours, every edge as its ends and
 * properties. Two graphs that differ only in the ids handed out give the same lines.
 */
export function withoutIds(rows: readonly (NodeRow | EdgeRow)[]): readonly string[] {
  const nodes = rows.filter(row => 'label' in row)
  const names = new Map(nodes.map(node => [`${node.label} ${node.id}`, rowHash({ ...node, id: '' })]))
  const name = (end: Readonly<{ label: string; id: string }>) => names.get(`${end.label} ${end.id}`)
  const edges = rows.filter(row => 'sid' in row)
  return [
    ...nodes.map(node => `${node.label} ${JSON.stringify(node.properties)}`),
    ...edges.map(edge => `${name(edge.from)} ${edge.type} ${JSON.stringify(edge.properties)} ${name(edge.to)}`),
  ].toSorted()
}
