import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { RenmaiError } from '../../errors.ts'
import {
  type Input,
  type InputFile,
  inputFilesOf,
  inputsOf,
  readInPart,
  readUnknown,
} from '../../workspace/documents/inputs.ts'
import { runsIn } from '../../workspace/documents/runs.ts'
import { countDirty } from '../../workspace/people/identity.ts'
import { sumOf } from '../checksums.ts'
import type { Manifest } from '../manifest.ts'

type Runs = Manifest['runs']

const text = z.string().nullable()

/** A line of `documents.jsonl`. */
export const inputShape = z.strictObject({
  document: z.string(),
  file: z.string(),
  sha256: z.string(),
  encoding: text,
  run: z.int().min(1),
  given: z.strictObject({ home: text, publisher: text, published: text }),
  articles: z.array(z.strictObject({ article: z.string(), start: z.int().min(0), sha256: z.string() })),
}) satisfies z.ZodType<Input>

/** What documents were read, and how, as a bundle tells it. */
export type Inputs = Readonly<{
  runs: Runs
  /** The text of each `settings/N/renmai.yaml`. */
  settings: readonly Readonly<{ path: string; text: string }>[]
  files: readonly InputFile[]
  /** Lines of `documents.jsonl`; runs are numbered from 1. */
  lines: () => Generator<Input>
}>

/** Throws where a build was cut off, names wait to be resolved, or an older renmai did not keep how documents were read. */
export function inputsIn(db: DatabaseSync): Inputs {
  refuseUnfinished(db)
  const runs = [...runsIn(db)]
  const texts = [...new Set(runs.flatMap(([, run]) => run.settings))]
  const pathOf = (text: string) => `settings/${texts.indexOf(text) + 1}/renmai.yaml`
  const number = new Map(runs.map(([kept], i) => [kept, i + 1]))
  return {
    runs: runs.map(([, run]) => ({ ...run, settings: run.settings.map(pathOf) })),
    settings: texts.map(text => ({ path: pathOf(text), text })),
    files: inputFilesOf(db).map(withSum),
    lines: function* () {
      for (const input of inputsOf(db)) yield { ...input, run: number.get(input.run) ?? 0 }
    },
  }
}

/** A file of several documents has a hash of its own; null where it is gone. */
const withSum = (file: InputFile): InputFile =>
  file.sha256 !== null || file.path === null || !existsSync(file.path)
    ? file
    : { ...file, sha256: sumOf(dirname(file.path), basename(file.path)).sha256 }

function refuseUnfinished(db: DatabaseSync): void {
  const [unfinished] = readInPart(db)
  if (unfinished !== undefined)
    throw new RenmaiError(`A build was cut off in ${unfinished}. Run it once more, then bundle.`)
  if (countDirty(db) > 0) throw new RenmaiError('It is not settled yet who is who. Run resolve, then bundle.')
  const unknown = readUnknown(db)
  if (unknown.length > 0)
    throw new RenmaiError(
      `Of ${unknown.length} documents the workspace does not know how they were read (${unknown[0]}): they were built by an older renmai. Run build on their folders once more; what has not changed is not read again.`,
    )
}
