import { openEmbeddedToRead } from '../../src/graph/embedded/sink.ts'
import { embeddedFile } from '../../src/graph/open.ts'
import { verifyGraph } from '../../src/graph/verify/index.ts'
import { chainOf } from '../../src/recognise/gazetteer/index.ts'
import { readWorkspace } from '../../src/workspace/database/open.ts'

/** Rows in which the embedded graph and the workspace in a folder differ. */
export async function differences(out: string): Promise<number> {
  const workspace = readWorkspace(out)
  const sink = await openEmbeddedToRead(embeddedFile(out))
  try {
    const { missing, extra, changed } = await verifyGraph(workspace, sink, chainOf)
    return missing.count + extra.count + changed.count
  } finally {
    await sink.close()
    workspace.close()
  }
}
