import { createHash } from 'node:crypto'
import type { Document } from '../article.ts'
import type { Note } from '../record.ts'
import { guessEncoding, undecodable } from './encoding.ts'
import type { Source } from './find.ts'
import { maxTextBytes } from './limits.ts'
import type { OnProblem, ProblemKind, ReadOptions } from './options.ts'

/** A text file as one document, which may hold several articles. Nothing for an empty, binary or far too large one. */
export async function* readText(source: Source, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Document> {
  const refuse = (kind: ProblemKind, message: string): void => onProblem({ where: source.path, kind, message })
  const bytes = await bytesOf(source)
  if (bytes === null) {
    const limit = maxTextBytes / 1_000_000
    refuse('too-long', `${source.path} is larger than ${limit} MB. Cut it into smaller files or make it JSON Lines.`)
    return
  }
  if (isBlank(bytes)) return refuse('empty', `${source.path} is empty. It was left out.`)
  const encoding = guessEncoding(bytes.subarray(0, 256_000))
  if (encoding === null) {
    return refuse('binary', `${source.path} is not text (UTF-8, UTF-16, GB18030 or Big5). Convert it to text first.`)
  }
  const text = new TextDecoder(encoding).decode(bytes)
  const notes = encodingNotes(text, encoding)
  for (const note of notes) refuse('encoding', `${source.path}: ${note.message}`)
  yield {
    key: source.key,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    title: null,
    whole: false,
    published: options.published ?? null,
    publisher: options.publisher ?? null,
    home: options.home ?? null,
    url: null,
    notes,
  }
}

/** All bytes of a source, or null when there are more than one document may have. */
async function bytesOf(source: Source): Promise<Uint8Array | null> {
  if ((source.size ?? 0) > maxTextBytes) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.open()) {
    size += chunk.length
    if (size > maxTextBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const whiteBytes = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf])
const isBlank = (bytes: Uint8Array): boolean => bytes.length < 100_000 && bytes.every(byte => whiteBytes.has(byte))

/** One note when bytes could not be decoded: how many, and where the first stands in the decoded text. */
export function encodingNotes(text: string, encoding: string): readonly Note[] {
  const count = undecodable(text)
  if (count === 0) return []
  const at = text.indexOf('\ufffd')
  const message = `${count} places could not be decoded as ${encoding.toUpperCase()}, the first at character ${at}. Check the file's encoding.`
  return [{ code: 'read/undecodable', message, span: [at, at + 1] }]
}
