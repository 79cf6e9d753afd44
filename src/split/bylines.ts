/** Credits inside a line: in the opening of an article, behind its last sentence, under a picture. */
import { matches } from '../matches.ts'
import { beginsWithCredit } from './credit-words.ts'
import { isPerson } from './credited-names.ts'
import { creditNames, isLabelledCredit } from './credits.ts'

/** A credit inside a line, with its place there. */
export type Credit = Readonly<{ start: number; end: number; names: readonly string[] }>

const open = '[（(【[［〔〖]'
const close = '[）)】\\]］〕〗]'
const inside = '[^（）()【】[\\]［］〔〕〖〗。]'
const bracket = new RegExp(`${open}(?<words>${inside}{2,60})${close}`, 'gu')

/**
 * The credit in the opening of an article: 本报讯（记者 郝大川 通讯员 苗青）, 新华社北京3月1日电（记者王五、李六）, 本报记者张三报道.
 * Looks at the first forty characters only; brackets without a credit word are something else (央视网消息（新闻联播）), unless
 * names alone stand in them right behind 讯 or 电.
 */
export const openingCredit = (line: string): Credit | null => openingBracket(line) ?? openingWords(line)

const farthest = 40
const hasBracket = new RegExp(open, 'u')

function openingBracket(line: string): Credit | null {
  if (!hasBracket.test(line.slice(0, farthest))) return null
  for (const { 0: all, index, groups } of matches(line.slice(0, farthest + 64), bracket)) {
    const [before, words] = [line.slice(0, index), groups?.['words']?.trim() ?? '']
    if (index > farthest || before.includes('。')) return null
    const names = creditNames(all)
    if (beginsWithCredit(words) || (names !== null && (isBare(before, names) || isLabelledCredit(words))))
      return { start: index, end: index + all.length, names: names ?? [] }
  }
  return null
}

/** 本报讯（苗青 白杨）. */
const isBare = (before: string, names: readonly string[]): boolean =>
  /[讯电]\s?$/.test(before) && names.length > 0 && names.every(isPerson)

const own = '(?:本报|本台|本网|本社|新华社)?'
const reporters = `(?<words>${own}(?:通讯员|记者)[\\s　]?[\\u4e00-\\u9fff、\\s　]{2,24}?)`
/** 本报记者苗青报道：, 本报讯 记者苗青、白杨报道　. */
const reported = new RegExp(`^(?<lead>本报讯?[\\s　]{0,2})?${reporters}(?:摄影)?报道[\\s　：:，]`, 'u')
/** 本报讯 记者苗青 3月2日，…: a date closes the names. */
const dated = new RegExp(`^(?<lead>[^。，（(]{2,12}讯[\\s　]{1,2})${reporters}[\\s　]?(?=\\d|[昨近日今]日|连日)`, 'u')

function openingWords(line: string): Credit | null {
  const found = reported.exec(line) ?? dated.exec(line)
  const { words = '', lead = '' } = found?.groups ?? {}
  const names = creditNames(words)
  return names === null || names.length === 0 ? null : { start: lead.length, end: lead.length + words.length, names }
}

const closingBrackets = new RegExp(`[。！？”](?<words>(?:[\\s　]{0,4}${open}${inside}{1,60}${close}){1,3})$`, 'u')
const closingWords = /[。！？”](?<words>[\s　]{0,4}[^。！？”“，；]{2,60})$/u

/** The credit that closes a paragraph: …召开。记者 白杨, …部署。苗青, …产业。（记者 苗青　摄影 白杨）. */
export function closingCredit(line: string): Credit | null {
  const tail = line.slice(-90)
  const words = closingBrackets.exec(tail)?.groups?.['words'] ?? closingWords.exec(tail)?.groups?.['words']
  const names = words === undefined ? null : creditNames(words)
  if (names === null || words === undefined) return null
  return { start: line.length - words.trimStart().length, end: line.length, names }
}

const longestCaption = 120
const name = '[\\u4e00-\\u9fff]{2,8}(?:[·•‧・][\\u4e00-\\u9fff]{1,8}){0,3}|[\\u4e00-\\u9fff][\\s　][\\u4e00-\\u9fff]'
const maker = `(?:${own}(?:全媒体)?(?:记者|通讯员)[\\s　：:]?)?(?:${name})`
const taker = '[\\s　/／]{0,2}(?:摄影|摄|供图)'
/** 图为会议现场。苗青 白杨 摄, （记者 苗青 摄）. */
const taken = new RegExp(
  `(?:^|[。！？\\s　（(▲])(?<words>${maker}(?:[\\s　、]{1,2}${maker}){0,2}${taker})${close}?$`,
  'u',
)
/** （摄影：苗青）. */
const takenBy = new RegExp(`${open}(?<words>(?:摄影|图片|供图|图)[\\s　：:/／]${inside}{2,30})${close}$`, 'u')
/** （图片由苗青提供）. */
const givenBy = new RegExp(`(?:图片?|照片)由(?<words>[\\u4e00-\\u9fff]{2,4})(?:提供|拍摄)${close}?$`, 'u')

const endsLikeOne = /(?:摄影?|图|提供|拍摄|[）)】])$/u

/** 图为县领导在植树。 柳絮 摄: the photographers, where a line of at most 120 characters ends in one of such shapes. */
export function captionCredit(line: string): Credit | null {
  if (line.length > longestCaption || !endsLikeOne.test(line)) return null
  for (const shape of [takenBy, taken, givenBy]) {
    const words = namesOnly(shape.exec(line)?.groups?.['words'] ?? '')
    const names = creditNames(shape === givenBy ? `图 ${words}` : words)
    if (names?.every(isPerson) && names.length > 0)
      return { start: line.lastIndexOf(words), end: line.lastIndexOf(words) + words.length, names }
  }
  return null
}

/** 图为会议现场 苗青 摄 → 苗青 摄: what was photographed may stand before, parted by a blank. */
const namesOnly = (words: string): string => {
  const scene = /^(?<scene>[\u4e00-\u9fff]{4,8})[\s　]/u.exec(words)?.groups?.['scene']
  return scene === undefined || isPerson(scene) ? words : words.slice(scene.length).trimStart()
}
