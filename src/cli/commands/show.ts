import { type Piece, piecesOf } from '../../clean/pieces.ts'
import type { ArticleRecord } from '../../record.ts'
import { articleNamed } from '../../workspace/articles/named.ts'
import { readWorkspace } from '../../workspace/database/open.ts'
import { heading } from '../print/heading.ts'
import { legend, markedText, marksOf, printable } from '../print/text-marks.ts'

export type ShowOptions = Readonly<{ out: string; original?: boolean; json?: boolean }>

/** Prints an article as clean-up left it, its people, offices and events marked; with `original` where it came from. */
export const showCommand = (article: string, ordinal: number, options: ShowOptions): void => {
  const record = recordOf(article, ordinal, options.out)
  process.stdout.write(options.json ? asJson(record, options) : asText(record, options))
}

function recordOf(article: string, ordinal: number, out: string): ArticleRecord {
  const workspace = readWorkspace(out)
  try {
    return articleNamed(workspace, article, ordinal)
  } finally {
    workspace.close()
  }
}

const asJson = (record: ArticleRecord, { original }: ShowOptions): string => {
  const { id, source, title, text } = record
  const shown = { id, document: source.document, ordinal: source.ordinal, title, text, marks: marksOf(record) }
  return `${JSON.stringify(original ? { ...shown, pieces: piecesOf(record) } : shown, null, 1)}\n`
}

const asText = (record: ArticleRecord, { original }: ShowOptions): string => {
  const colours = process.stdout.isTTY === true && !process.env['NO_COLOR']
  const lines = [printable(heading(record)), legend(colours), '', markedText(record.text, marksOf(record), colours)]
  return `${[...lines, ...(original ? ['', ...originalLines(record)] : [])].join('\n')}\n`
}

/** One line a piece: 1204  县委书记主持会议, or 1215  ⏎ → nothing  (hard-wrap). */
function originalLines(record: ArticleRecord): readonly string[] {
  const pieces = piecesOf(record)
  const width = Math.max(...pieces.map(({ at }) => String(at).length), 0)
  return [
    `ORIGINAL of ${record.source.document}: offset, text; or what was there → what stands there now (fix)`,
    ...pieces.map(piece => `${String(piece.at).padStart(width)}  ${told(piece)}`),
  ]
}

const told = ({ text, was, fix }: Piece): string =>
  was === null ? visible(text) : `${quoted(was)} → ${quoted(text)}  (${fix})`

const quoted = (text: string): string => (text === '' ? 'nothing' : `“${visible(text)}”`)

/** Line breaks and blanks so that one sees them: ⏎, ␣. */
const visible = (text: string): string =>
  printable(
    text
      .replaceAll('\r\n', '␍⏎')
      .replaceAll('\n', '⏎')
      .replaceAll('\t', '⇥')
      .replace(/[ \u3000\u00a0]/g, '␣'),
  )
