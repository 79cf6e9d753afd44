import { hash } from 'node:crypto'
import type { Note } from '../record.ts'
import { encodingNotes } from './document.ts'
import { type Encoding, guessEncoding } from './encoding.ts'
import type { Source } from './find.ts'
import type { OnProblem } from './options.ts'

/** A file that is read at once: its text, what its bytes hash to and were decoded as. */
export type WholeFile = Readonly<{ text: string; sha256: string; encoding: Encoding; notes: readonly Note[] }>

type Limits = Readonly<{
  bytes: number
  /** What to do with a larger file, as a sentence. */
  advice: string
}>

/**
 * All text of a source; null, told to `onProblem`, for an empty, binary or too large one, of which no more is read than
 * the limit. `guess` decides the encoding from the first bytes. Bytes that cannot be decoded are told, and noted.
 */
export async function readWhole(
  source: Source,
  { bytes: limit, advice }: Limits,
  onProblem: OnProblem,
  guess: (sample: Uint8Array) => Encoding | null = guessEncoding,
): Promise<WholeFile | null> {
  const { path: where, shown } = source
  const bytes = await bytesOf(source, limit)
  if (bytes === null) {
    onProblem({ where, kind: 'too-long', message: `${shown} is larger than ${limit / 1_000_000} MB. ${advice}` })
    return null
  }
  if (isBlank(bytes)) {
    onProblem({ where, kind: 'empty', message: `${shown} is empty. It was left out.` })
    return null
  }
  const encoding = guess(bytes.subarray(0, 256_000))
  if (encoding === null) {
    const message = `${shown} is not text (UTF-8, UTF-16, GB18030 or Big5). Convert it to text first.`
    onProblem({ where, kind: 'binary', message })
    return null
  }
  const text = new TextDecoder(encoding).decode(bytes)
  const notes = encodingNotes(text, encoding)
  for (const note of notes) onProblem({ where, kind: 'encoding', message: `${shown}: ${note.message}` })
  return { text, sha256: hash('sha256', bytes), encoding, notes }
}

/** All bytes of a source, or null when there are more than `limit`. */
async function bytesOf(source: Source, limit: number): Promise<Uint8Array | null> {
  if ((source.size ?? 0) > limit) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open()) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const whiteBytes = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf])
const isBlank = (bytes: Uint8Array): boolean => bytes.length < 100_000 && bytes.every(byte => whiteBytes.has(byte))
