import { verbalWordAt } from '../../segment/dictionary.ts'
import { characters } from '../characters.ts'
import { endsName, listedEdgeAt, postBegins } from '../lexicon/index.ts'

const mark = 1.2

/** Edges of one text, in tenths: the readings of a name ask for the same few places again and again. */
const scale = 10
let memory = { text: '', right: new Int8Array(0), word: new Int8Array(0) }

function remembered(text: string): typeof memory {
  if (memory.text !== text) {
    const empty = () => new Int8Array(text.length + 1).fill(-1)
    memory = { text, right: empty(), word: empty() }
  }
  return memory
}

/** 沈国中|发了言: behind a name such a word is rarer than a name that ends in it. */
const place = /[中上下里前]/

/** Behind a verb of one character: 发|了言, 拉|着. */
const aspect = /[了着过]/

/**
 * How well a name may end at `at`, 0–1.2: a mark 1.2, a word of the verb lists such as 出席 1.1, another verb of the
 * dictionary or a post 1, one character such as 在 0.6.
 */
export function rightEdge(text: string, at: number): number {
  if (at >= text.length || at < 0) return mark
  const known = remembered(text).right[at] as number
  if (known >= 0) return known / scale
  const edge = edgeAt(text, at)
  memory.right[at] = Math.round(edge * scale)
  return edge
}

/** 罗富|和等, 李德|平等人: the word takes the last character of a name before 等. */
const partOfName =
  /^和(?:[等、，。；）]|不再|干预|违规|违纪|涉嫌|受贿|贪污|同志|强调|指出|辞去|案[，。、；])|^[平同高中上相均优]等[人、，。；\d参出陪]/
const beginsPart = characters('和平同高中上相均优')
/** 李勇|为最高人民法院副院长. */
const toPost =
  /^为[㐀-鿿]{0,18}?(?:长|书记|主任|主席|委员|监事|董事|经理|人选|候选人|[专官]员|法官|检察官)(?:[，。；、]|$)/
const mostToPost = 26
/** 图|案, 方|案. */
const kindOfPaper = /[图方档提议答草备教立文个法预决专办破发命冤罪涉错同本此该两每等]/
/** 原副主席苗若川|案，. */
const ofCase = /^案(?:[，。、；：）]|中|一审|$)/

function edgeAt(text: string, at: number): number {
  if (at >= text.length || !isHan(text.charCodeAt(at))) return mark
  if (beginsPart(text.charCodeAt(at)) && partOfName.test(text.slice(at, at + 3))) return 0
  const word = wordEdge(text, at)
  if (word > 0) return word
  if (text[at] === '案' && ofCase.test(text.slice(at, at + 3)) && !kindOfPaper.test(text[at - 1] ?? '')) return mark
  if (text.startsWith('为', at) && toPost.test(text.slice(at, at + mostToPost))) return mark
  if (aspect.test(text[at + 1] ?? '')) return 0.9
  if (endsName(text, at, at + 1)) return place.test(text[at] as string) ? 0 : 0.6
  if (postBegins(text, text.startsWith('副', at) ? at + 1 : at)) return 1
  return text.startsWith('同志', at) ? 1 : 0
}

function wordEdge(text: string, at: number): number {
  const known = remembered(text).word[at] as number
  if (known >= 0) return known / scale
  const edge = wordEdgeAt(text, at)
  memory.word[at] = Math.round(edge * scale)
  return edge
}

function wordEdgeAt(text: string, at: number): number {
  if (listedEdgeAt(text, at)) return 1.1
  if (!verbalWordAt(text, at)) return 0
  // 方弘志|在云南: rather 志 and 在 than 志在.
  return text[at + 1] === '在' ? 0.6 : 1
}

/** A word that begins with the last character of a name and goes on behind it takes that character away: 石磊主|持. */
export const wordAcross = (text: string, end: number): boolean => {
  const across = wordEdge(text, end - 1)
  return across > 0 && across >= wordEdge(text, end)
}

export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
