import { readWorkspace } from '../../workspace/database/open.ts'
import { people } from '../../workspace/exports.ts'
import { readAs, type Side } from '../../workspace/people/sides.ts'
import { writeOutput } from '../output.ts'

export type PeopleOptions = Readonly<{ out: string; strictness?: Side; output?: string }>

/** Prints who is who, a person a line as in people.jsonl; with `strictness` as they are when one is more or less sure. */
export async function peopleCommand({ out, strictness, output: file }: PeopleOptions): Promise<void> {
  const workspace = readWorkspace(out)
  try {
    if (strictness) readAs(workspace, strictness)
    await writeOutput(file, async write => {
      for (const line of people(workspace.db)) await write(`${line}\n`)
    })
  } finally {
    workspace.close()
  }
}
