/** `manifest.json`: what a bundle holds, from what, by which program and options it was made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { RenmaiError } from '../errors.ts'
import { checked, reason } from '../json-lines.ts'
import { optional } from '../resolve/compare/optional.ts'
import { runShape } from '../workspace/documents/runs.ts'
import { bundleOptions } from './options.ts'
import { isSafe } from './paths.ts'

export const manifestFile = 'manifest.json'

/** Grows when files of a bundle change so that an older program would read them wrongly. */
export const bundleFormat = 'renmai-bundle/1'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'expected the SHA-256 in hexadecimal digits')
const path = z.string().refine(isSafe, 'expected a path inside the bundle, with /')

const shape = z.strictObject({
  format: z.literal(bundleFormat, `expected ${bundleFormat}; a newer renmai may read it`),
  program: z.strictObject({ name: z.literal('renmai'), version: z.string() }),
  node: z.string(),
  platform: z.string(),
  options: bundleOptions,
  /** Rules by which people were not told apart. */
  resolve: z.strictObject({ without: z.array(z.enum(optional)) }),
  /** By which versions and word lists (own words included) records were made. */
  extractors: z.array(z.strictObject({ version: z.string(), lexicon: z.string(), articles: z.int().min(0) })),
  /** `settings`: copies of the `renmai.yaml` of the folders that were built. */
  runs: z.array(runShape.extend({ settings: z.array(path) })),
  inputs: z.strictObject({
    documents: z.int().min(0),
    articles: z.int().min(0),
    /** Null where a file of several documents is not there any more. */
    files: z.array(z.strictObject({ file: z.string(), sha256: sha256.nullable(), documents: z.int().min(1) })),
  }),
  commands: z.array(z.string()),
  files: z.array(z.strictObject({ path, bytes: z.int().min(0), sha256 })),
})

export type Manifest = Readonly<z.infer<typeof shape>>

/** Throws a `RenmaiError` that says what is wrong where the manifest is missing, damaged or of another format. */
export function readManifest(folder: string): Manifest {
  const file = join(folder, manifestFile)
  try {
    return checked(JSON.parse(readFileSync(file, 'utf8')), shape)
  } catch (cause) {
    throw new RenmaiError(`${manifestFile}: ${reason(cause)}. It is no bundle of renmai, or is damaged.`, { cause })
  }
}
