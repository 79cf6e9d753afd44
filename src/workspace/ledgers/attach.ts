import type { ArticleRecord, Span } from '../../record.ts'
import { type Anchor, anchorsIn, originalOf, squeezed } from './anchor.ts'

/** A thing of an article: a person (`p1`) or an event (`e1`). */
export type Target = Readonly<{ article: string; key: string }>

/** Finds what anchors point at among the articles of one document; null where nothing there will do. */
export type Attach = (anchor: Anchor) => Target | null

type Named = Readonly<{ key: string; name: string; spans: readonly Span[] }>

export const attachPeople = (records: readonly ArticleRecord[]): Attach => attaching(records, record => record.people)

export const attachEvents = (records: readonly ArticleRecord[]): Attach =>
  attaching(records, record => record.events.map(({ key, name, evidence }) => ({ key, name, spans: [evidence] })))

/**
 * The words at the offset, or the same words elsewhere by their context, whatever was done to line breaks and spaces;
 * so a decision outlives a document that is set anew and rules that clean it otherwise. A name that was mended at its
 * place is followed; a name that is not recognised at its place any more is taken for the only such one of its article.
 */
function attaching(records: readonly ArticleRecord[], thingsOf: (record: ArticleRecord) => readonly Named[]): Attach {
  let candidates: readonly Candidate[] | null = null
  return anchor => {
    candidates ??= records.flatMap(record => candidatesIn(record, thingsOf(record)))
    return bestOf(anchor, candidates) ?? onlyBearer(anchor, records, thingsOf)
  }
}

/** A place where a thing is named: what it is called there, and the original around. */
type Candidate = Target & Readonly<{ names: readonly string[]; offset: number; context: string }>

/** More than an anchor's context, since white space is counted there. */
const reach = 40

function candidatesIn(record: ArticleRecord, things: readonly Named[]): readonly Candidate[] {
  const { text, start, placeOf } = originalOf(record)
  return things.flatMap(({ key, name, spans }) =>
    spans.map(span => {
      const [from, to] = placeOf(span)
      const words = squeezed(text.slice(from, to))
      const before = squeezed(text.slice(Math.max(0, from - reach), from)).slice(-10)
      const behind = squeezed(text.slice(to, to + reach)).slice(0, 10)
      const names = [squeezed(name), words]
      return { article: record.id, key, names, offset: start + from, context: `${before}${words}${behind}` }
    }),
  )
}

/**
 * Shares of the context that must be found again, by what else is as it was: name and place (somebody may have written
 * the context by hand), the name alone, the place alone.
 */
const enough = { both: 0.3, sameName: 0.6, otherName: 0.9 }

function bestOf(anchor: Anchor, candidates: readonly Candidate[]): Target | null {
  const [name, context] = [squeezed(anchor.name), squeezed(anchor.context)]
  const fits = candidates.flatMap(candidate => {
    const [isNamed, isThere] = [candidate.names.includes(name), candidate.offset === anchor.offset]
    if (!isNamed && !isThere) return []
    const share = context === '' ? Number(isThere) : longestShared(context, candidate.context) / context.length
    if (share < leastShare(isNamed, isThere)) return []
    return [{ candidate, share, isNamed, distance: Math.abs(candidate.offset - anchor.offset) }]
  })
  const [best] = fits.toSorted(
    (a, b) => b.share - a.share || Number(b.isNamed) - Number(a.isNamed) || a.distance - b.distance,
  )
  return best === undefined ? null : { article: best.candidate.article, key: best.candidate.key }
}

const leastShare = (isNamed: boolean, isThere: boolean): number =>
  isNamed && isThere ? enough.both : isNamed ? enough.sameName : enough.otherName

/** Length of the longest stretch that both have. */
function longestShared(a: string, b: string): number {
  let longest = 0
  for (let start = 0; start + longest < a.length; start += 1) {
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) longest += 1
  }
  return longest
}

function onlyBearer(
  anchor: Anchor,
  records: readonly ArticleRecord[],
  thingsOf: (record: ArticleRecord) => readonly Named[],
): Target | null {
  const context = squeezed(anchor.context)
  if (context === '') return null
  for (const record of records) {
    const named = thingsOf(record).filter(({ name }) => squeezed(name) === squeezed(anchor.name))
    const [only] = named
    if (only === undefined || named.length > 1) continue
    if (squeezed(originalOf(record).text).includes(context)) return { article: record.id, key: only.key }
  }
  return null
}

/** Where in an article words stand that are no mention: for people whom a person found and the rules did not. */
export type Words = Readonly<{ article: string; span: Span }>

/** The words of an anchor in the text of one of the articles, the place whose surroundings are most alike; else null. */
export function attachWords(anchor: Anchor, records: readonly ArticleRecord[]): Words | null {
  const context = squeezed(anchor.context)
  const found = records.flatMap(record => {
    const pointAt = anchorsIn(record)
    return everyPlace(record.text, anchor.name).map(span => {
      const here = pointAt(anchor.name, span)
      const share = longestShared(context, squeezed(here.context)) / Math.max(1, context.length)
      const words: Words = { article: record.id, span }
      return { words, share, distance: Math.abs(here.offset - anchor.offset) }
    })
  })
  const [best] = found
    .filter(({ share }) => share >= enough.sameName)
    .toSorted((a, b) => b.share - a.share || a.distance - b.distance)
  return best?.words ?? null
}

/** Where words stand, also with a line end or a blank between their letters. */
const everyPlace = (text: string, words: string): readonly Span[] =>
  [
    ...text.matchAll(
      new RegExp([...words].map(letter => `\\u{${letter.codePointAt(0)?.toString(16)}}`).join('\\s*'), 'gu'),
    ),
  ].map(({ index, 0: found }) => [index, index + found.length])
