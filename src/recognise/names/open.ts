/** Names in open position: no title before them, only the start of a clause or a word such as 由, and a verb behind. */
import type { Segmented } from '../../article.ts'
import { roles, startsOrganBehind } from '../lexicon/index.ts'
import type { NameMention } from '../mentions.ts'
import { type Candidate, nameAt, type Slot } from './candidates.ts'
import { rightEdge } from './edge.ts'
import { isSurname } from './statistics.ts'

/** Marks behind which a clause, or its subject, begins. */
const clauseStart = /[\s，。；：！？、“”（）()《》【】…—]/
const listMark = /^[、\s]/
const leastItems = 2

/**
 * [石磊]要求，… and bare lists [邱月]、[李峻]、[付长河]出席, by statistics and right edge alone, so with a higher
 * threshold than behind a title. `taken` says which places already belong to a name.
 */
export function namesInOpen(article: Segmented, taken: (at: number) => boolean): readonly NameMention[] {
  const names: NameMention[] = []
  let cursor = 0
  for (let at = 0; at < article.text.length; at++) {
    if (at < cursor || !isSurname(article.text.charCodeAt(at)) || taken(at) || !beginsSubject(article, at)) continue
    const found = listAt(article, at) ?? singleAt(article, at)
    if (found.length === 0 || found.some(each => taken(each.span[1] - 1))) continue
    names.push(...found)
    cursor = found.at(-1)?.span[1] ?? cursor
  }
  return names
}

/** Behind a mark, or behind a verb or function word: 由|[石磊]主持, 任命|[王文涛]为, 39岁的|[肖海龙]. */
function beginsSubject({ text, wordEnds }: Segmented, at: number): boolean {
  if (at === 0 || clauseStart.test(text[at - 1] as string)) return true
  if (wordEnds[at] !== 1) return false
  const word = wordEnds.lastIndexOf(1, at - 1)
  return word >= 0 && (startsOrganBehind(text, word, at) > 0 || roles.has(text.slice(word, at)))
}

const appointing = /(?:任命|免去|选举|提名|接受|委托|罢免|决定)(?:产生)?$/
/** Behind the name: 同志任, 为县水利局局长, 的…职务. */
const appointed = /^.{2,4}?(?:（[^）]*）)?(?:同志|为(?=.{2,18}(?:长|主任|书记|主席|委员|员|官))|辞去|的(?=.{2,18}职务))/

/** A name inside a frame of appointment needs no more proof than one of a list. */
const slotOf = ({ text }: Segmented, at: number): Slot =>
  appointing.test(text.slice(Math.max(0, at - 4), at)) || appointed.test(text.slice(at, at + 26)) ? 'before' : 'open'

function singleAt(article: Segmented, at: number): readonly NameMention[] {
  const { text } = article
  const found = nameAt(article, at, slotOf(article, at))
  return found && rightEdge(text, found.end) >= 0.6 && !/^[、，。；！？”》）)]/.test(text.slice(found.end))
    ? [mention(text, at, found, 'name-before-verb')]
    : []
}

/** Three or more names in a row vouch for each other; two need a high score each. */
function listAt(article: Segmented, at: number): readonly NameMention[] | null {
  const { text } = article
  const items: (readonly [number, Candidate])[] = []
  let next = at
  for (;;) {
    const found = nameAt(article, next, items.length === 0 ? 'open' : 'list')
    if (!found) break
    items.push([next, found])
    if (!listMark.test(text.slice(found.end, found.end + 1)) && !/^[和与及]/.test(text.slice(found.end))) break
    next = found.end + 1
  }
  if (items.length < leastItems) return null
  return items.map(([start, found]) => mention(text, start, found, 'bare-list'))
}

const mention = (text: string, at: number, found: Candidate, rule: string): NameMention => ({
  name: text.slice(at, found.end),
  span: [at, found.end],
  titles: [],
  role: null,
  rule,
  remarks: [],
})
