import type { Optional } from '../../resolve/compare/optional.ts'
import { openWorkspace, readWorkspace } from '../../workspace/database/open.ts'
import { settle } from '../run/filling.ts'

export type ResolveOptions = Readonly<{ out: string; without: readonly Optional[] }>

/** Decides anew who is who where mentions changed, and writes the exports. */
export const resolveCommand = ({ out, without }: ResolveOptions): void => {
  const workspace = openExisting(out)
  try {
    settle(workspace, without)
  } finally {
    workspace.close()
  }
}

/** A workspace that must be there: a wrong folder is told, not made. */
export const openExisting = (out: string): ReturnType<typeof openWorkspace> => {
  readWorkspace(out).close()
  return openWorkspace(out)
}
