import { openWorkspace, readWorkspace } from '../../workspace/open.ts'
import { settle } from '../run/filling.ts'

/** Decides anew who is who where mentions changed, and writes the exports. */
export const resolveCommand = (options: Readonly<{ out: string }>): void => {
  const workspace = openExisting(options.out)
  try {
    settle(workspace)
  } finally {
    workspace.close()
  }
}

/** A workspace that must be there: a wrong folder is told, not made. */
export const openExisting = (out: string): ReturnType<typeof openWorkspace> => {
  readWorkspace(out).close()
  return openWorkspace(out)
}
