import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { filesBelow } from './paths.ts'

/** First day that a zip can tell, for bundles without a date. */
const firstDay = '1980-01-01'

/** Packs a folder: files by name, each of one date and mode, so that the same files give the same bytes. Streams. */
export async function zipFolder(folder: string, file: string, date: string | null): Promise<void> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', error => output.destroy(error))
  for (const path of filesBelow(folder)) zip.addFile(join(folder, path), path, likeOthers(date ?? firstDay))
  zip.end()
  await pipeline(output, createWriteStream(file))
}

/** A zip tells local time: noon of the day wherever it is made. */
const likeOthers = (day: string) => ({ mtime: new Date(`${day}T12:00:00`), mode: 0o100644, forceDosTimestamp: true })
