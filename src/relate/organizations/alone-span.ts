/** Where the name of a body begins that stands without a person. */
import { chainAt } from '../../recognise/chain.ts'
import { insideCompound, nationalBodies, startsOrganBehind } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { organStartBefore } from '../../recognise/organ-start.ts'
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { wordsBetween } from '../../segment/words.ts'

const longest = 30
const shortName = 16
const longName = 8
/** Particles and short verbs that stand alone in no name of a body. */
const particle = /^[的了在使让把将于等受给被向从到由是为就也还都说]$/
const date = /^.*\d[日月年号](?:[向同在对从])?(?=[㐀-鿿]{3,})/
const levels = '[省市县区州旗]'
const item = new RegExp(`(?<![㐀-鿿“”])(?:我)?${levels}[㐀-鿿“”]{2,14}$`)
/** 县上及|开发区, 市委各项|决策部署: a clause that begins with a level word. */
const notItem =
  /^(?:我)?[省市县区州旗](?:级|上|直|内|外|域|城|[省市县区]|[委长].*[的各])|[及和]|领导(?!小组)|重视|支持|要求|部署/
const gluedParticle = /^(?:[由与被了]|对(?!外))/
/** 公安机关|已|依法|对…, 广西|首座|污水处理厂: a clause about bodies. */
const clauseWord =
  /^(?:高度|重视|高度重视|严肃|严厉|加入|就近|享受|立即|已经?|依法|创立|共组|共建|组建|合并|首[座家个批条所]|[两三四五六七八九十]大|目前|正在)$/
const firm = /公司$/

/** From the first word that a name may begin with: 当事人|琼中县财政局 needs the place, 正赶上|重庆… the verb left out. */
export function nameSpan(article: Recognised, head: Span): Span | null {
  const { text } = article
  const whole = item.exec(text.slice(Math.max(0, head[0] - shortName), head[1]))
  if (whole && !notItem.test(whole[0]) && !hasStop(article, head[1] - whole[0].length, head[0]))
    return [head[1] - whole[0].length, head[1]]
  let start = organStartBefore(article, head[1], Math.max(0, head[0] - longest))
  start += date.exec(text.slice(start, head[1]))?.[0].length ?? 0
  for (const [from, to] of wordsBetween(article.wordEnds, start, head[0])) {
    if (isCut(article, from, to, head) || clauseWord.test(text.slice(from, to))) start = to
    else if (from === start && isLead(article, from, to, head)) start = to
  }
  start = behindGlued(article, start, head[0])
  return start > head[0] ? null : [start, head[1]]
}

/** 对|岚海公司: a particle that the segmenter glued to an unknown word. */
function behindGlued({ text, wordEnds }: Recognised, start: number, end: number): number {
  const next = wordEnds.indexOf(1, start + 1)
  const glued = next - start > 1 && next <= end && gluedParticle.test(text.slice(start, start + 2))
  return glued && wordClass(text, start, next) === WordClass.unknown ? start + 1 : start
}

/** A particle; 和 behind the end of another body; a verb of the dictionary inside a name that is no firm's. */
function isCut(article: Recognised, from: number, to: number, head: Span): boolean {
  const { text, terms } = article
  const word = text.slice(from, to)
  if (particle.test(word)) return true
  if (/^[和与及同]$/.test(word))
    return terms.heads.some(([, end]) => end === from) || nationalBodies.has(text.slice(to, head[1]))
  if (/^(?:投用|建成|新建)$/.test(word)) return true
  return (
    to < head[0] &&
    startsOrganBehind(text, from, to) > 0 &&
    !firm.test(text.slice(...head)) &&
    !insideCompound(text, from, to)
  )
}

function hasStop(article: Recognised, from: number, to: number): boolean {
  return wordsBetween(article.wordEnds, from, to).some(
    ([start, end]) =>
      particle.test(article.text.slice(start, end)) ||
      (end < to && startsOrganBehind(article.text, start, end) > (to < from + longName ? 1 : 0)),
  )
}

/** A verb, or a common noun right before a place. */
const isLead = ({ text }: Recognised, from: number, to: number, head: Span): boolean =>
  startsOrganBehind(text, from, to) > 0 ||
  (to < head[0] &&
    wordClass(text, from, to) === WordClass.ordinary &&
    chainAt(text.slice(from, head[1]), 0, null).divisions.length === 0 &&
    chainAt(text.slice(to, head[1]), 0, null).divisions.length > 0)
