import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { leftOut } from '../resolve/index.ts'
import { version } from '../version.ts'
import { coveredMonths } from '../workspace/coverage/coverage.ts'
import { writeWhole } from '../workspace/database/atomic-file.ts'
import type { Workspace } from '../workspace/database/open.ts'
import { countsOf } from '../workspace/documents/counts.ts'
import { versionsOf } from '../workspace/documents/versions.ts'
import { handedIds } from '../workspace/handed-ids.ts'
import { checksums, checksumsFile, sumOf } from './checksums.ts'
import { citationOf } from './contents/citation.ts'
import { commandsOf } from './contents/commands.ts'
import { packDocuments } from './contents/documents.ts'
import { bundledExports } from './contents/exports.ts'
import { type Inputs, inputsIn } from './contents/inputs.ts'
import { bundledLedgers } from './contents/ledgers.ts'
import { partsOf } from './contents/parts.ts'
import { readmes } from './contents/readme.ts'
import { coverageTables } from './contents/tables.ts'
import { bundleFormat, type Manifest, manifestFile } from './manifest.ts'
import type { BundleOptions } from './options.ts'
import { filesBelow } from './paths.ts'

/**
 * Writes a replication package of a workspace into an empty folder and returns its manifest. No clock and no path of this
 * machine goes in: the same workspace and options give the same bytes.
 */
export async function writeBundle(
  workspace: Workspace,
  options: BundleOptions,
  { folder, signal }: Readonly<{ folder: string; signal: AbortSignal }>,
): Promise<Manifest> {
  const inputs = inputsIn(workspace.db)
  await writeLines(workspace, options, { inputs, folder, signal })
  writeTexts(workspace, options, { inputs, folder })
  for (const write of partsOf(options)) {
    await pause(signal)
    await write(workspace, options, folder)
  }
  if (options.with.includes('documents')) packDocuments(inputs.files, folder)
  const present = [...filesBelow(folder), manifestFile, checksumsFile]
  for (const { file, text } of readmes(present, options)) writeFileSync(join(folder, file), text)
  return sealed(workspace, options, { inputs, folder })
}

type Target = Readonly<{ inputs: Inputs; folder: string }>

/** Lets signals through between files. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise(setImmediate)
  signal.throwIfAborted()
}

async function writeLines(
  workspace: Workspace,
  options: BundleOptions,
  { inputs, folder, signal }: Target & Readonly<{ signal: AbortSignal }>,
): Promise<void> {
  for (const { file, lines } of bundledExports(workspace, options)) {
    await pause(signal)
    writeWhole(join(folder, file), lines)
  }
  for (const { file, lines } of bundledLedgers(workspace, options)) writeWhole(join(folder, file), lines)
  writeWhole(join(folder, 'documents.jsonl'), asLines(inputs.lines()))
  writeWhole(join(folder, 'ids.jsonl'), asLines(handedIds(workspace.db, options.private)))
}

function* asLines(values: Iterable<object>): Generator<string> {
  for (const value of values) yield JSON.stringify(value)
}

function writeTexts({ db }: Workspace, options: BundleOptions, { inputs, folder }: Target): void {
  const months = coveredMonths(db, {}).map(({ month }) => month)
  writeFileSync(join(folder, 'CITATION.cff'), citationOf(options, months))
  for (const { file, text } of coverageTables(db)) writeFileSync(join(folder, file), text)
  for (const { path, text } of inputs.settings) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Writes manifest and checksums, when all other files are there. */
function sealed({ db }: Workspace, options: BundleOptions, { inputs, folder }: Target): Manifest {
  const { documents, articles } = countsOf(db)
  const without = [...leftOut(db)]
  const manifest: Manifest = {
    format: bundleFormat,
    program: { name: 'renmai', version },
    ...{ node: process.version, platform: `${process.platform}-${process.arch}` },
    ...{ options, resolve: { without }, extractors: [...versionsOf(db)], runs: inputs.runs },
    inputs: {
      ...{ documents, articles },
      files: inputs.files.map(file => ({ file: file.key, sha256: file.sha256, documents: file.documents })),
    },
    commands: [...commandsOf(inputs.runs, { without, options })],
    files: filesBelow(folder).map(path => sumOf(folder, path)),
  }
  writeFileSync(join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`)
  writeFileSync(join(folder, checksumsFile), checksums(filesBelow(folder).map(path => sumOf(folder, path))))
  return manifest
}
