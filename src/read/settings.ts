/** `renmai.yaml` in a folder of papers: what its files are, where they do not say it themselves. */
import { readFileSync } from 'node:fs'
import { join, matchesGlob, relative, sep } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { RenmaiError } from '../errors.ts'
import { dayOf } from './day.ts'
import { lexiconShape, type OwnLexicon } from './lexicon-settings.ts'

export const settingsFile = 'renmai.yaml'

/** What is said about a document beside the document; a document's own words and the command line win. */
export type Given = Readonly<{ home: string | null; publisher: string | null; published: string | null }>

export const nothingGiven: Given = { home: null, publisher: null, published: null }

const words = z.string('expected words').trim().min(1, 'expected words')

const sourceShape = z.strictObject({
  /** Globs of paths below the folder, with `/`: 今日长子/**, **\/*.txt. */
  files: z.union([words.transform(glob => [glob]), z.array(words).min(1)], 'expected a glob or a list of globs'),
  home: words.optional(),
  publisher: words.optional(),
  /** YYYY-MM-DD as it stands in the path, or an expression with the groups year, month and day. */
  date: words.transform(toPattern).optional(),
})

const shape = z.strictObject(
  { sources: z.array(sourceShape, 'expected a list').default([]), lexicon: lexiconShape.optional() },
  'expected the keys sources or lexicon',
)

/** The settings of one folder. */
export type Settings = Readonly<{
  folder: string
  sources: readonly z.infer<typeof sourceShape>[]
  /** The user's own words, null where the file names none. */
  lexicon: OwnLexicon | null
}>

/** The settings in a folder. Throws a `RenmaiError` with file and line for whatever is wrong with them. */
export function readSettings(folder: string): Settings {
  const path = join(folder, settingsFile)
  return { folder, ...parseSettings(readFileSync(path, 'utf8'), path) }
}

/** What the text of a `renmai.yaml` tells; `path` is for messages. */
function parseSettings(text: string, path: string): Omit<Settings, 'folder'> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [broken] = document.errors
  if (broken !== undefined) {
    const what = broken.message.split(/ at line \d+/)[0] ?? broken.message
    throw new RenmaiError(`${path}, line ${lines.linePos(broken.pos[0]).line}: ${what}. Mend the file.`)
  }
  const checked = shape.safeParse(document.toJS())
  if (checked.success) return { sources: checked.data.sources, lexicon: checked.data.lexicon ?? null }
  const issue = issueOf(checked.error)
  const line = lines.linePos(offsetOf(document, issue.path)).line
  throw new RenmaiError(`${path}, line ${line}: ${sentenceOf(issue)}`)
}

type Issue = z.ZodError['issues'][number]

/** The first thing that is wrong. */
const issueOf = ({ issues }: z.ZodError): Issue => issues[0] as Issue

/** Where the value at a path stands in the file, or else the nearest one around it. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    const range = node !== null && typeof node === 'object' && 'range' in node ? (node.range as number[]) : null
    if (range?.[0] !== undefined) return range[0]
  }
  return 0
}

function sentenceOf(issue: Issue): string {
  const where = issue.path.map(part => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join('.')
  const place = where.replaceAll('.[', '[') || 'the file'
  if (issue.code === 'unrecognized_keys') {
    return `${place} has the key ${issue.keys.join(', ')}, which is not known. Known here: ${keysAt(issue.path)}.`
  }
  const missing = issue.code === 'invalid_union' || /received undefined/.test(issue.message)
  return `${place}: ${issue.message}${missing && place.endsWith('files') ? ' (files: "**/*.txt")' : ''}.`
}

const keysAt = (path: readonly PropertyKey[]): string => {
  if (path.length === 0) return 'sources, lexicon'
  if (path[0] === 'sources') return 'files, home, publisher, date'
  if (path.length === 1) return Object.keys(lexiconShape.shape).join(', ')
  return path.length === 2 ? 'add, remove' : 'see the head of the list'
}

const tokens: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  MM: '(?<month>\\d{2})',
  DD: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
}

/** YYYY-MM-DD, YYYY年M月D日 or an expression with named groups → an expression. */
function toPattern(date: string, context: z.RefinementCtx): RegExp {
  try {
    const pattern = date.includes('(?<') ? new RegExp(date, 'u') : new RegExp(`(?<!\\d)${drawn(date)}(?!\\d)`, 'u')
    if (pattern.source.includes('(?<year>')) return pattern
    context.addIssue({ code: 'custom', message: `the date pattern ${date} names no year; write YYYY or (?<year>…)` })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    context.addIssue({ code: 'custom', message: `the date pattern ${date} is no expression (${reason})` })
  }
  return z.NEVER
}

const drawn = (date: string): string =>
  date.replaceAll(/YYYY|MM|DD|M|D|[$()*+.?[\\\]^{|}/]/g, found => tokens[found] ?? `\\${found}`)

/** What the nearest settings say about a file: those of the first source that its path matches. */
export function givenFor(path: string, settings: readonly Settings[]): Given {
  for (const { folder, sources } of settings) {
    const below = relative(folder, path).split(sep).join('/')
    const source = sources.find(({ files }) => files.some(glob => matchesGlob(below, glob)))
    if (source === undefined) continue
    const { home, publisher, date } = source
    return { home: home ?? null, publisher: publisher ?? null, published: date ? publishedBy(date, below) : null }
  }
  return nothingGiven
}

function publishedBy(date: RegExp, path: string): string | null {
  const { year, month, day } = date.exec(path)?.groups ?? {}
  return dayOf(year, month, day)
}
