/** Titles as printed: 原县委副书记, 长治市城镇热力公司总经理 → where the organ stands, which post, in which status. */

import type { OfficeStatus, Span } from '../record.ts'
import { WordClass, wordClass } from '../segment/dictionary.ts'
import { divisionsNamed } from './gazetteer/index.ts'
import { insideCompound, Kind, type Modifier, modifiers, posts, startsOrganBehind, words } from './lexicon/index.ts'

export type Title = Readonly<{
  /** Whole title, organ to post. */
  span: Span
  /** Words before the post, empty span where the title names no organ. */
  organ: Span
  /** The organ's words without those of status: 吉安职业技术学院|原|党委. */
  words: string
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
/** 洋槐村|原|党支部, 遂昌县|原|县委: the word of status stands inside the organ. */
const formerInside =
  /^(.+[^草高平中太三五固开清阳松东白麦屯荒黄濮])原((?:党委|党组|党支部|党总支|党工委|支部|[省市县区州旗镇乡]委|纪委|村委会|人武|派驻|政府|人大|政协|工会|团委|[㐀-鿿]{2,12}(?:[局厅部办委院]|委员会|办公室|公司|集团|业务|中心|支队|大队)).*)$/

/** 时任|县委书记: said of another day. */
const heldThen = /^(?:时任|曾任|原任)$/
const ordinal =
  /^(?:第[零〇一二三四五六七八九十百\d]+届|[零〇一二三四五六七八九十]+届|本届|新一届|上一届|第[零〇一二三四五六七八九十百\d]+任|首任|首届|历任|原|前|时任|现任|[这那他她它我也便正都]?就是|[这他她它]是)/

/**
 * The title that ends in the post at `post`, its organ not before `limit`: 市人大常委会副|主任| → organ 市人大常委会,
 * post 副主任. `chained`: right behind another title of
 * the same person, which lends its organ (书记、常委、|委员|). Null where the word is no post here: 负责人 without a body.
 */
export function titleAt(marked: Marked, post: Span, limit: number, chained = false): Title | null {
  const { text } = marked
  const base = text.slice(post[0], post[1])
  const entry = posts.get(base)
  if (!entry) return null
  const front = modifiersBefore(text, post[0], limit)
  const organEnd =
    front.start - (ordinalLast.exec(text.slice(Math.max(limit, front.start - 6), front.start))?.[0].length ?? 0)
  const organStart = fromProvince(text, organStartBefore(marked, organEnd, limit), organEnd)
  const organText = text.slice(organStart, organEnd)
  if (!chained && entry.needsOrgan && organText === '' && front.kept === '') return null
  const formerOrgan = /^(?:原|前)(?=.)/.exec(organText)?.[0] ?? ''
  const candidate = /^(?:候选人|提名人选|人选)/.exec(text.slice(post[1], post[1] + 4))?.[0] ?? ''
  const assistant = /^助理/.test(text.slice(post[1], post[1] + 2)) && !base.endsWith('助理') ? '助理' : ''
  const end = post[1] + candidate.length + assistant.length
  const skipped = ordinal.exec(organText)?.[0].length ?? 0
  const inner = formerInside.exec(organText.slice(skipped))
  const former = front.kept.startsWith('原') ? '' : inner ? '原' : formerOrgan
  return {
    span: [organStart, end],
    organ: [organStart + skipped, organEnd],
    words: inner ? `${inner[1]}${inner[2]}` : organText.slice(skipped),
    post: former + front.kept + base + assistant + candidate,
    seat: front.seat + base + assistant,
    base,
    status: candidate
      ? 'nominated'
      : former || heldThen.test(text.slice(0, organStart).slice(-2))
        ? 'former'
        : front.status,
  }
}

/** 敦煌研究院|第三任|院长: the count of holders belongs to neither organ nor post. */
const ordinalLast = /(?:第[零〇一二三四五六七八九十百\d]+|首)任$/

/** 立功集体|福建省厦门市公安局…: a province begins the organ, unless a body stands before it (中国人民银行山西省分行). */
function fromProvince(text: string, start: number, end: number): number {
  const found = /^.{1,12}?(?=(?:[㐀-鿿]{2,3}省|[㐀-鿿]{2,6}自治区)[㐀-鿿]{2,}[市县州区])/.exec(
    text.slice(start, end),
  )?.[0]
  if (!found || /(?:银行|公司|集团|驻|协会|学会|部|局|委|院|中国共产党|中共|政协|会议)$/.test(found)) return start
  return divisionsNamed(/^(?:[㐀-鿿]{2,3}省|[㐀-鿿]{2,6}自治区)/.exec(text.slice(start + found.length))?.[0] ?? '')
    .length > 0
    ? start + found.length
    : start
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
 * (率|山西建投集团|董事长). A word that only the dictionary calls a verb is passed over when a place name begins the
 * longer reading: 北京市…劳务派遣有限公司. So are brackets and quotation marks inside a name: 中科瑞华(山东)公司.
 */
export function organStartBefore(marked: Marked, end: number, limit: number): number {
  const least = Math.max(limit, end - longestOrgan)
  let doubtful = -1
  let start = end
  let last = { at: -1, word: -1 }
  for (;;) {
    const next = stopBefore(marked, start, end, least)
    start = next.at
    if (next.strength !== 1) break
    if (doubtful < 0) doubtful = next.at
    start = next.word
    last = next
  }
  const longest = start === last.word ? last.at : start
  return doubtful < 0 || beginsWithPlace(marked.text, longest) ? longest : doubtful
}

/** The next place leftwards where an organ may begin: strength 2 certain, 1 doubtful (`word` is where the word begins). */
type Stop = Readonly<{ at: number; word: number; strength: 0 | 1 | 2 }>

function stopBefore({ text, wordEnds }: Marked, from: number, end: number, least: number): Stop {
  let wordEnd = from
  let at = from
  while (at > least) {
    const open = opening.get(text[at - 1] as string)
    if (open !== undefined) {
      const before = text.lastIndexOf(open, at - 1)
      if (before < least || at - before > 22 || at === end) break
      at = before
      wordEnd = at
      continue
    }
    if (!isNameCharacter(text.charCodeAt(at - 1))) break
    at--
    if (wordEnds[at] !== 1 && at > least) continue
    const glued = gluedParticle(text, at, wordEnd)
    if (glued > 0) return { at: glued, word: at, strength: 2 }
    const strength = startsOrganBehind(text, at, wordEnd)
    if (strength > 0 && !insideCompound(text, at, wordEnd)) return { at: wordEnd, word: at, strength }
    wordEnd = at
  }
  return { at: Math.max(at, least), word: at, strength: 0 }
}

const firstParticle = /[由与和同对向在从率及为将赴到访兼]/
const lastParticle = /[由与和及率为任同]/

/** Words the segmenter made up hide a particle: 由市|农业农村局, 王健为|县水利局, 时千及|委员. Returns where the organ begins, else 0. */
function gluedParticle(text: string, at: number, end: number): number {
  if (end - at < 2 || end - at > 4 || wordClass(text, at, end) !== WordClass.unknown || posts.has(text.slice(at, end)))
    return 0
  if (lastParticle.test(text[end - 1] as string)) return end
  return firstParticle.test(text[at] as string) && end - at === 2 ? at + 1 : 0
}

function beginsWithPlace(text: string, at: number): boolean {
  let found = /^(?:国家|中国|中央|全国|中共|北京)/.test(text.slice(at, at + 2))
  words.match(text, at, (_, kinds) => {
    found ||= (kinds & Kind.place) !== 0
  })
  return found
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
