/** Titles as printed: 原县委副书记, 长治市城镇热力公司总经理 → where the organ stands, which post, in which status. */

import type { OfficeStatus, Span } from '../record.ts'
import type { Marked } from '../segment/words.ts'
import { Kind, longestOfKind, type Modifier, modifiers, posts } from './lexicon/index.ts'
import { behindHonour, fromCountry, fromProvince, withVerb } from './organ-front.ts'
import { organStartBefore } from './organ-start.ts'

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

const longestModifier = Math.max(...[...modifiers.keys()].map(word => word.length))
/** Words that look like a modifier and end like one: 草原站站长. */
const inWord =
  /(?:草|平|高|中|太|荒|雪)原$|(?:以|之|目|面|当|日|年|生|眼|跟)前$|(?:时|年|现|近|古|后|一|二|三|四|五|交|取|替|新生)代$|(?:汇|归)总$/
/** 洋槐村|原|党支部, 遂昌县|原|县委: the word of status stands inside the organ. */
const formerInside =
  /^(.+[^草高平中太三五固开清阳松东白麦屯荒黄濮])原((?:党委|党组|党支部|党总支|党工委|支部|[省市县区州旗镇乡]委|纪委|村委会|人武|派驻|政府|人大|政协|工会|团委|[㐀-鿿]{2,12}(?:[局厅部办委院庭处科室所站]|委员会|办公室|公司|集团|业务|中心|支队|大队)).*)$/

/** 洋槐村|原|党支部, but not 海原县|甘城乡. */
function formerWithin(organ: string): RegExpExecArray | null {
  const found = formerInside.exec(organ)
  const at = found?.[1]?.length ?? 0
  const covers = (start: number) =>
    /[市县区旗镇乡]/.test(organ[longestOfKind(organ, start, Kind.place, at + 2) - 1] ?? '')
  return [1, 2, 3].some(back => back <= at && longestOfKind(organ, at - back, Kind.place) > at && covers(at - back))
    ? null
    : found
}

/** 时任|县委书记: said of another day. */
const heldThen = /^(?:时任|曾任|原任)$/
const ordinal =
  /^(?:第[零〇一二三四五六七八九十百\d]+届|[零〇一二三四五六七八九十]+届|本届|新一届|上一届|第[零〇一二三四五六七八九十百\d]+任|首任|首届|历任|原任|原|前任|前|时任|现任|[这那他她它我也便正都]?就是|[这他她它]是)/

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
  const bodyEnd = ownerEnd(marked, organEnd, limit)
  const printed = organStartBefore(marked, bodyEnd, limit)
  const organStart = organFront(text, printed, bodyEnd, limit)
  const organText = text.slice(organStart, bodyEnd)
  if (!chained && entry.needsOrgan && organText === '' && front.kept === '') return null
  const formerOrgan = /^(?:原|前)(?=.)/.exec(organText)?.[0] ?? ''
  const candidate = /^(?:候选人|提名人选|人选)/.exec(text.slice(post[1], post[1] + 4))?.[0] ?? ''
  const assistant = /^助理/.test(text.slice(post[1], post[1] + 2)) && !base.endsWith('助理') ? '助理' : ''
  const end = post[1] + candidate.length + assistant.length
  const skipped = ordinal.exec(organText)?.[0].length ?? 0
  const inner = formerWithin(organText.slice(skipped))
  const former = front.kept.startsWith('原') ? '' : inner ? '原' : formerOrgan
  return {
    span: [honour.test(text.slice(printed, organStart)) ? printed : organStart, end],
    organ: [organStart + skipped, bodyEnd],
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

/** 北鑫公司|的|总经理: a body that owns its head. */
const owning = /(?:公司|集团|合作社|医院|大学|学院|中学|小学|银行|协会|商会)的$/

/** End of the organ before 的, but not of a body that is none in particular: 一家公司的负责人. */
function ownerEnd(marked: Marked, end: number, limit: number): number {
  if (!owning.test(marked.text.slice(Math.max(limit, end - 4), end))) return end
  const start = organStartBefore(marked, end - 1, limit)
  return /^(?:[一两几多各这那某每全本该其]|有关|相关)/.test(marked.text.slice(start, end)) ? end : end - 1
}

/** 先进集体|云南省…局长: no part of the organ, but of the title as printed. */
const honour = /(?:集体|模范|英模|楷模|标兵|先进个人|得主|获得者|”)$/

const organFront = (text: string, printed: number, end: number, limit: number): number =>
  withVerb(text, fromCountry(text, fromProvince(text, behindHonour(text, printed, end), end), end), end, limit)

/** 敦煌研究院|第三任|院长: the count of holders belongs to neither organ nor post. */
const ordinalLast = /(?:第[零〇一二三四五六七八九十百\d]+|首)任$/

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
