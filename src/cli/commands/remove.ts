import { RenmaiError } from '../../errors.ts'
import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import { type Documents, documentsOf } from '../../workspace/documents/documents.ts'
import { fill, settle } from '../run/filling.ts'
import { openExisting } from './resolve.ts'

export type RemoveOptions = Readonly<{ out: string; neo4j?: string }>

/** Takes documents away with all that only they stated: records, people, meetings, and their part of the graph. */
export const removeCommand = async (
  keys: readonly string[],
  options: RemoveOptions,
  signal: AbortSignal,
): Promise<void> => {
  const choice = { folder: options.out, neo4j: options.neo4j ?? null }
  neo4jSettings(choice.neo4j)
  const workspace = openExisting(options.out)
  try {
    const documents = documentsOf(workspace)
    refuseUnknown(keys, documents, workspace.dir)
    for (const key of keys) documents.remove(key)
    process.stderr.write(`${keys.length === 1 ? `${keys[0]} is` : `${keys.length} documents are`} taken away.\n`)
    settle(workspace)
    await fill(workspace, choice, signal)
  } finally {
    workspace.close()
  }
}

/** Nothing is removed when one of the keys is wrong. */
function refuseUnknown(keys: readonly string[], documents: Documents, dir: string): void {
  const known = documents.keys().map(({ key }) => key)
  const wrong = keys.find(key => !known.includes(key))
  if (wrong === undefined) return
  const like = known.filter(key => key.endsWith(`/${wrong}`) || key.includes(wrong)).slice(0, 3)
  const hint =
    like.length > 0 ? ` Did you mean ${like.join(' or ')}?` : ' Keys are paths below the folder that was built.'
  throw new RenmaiError(`There is no document ${wrong} in ${dir}.${hint}`)
}
