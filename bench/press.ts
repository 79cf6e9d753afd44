/**
 * A large press into a real Neo4j: memory and time of `renmai load`. The papers are made up (officials of 2,000 counties
 * over ten years meet; the same every time) until their graph has so many edges. The bar is 500 MB at a million.
 *   npm run bench:press -- [--edges 1000000]
 */
import { parseArgs } from 'node:util'
import { resolveIdentity } from '../src/resolve/index.ts'
import { openWorkspace, type Workspace } from '../src/workspace/database/open.ts'
import { documentsOf } from '../src/workspace/documents/documents.ts'
import { withNeo4j } from './graph/neo4j.ts'
import { records } from './graph/papers.ts'

const { values } = parseArgs({ options: { edges: { type: 'string', default: '1000000' } } })

/** So many edges an article adds, as it comes out. */
const edgesAnArticle = 20

const main = async (): Promise<void> => {
  const count = Math.ceil(Number(values.edges) / edgesAnArticle)
  await withNeo4j(async ({ folder, call }) => {
    const change = (edition: number, from: number, to: number) => {
      const workspace = openWorkspace(folder)
      write(workspace, edition, from, to)
      resolveIdentity(workspace)
      workspace.close()
    }
    change(0, 0, count)
    console.log(`${count} articles are read, and who is who in them is known.`)
    console.log(await call('load', ['load']))
    await call('load, the same again', ['load'])
    change(1, 0, 100)
    await call('load, a hundred articles changed', ['load'])
    await call('derive', ['derive'])
    await call('verify', ['verify'])
  })
}

/** Articles from one number to another; an `edition` tells of other meetings of the same people. */
const write = (workspace: Workspace, edition: number, from: number, to: number): void => {
  const documents = documentsOf(workspace)
  for (const record of records(from, to, edition)) {
    const key = record.source.document
    const state = { key, path: null, encoding: null, reading: null, sha256: String(edition), version: '1' }
    const writer = documents.write(state)
    writer.put(record)
    writer.finish()
  }
}

await main()
