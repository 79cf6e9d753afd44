import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import { openStore, openStoreToRead, type StoreChoice } from '../../graph/open.ts'
import { type Differences, type SortName, verifyGraph } from '../../graph/verify/index.ts'
import { repairGraph } from '../../graph/verify/repair.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { readWorkspace } from '../../workspace/database/open.ts'
import { type Versions, versionsOf } from '../../workspace/documents/versions.ts'
import { openExisting } from './resolve.ts'

export type VerifyOptions = Readonly<{ out: string; neo4j?: string; repair?: boolean; json?: boolean }>

/** Compares every row of the graph with the workspace, with `repair` after it was made equal; true when they are equal. */
export const verifyCommand = async (options: VerifyOptions): Promise<boolean> => {
  const choice = { folder: options.out, neo4j: options.neo4j ?? null }
  neo4jSettings(choice.neo4j)
  if (options.repair) await repair(choice)
  const workspace = readWorkspace(options.out)
  try {
    const sink = await openStoreToRead(choice)
    try {
      const differences = await verifyGraph(workspace, sink, chainOf)
      const versions = versionsOf(workspace.db)
      print(differences, versions, sink.place, options)
      return sorts.every(sort => differences[sort].count === 0)
    } finally {
      await sink.close()
    }
  } finally {
    workspace.close()
  }
}

const sorts: readonly SortName[] = ['missing', 'extra', 'changed', 'misquoted', 'keyless']

async function repair(choice: StoreChoice): Promise<void> {
  const workspace = openExisting(choice.folder)
  try {
    const sink = await openStore(choice, sentence => void process.stderr.write(`renmai: ${sentence}\n`))
    try {
      const { nodes, edges, goneNodes, goneEdges } = (await repairGraph(workspace, sink, chainOf)).applied
      process.stderr.write(`Written: ${nodes + edges} rows; taken away: ${goneNodes + goneEdges}.\n`)
    } finally {
      await sink.close()
    }
  } finally {
    workspace.close()
  }
}

function print(differences: Differences, versions: Versions, place: string, { out, json }: VerifyOptions): void {
  if (json) return void process.stdout.write(`${JSON.stringify({ ...differences, versions }, null, 1)}\n`)
  const told = sorts.filter(sort => differences[sort].count > 0)
  for (const sort of told) {
    const { count, some } = differences[sort]
    process.stdout.write(`${sort}: ${count}\n${some.map(key => `  ${key.slice(2)}\n`).join('')}`)
  }
  const verdict =
    told.length === 0
      ? `The graph in ${place} is equal to the workspace: ${differences.rows} rows, every quote in its article.`
      : `The graph in ${place} differs from the workspace.${told.some(isRepaired) ? repairs(out) : ''}`
  const lines = [...mixed(versions), verdict, ...(differences.keyless.count > 0 ? [byHand] : [])]
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** No load knows the keyless by a key, so none can take them away. */
const isRepaired = (sort: SortName): boolean => sort !== 'keyless'
const repairs = (out: string): string => ` \`renmai verify --repair --out ${out}\` makes it equal.`
const byHand =
  'What is keyless (nodes without id, edges without sid) was written by another program or by hand, and stays until it is ' +
  'deleted there: MATCH (n:Person) WHERE n.id IS NULL DETACH DELETE n, MATCH ()-[r:ATTENDED]->() WHERE r.sid IS NULL DELETE r.'

/** Facts of two versions of the rules do not compare: a change may be the reader's, not the papers'. */
const mixed = (versions: Versions): readonly string[] =>
  versions.length < 2
    ? []
    : [
        `The records are of ${versions.length} versions of the extraction: ${versions
          .map(({ version, lexicon, articles }) => `${articles} articles of ${version} (words ${lexicon.slice(0, 12)})`)
          .join(', ')}. Build the papers again, so that all are read by the same rules.`,
      ]
