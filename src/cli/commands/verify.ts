import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import { openStoreToRead } from '../../graph/open.ts'
import { type Differences, verifyGraph } from '../../graph/verify.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { readWorkspace } from '../../workspace/open.ts'

export type VerifyOptions = Readonly<{ out: string; neo4j?: string; json?: boolean }>

/** Compares every row of the graph with the workspace; true when they are equal. */
export const verifyCommand = async (options: VerifyOptions): Promise<boolean> => {
  const choice = { folder: options.out, neo4j: options.neo4j ?? null }
  neo4jSettings(choice.neo4j)
  const workspace = readWorkspace(options.out)
  try {
    const sink = await openStoreToRead(choice)
    try {
      const differences = await verifyGraph(workspace, sink, chainOf)
      print(differences, sink.place, options)
      return (['missing', 'extra', 'changed'] as const).every(sort => differences[sort].count === 0)
    } finally {
      await sink.close()
    }
  } finally {
    workspace.close()
  }
}

function print(differences: Differences, place: string, { out, json }: VerifyOptions): void {
  if (json) return void process.stdout.write(`${JSON.stringify(differences, null, 1)}\n`)
  const sorts = (['missing', 'extra', 'changed'] as const).filter(sort => differences[sort].count > 0)
  for (const sort of sorts) {
    const { count, some } = differences[sort]
    process.stdout.write(`${sort}: ${count}\n${some.map(key => `  ${key.slice(2)}\n`).join('')}`)
  }
  const verdict =
    sorts.length === 0
      ? `The graph in ${place} is equal to the workspace: ${differences.rows} rows.`
      : `The graph in ${place} differs from the workspace. \`renmai load --out ${out}\` writes what the workspace has new.`
  process.stderr.write(`${verdict}\n`)
}
