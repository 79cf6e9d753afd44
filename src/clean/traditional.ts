/** Text in traditional characters, and how it reads in simplified ones: rules and word lists know only these. */
import { Converter } from 'opencc-js/t2cn'
import type { Article, Document } from '../article.ts'
import type { ArticleRecord, Edit } from '../record.ts'
import { replay } from './edits.ts'

/** Characters that news is full of, as each script prints them. */
const traditional = '縣會議長書記國開黨區鄉鎮員辦來說這個時們為與產業將實務發關報訊華應從進領導組織調強總經濟設'
const simple = '县会议长书记国开党区乡镇员办来说这个时们为与产业将实务发关报讯华应从进领导组织调强总经济设'

/** Which script a character tells: 1 traditional, 2 simplified, 0 neither. */
const scriptOf = new Uint8Array(0x10000)
for (const one of traditional) scriptOf[one.charCodeAt(0)] = 1
for (const one of simple) scriptOf[one.charCodeAt(0)] = 2

/** How much of a text is looked at, in UTF-16 units. */
const sample = 4_000

/** Twice as many of the one script as of the other; else its words are a quotation. */
function isTraditional(text: string): boolean {
  const counts = [0, 0, 0]
  const end = Math.min(text.length, sample)
  for (let at = 0; at < end; at += 1) {
    const script = scriptOf[text.charCodeAt(at)] ?? 0
    counts[script] = (counts[script] ?? 0) + 1
  }
  return (counts[1] ?? 0) > (counts[2] ?? 0) * 2
}

let convert: ((text: string) => string) | null = null

/** 長子縣縣長 → 长子县县长, always of the same length: a line whose words would change theirs goes character by character. */
const simplified = (text: string): string => {
  convert ??= Converter({ from: 't', to: 'cn' })
  const lines = text.split('\n').map(line => sameLength(line, convert as (words: string) => string))
  return lines.join('\n')
}

const sameLength = (line: string, change: (text: string) => string): string => {
  const whole = change(line)
  if (whole.length === line.length) return whole
  return Array.from(line, one => (change(one).length === one.length ? change(one) : one)).join('')
}

/** The document as it reads in simplified characters, place by place; null for one that is not in traditional ones. */
export function readingOf(document: Document): Document | null {
  const { text, title, home, publisher } = document
  if (!isTraditional(text)) return null
  const read = (words: string | null): string | null => (words === null ? null : simplified(words))
  return { ...document, text: simplified(text), title: read(title), home: read(home), publisher: read(publisher) }
}

/** An article of the reading with its words as they are printed; `reading` keeps how it reads, place by place. */
export function asPrinted(article: Article, { text: original, publisher }: Document): Article {
  const { source, parts } = article
  const edits = article.edits.map(edit => printedEdit(edit, original))
  const growth = edits.reduce((sum, [, removed, inserted]) => sum + inserted.length - removed.length, 0)
  const text = replay(original, edits, source.start, source.start + article.text.length - growth)
  const title = parts.title === null ? null : text.slice(...parts.title).replaceAll('\n', ' ')
  const kept = { ...source, publisher: publisher ?? source.publisher }
  return { ...article, source: kept, text, title, edits, reading: article.text }
}

/** What an edit took out, and what of it the edit put back, as printed. */
function printedEdit([at, removed, inserted, fix]: Edit, original: string): Edit {
  const printed = original.slice(at, at + removed.length)
  let from = 0
  const put = Array.from(inserted, one => {
    const found = removed.indexOf(one, from)
    if (found < 0) return one
    from = found + one.length
    return printed.slice(found, from)
  })
  return [at, printed, put.join(''), fix]
}

/** The article as the stages match on it: in simplified characters. */
export function asRead(article: Article): Article {
  const { reading, ...printed } = article
  if (reading === undefined) return article
  const title = article.parts.title === null ? null : reading.slice(...article.parts.title).replaceAll('\n', ' ')
  return { ...printed, text: reading, title }
}

/** The record that came of an article as read, with its text and title as printed. Names in its lists are simplified. */
export const recordAsPrinted = (record: ArticleRecord, { reading, text, title }: Article): ArticleRecord =>
  reading === undefined ? record : { ...record, text, title }
