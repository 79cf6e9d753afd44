import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { RenmaiError } from '../../errors.ts'
import { reason } from '../../json-lines.ts'
import { isSafe } from '../paths.ts'

/** Bundles hold some ten files beside documents; their texts shrink to a fifth, tables to a fiftieth. */
const limits = { timesSmaller: 300, bytesAnyway: 100_000_000 }

/**
 * Unpacks a zip into an empty folder. Throws, before anything is written, where a name leads out of the folder or comes
 * twice, an entry is a link or encrypted, or it would unpack to far more than bundles do; and where bytes are damaged.
 */
export async function unzip(file: string, folder: string): Promise<void> {
  try {
    const zip = await openPromise(file, { strictFileNames: true, autoClose: false })
    try {
      const entries: Entry[] = []
      for await (const entry of zip.eachEntry()) entries.push(entry)
      refuse(entries, zip)
      for (const entry of entries) await unpack(zip, entry, folder)
    } finally {
      zip.close()
    }
  } catch (cause) {
    throw new RenmaiError(`${file}: ${reason(cause).replace(/\.$/u, '')}. Nothing was replayed.`, { cause })
  }
}

function refuse(entries: readonly Entry[], { fileSize }: ZipFile): void {
  for (const entry of entries) refuseEntry(entry)
  const [twice] = [...Map.groupBy(entries, ({ fileName }) => fileName)].find(([, same]) => same.length > 1) ?? []
  if (twice !== undefined) throw new RenmaiError(`the zip has two files called ${twice}`)
  const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (bytes > Math.max(limits.bytesAnyway, fileSize * limits.timesSmaller))
    throw new RenmaiError(
      `the zip would unpack to ${Math.round(bytes / 1e6)} MB, ${Math.round(bytes / fileSize)} times its size, which no bundle does`,
    )
}

/** The kind of file in the upper half of its attributes, as Unix has it: a file, or nothing said. */
const plainFiles: ReadonlySet<number> = new Set([0, 0o100000])

function refuseEntry(entry: Entry): void {
  const { fileName, externalFileAttributes } = entry
  const name = JSON.stringify(fileName)
  if (!isSafe(fileName)) throw new RenmaiError(`the zip has the name ${name}, which is no path inside its folder`)
  if (!plainFiles.has((externalFileAttributes >>> 16) & 0o170000))
    throw new RenmaiError(`${name} in the zip is a link or something else that is no file`)
  if (entry.isEncrypted()) throw new RenmaiError(`${name} in the zip is encrypted; unpack it yourself`)
}

async function unpack(zip: ZipFile, entry: Entry, folder: string): Promise<void> {
  const target = join(folder, entry.fileName)
  mkdirSync(dirname(target), { recursive: true })
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { flags: 'wx' }))
}
