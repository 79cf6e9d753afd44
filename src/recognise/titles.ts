/** Titles as printed: 原县委副书记, 长治市城镇热力公司总经理 → where the organ stands, which post, in which status. */

import type { OfficeStatus, Span } from '../record.ts'
import { type Modifier, modifiers, posts, startsOrganBehind } from './lexicon/index.ts'

export type Title = Readonly<{
  /** Whole title, organ to post. */
  span: Span
  /** Words before the post, empty span where the title names no organ. */
  organ: Span
  /** Post as the guide prints it, with 副, 代, 原 and 候选人: 原副主席. */
  post: string
  /** Post without words of status: 副主席. */
  seat: string
  /** The lexicon's post inside it: 主席. */
  base: string
  status: OfficeStatus
}>

type Marked = Readonly<{ text: string; wordEnds: Uint8Array }>

const longestModifier = Math.max(...[...modifiers.keys()].map(word => word.length))
const longestOrgan = 45
const opening = new Map([
  ['）', '（'],
  [')', '('],
  ['”', '“'],
  ['》', '《'],
])
/** Words that look like a modifier and end like one: 草原站站长. */
const inWord =
  /(?:草|平|高|中|太|荒|雪)原$|(?:以|之|目|面|当|日|年|生|眼|跟)前$|(?:时|年|现|近|古|后|一|二|三|四|五|交|取|替|新生)代$|(?:汇|归)总$/
const ordinal =
  /^(?:第[零〇一二三四五六七八九十百\d]+届|[零〇一二三四五六七八九十]+届|本届|新一届|上一届|原|前|时任|现任)/

/**
 * The title that ends in the post at `post`, its organ not before `limit`: 市人大常委会副|主任| → organ 市人大常委会,
 * post 副主任. Null where the word is no post here: 代表 without a congress, a post inside a longer word.
 */
export function titleAt(marked: Marked, post: Span, limit: number): Title | null {
  const { text } = marked
  const base = text.slice(post[0], post[1])
  const entry = posts.get(base)
  if (!entry) return null
  const front = modifiersBefore(text, post[0], limit)
  const organStart = organStartBefore(marked, front.start, limit)
  const organText = text.slice(organStart, front.start)
  if (entry.needsOrgan && organText === '' && front.kept === '') return null
  const formerOrgan = /^(?:原|前)(?=.)/.exec(organText)?.[0] ?? ''
  const candidate = /^(?:候选人|提名人选|人选)/.exec(text.slice(post[1], post[1] + 4))?.[0] ?? ''
  const assistant = /^助理/.test(text.slice(post[1], post[1] + 2)) && !base.endsWith('助理') ? '助理' : ''
  const end = post[1] + candidate.length + assistant.length
  const skipped = ordinal.exec(organText)?.[0].length ?? 0
  return {
    span: [organStart, end],
    organ: [organStart + skipped, front.start],
    post: (front.kept.startsWith('原') ? '' : formerOrgan) + front.kept + base + assistant + candidate,
    seat: front.seat + base + assistant,
    base,
    status: candidate ? 'nominated' : formerOrgan ? 'former' : front.status,
  }
}

type Front = Readonly<{ start: number; kept: string; seat: string; status: OfficeStatus }>

/** Modifiers right before a post: 原常务副|县长 → kept 原常务副, seat 常务副, former. */
function modifiersBefore(text: string, post: number, limit: number): Front {
  let front: Front = { start: post, kept: '', seat: '', status: 'current' }
  for (;;) {
    const next = modifierEnding(text, front.start, limit)
    if (!next) return front
    const [word, modifier] = next
    const status = modifier.status === 'current' ? front.status : modifier.status
    const ofSeat = modifier.kept && modifier.status === 'current'
    front = {
      start: front.start - word.length,
      kept: (modifier.kept ? word : '') + front.kept,
      seat: (ofSeat ? word : '') + front.seat,
      status,
    }
  }
}

function modifierEnding(text: string, end: number, limit: number): readonly [string, Modifier] | null {
  for (let length = Math.min(longestModifier, end - limit); length > 0; length--) {
    const word = text.slice(end - length, end)
    const modifier = modifiers.get(word)
    if (modifier && !(length === 1 && inWord.test(text.slice(end - 2, end)))) return [word, modifier]
  }
  return null
}

/**
 * Where the organ before `end` begins: behind punctuation, or behind a word that is no part of an organ
 * (率|山西建投集团|董事长). Brackets and quotation marks inside a name are passed over: 中科瑞华(山东)公司.
 */
export function organStartBefore({ text, wordEnds }: Marked, end: number, limit: number): number {
  const least = Math.max(limit, end - longestOrgan)
  let wordEnd = end
  let at = end
  while (at > least) {
    const open = opening.get(text[at - 1] as string)
    const before = open === undefined ? -1 : text.lastIndexOf(open, at - 1)
    if (open !== undefined) {
      if (before < least || at - before > 22 || at === end) break
      at = before
      wordEnd = at
      continue
    }
    if (!isNameCharacter(text.charCodeAt(at - 1))) break
    at--
    if (wordEnds[at] !== 1 && at > least) continue
    if (startsOrganBehind(text, at, wordEnd)) return wordEnd
    wordEnd = at
  }
  return Math.max(at, least)
}

/** Han characters, letters, digits and the marks that stand inside names of bodies. */
const isNameCharacter = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0xb7 ||
  code === 0x2d ||
  code === 0x3007
