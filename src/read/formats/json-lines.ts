import { TextDecoder } from 'node:util'
import type { Document } from '../../article.ts'
import { type Encoding, guessEncoding } from '../encoding.ts'
import type { Source } from '../find.ts'
import { type Checked, checkItem, itemDocument, oneLine } from '../item.ts'
import { maxLineCharacters } from '../limits.ts'
import type { OnProblem, Problem, ProblemKind, ReadOptions } from '../options.ts'

/**
 * Each line as one document of one article. Lines are read one at a time, so memory stays flat however long the file.
 * A line that is not JSON, has no text, or is longer than `maxLineCharacters` is told with its number and left out.
 */
export async function* readLines(source: Source, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Document> {
  let number = 0
  let found = 0
  let damaged: Damaged = { first: 0, lines: 0 }
  const refuse = (kind: ProblemKind, message: string): void =>
    onProblem({ where: `${source.path}:${number}`, kind, message })
  for await (const batch of lineBatches(source)) {
    if (batch === null) return onProblem({ where: source.path, kind: 'binary', message: notText(source) })
    const { lines, encoding } = batch
    for (const raw of lines) {
      number += 1
      if (raw === '' || (raw !== null && raw.trim() === '')) continue
      found += 1
      const line = raw === null ? tooLong : parseLine(raw)
      if ('problem' in line) refuse(line.kind, `${source.shown}, line ${number}: ${line.problem}`)
      else {
        const document = itemDocument(line.item, { raw: raw ?? '', number, encoding }, source, options)
        if (document.notes.length > 0) damaged = { first: damaged.first || number, lines: damaged.lines + 1 }
        yield document
      }
    }
  }
  if (found === 0)
    onProblem({ where: source.path, kind: 'empty', message: `${source.shown} is empty. It was left out.` })
  if (damaged.lines > 0) onProblem(undecoded(source, damaged))
}

/** Lines with bytes that could not be decoded: the number of the first, and how many there are; 0 where there are none. */
type Damaged = Readonly<{ first: number; lines: number }>

const undecoded = ({ path, shown }: Source, { first, lines }: Damaged): Problem => ({
  where: `${path}:${first}`,
  kind: 'encoding',
  message: `${shown}: line ${first}${lines === 1 ? ' holds' : ` and ${lines - 1} more hold`} bytes that could not be decoded. Check the file's encoding; the rest of the text was read.`,
})

const notText = (source: Source): string =>
  `${source.shown} is not text (UTF-8, UTF-16, GB18030 or Big5). Convert it first.`

const tooLong: Checked = {
  kind: 'too-long',
  problem: `longer than ${maxLineCharacters} characters. It was left out; cut the document into smaller ones.`,
}

function parseLine(raw: string): Checked {
  let value: unknown
  try {
    value = JSON.parse(raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return { kind: 'json', problem: `not a JSON object (${oneLine(reason)}). Mend the line; it was left out.` }
  }
  return checkItem(value, 'line')
}

/** Lines as they arrive, some at a time, and what they were decoded as; null is a line beyond the limit. */
type Batch = Readonly<{ lines: readonly (string | null)[]; encoding: Encoding }>

/** All lines of a source; a null batch: not text. */
async function* lineBatches(source: Source): AsyncGenerator<Batch | null> {
  let opened: Readonly<{ decoder: TextDecoder; encoding: Encoding }> | null = null
  let rest = ''
  let skipping = false
  for await (const chunk of source.open()) {
    if (opened === null) {
      const encoding = guessEncoding(chunk)
      if (encoding === null) return yield null
      opened = { decoder: new TextDecoder(encoding), encoding }
    }
    const { decoder, encoding } = opened
    const pieces = decoder.decode(chunk, { stream: true }).split('\n')
    if (pieces.length === 1) {
      rest = skipping ? '' : rest + (pieces[0] ?? '')
    } else {
      const first = skipping ? null : rest + (pieces[0] ?? '')
      rest = pieces.pop() ?? ''
      skipping = false
      const lines = [first, ...pieces.slice(1)]
      yield { lines: lines.map(line => (line !== null && line.length > maxLineCharacters ? null : line)), encoding }
    }
    if (rest.length > maxLineCharacters) [rest, skipping] = ['', true]
  }
  if (opened === null) return
  const { decoder, encoding } = opened
  if (skipping) yield { lines: [null], encoding }
  else if (rest !== '') yield { lines: [rest + decoder.decode()], encoding }
}
