/** Who made an article: the credit words around the names, in every shape that papers print. */
import { couldBeName, isName } from '../clean/names.ts'
import words from './bylines.json' with { type: 'json' }

const longestFirst = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|')

const creditWord = `(?:${words.prefixes.join('|')}){0,2}(?:${longestFirst(words.credits)})`
const otherWord = `(?:本版|本期|微信|新媒体)?(?:${longestFirst(words.others)})`
const label = new RegExp(`(?:${creditWord}|${otherWord})(?=[\\s　：:/／、]|$|[\\u4e00-\\u9fff])`, 'gu')
const isCredit = new RegExp(`^${creditWord}$`, 'u')
const isOther = new RegExp(`^${otherWord}$`, 'u')
const behind = new Set(words.behind)
const startsCredit = new RegExp(`^${creditWord}(?:[\\s　：:/／、]|[\\u4e00-\\u9fff]{2,4}(?:[\\s　、]|$))`, 'u')

const longestCredit = 80

/**
 * The names that a credit holds, or null when the words are no credit: 记者 郝大川 通讯员 苗青 → both; 供稿：苗青　审核：白杨
 * → 苗青 only; 苗青　文／图 → 苗青; 柳絮 白杨 → both (names and nothing else). An empty list is a credit without a
 * person, 记者 县融媒体中心. Brackets around and bullets before are passed over. Spares sentences.
 */
export function creditNames(line: string): readonly string[] | null {
  const pieces = piecesOf(line)
  return labelledNames(pieces) ?? plainNames(pieces)
}

/** True for a credit that says so with a word, not by names alone: 记者 郝大川, 柳絮 摄. */
export const isLabelledCredit = (line: string): boolean => labelledNames(piecesOf(line)) !== null

const piecesOf = (line: string): readonly string[] =>
  line.length > longestCredit || /[。！？!?“”]/.test(line)
    ? []
    : unwrapped(line)
        .replace(label, ' $& ')
        .split(/[\s　、，,；;|｜/／]+|(?<=[：:])/u)
        .map(piece => piece.replace(/^[：:]+$/, ''))
        .filter(piece => piece !== '')

const unwrapped = (line: string): string =>
  line
    .trim()
    .replace(/^[□■●◎▲△★☆◇◆○\s]{1,4}/u, '')
    .replace(/^[（(【[]{1,2}/u, '')
    .replace(/[）)】\]]{1,2}$/u, '')

type Role = 'credit' | 'other' | null

/** Names under credit words, before or behind; null when no such word is there. */
function labelledNames(pieces: readonly string[]): readonly string[] | null {
  const names: string[] = []
  let waiting: string[] = []
  let role: Role = null
  let credited = false
  for (const piece of pieces) {
    const name = nameIn(piece)
    if (isCredit.test(piece) || behind.has(piece)) {
      names.push(...waiting)
      waiting = []
      role = 'credit'
      credited = true
    } else if (isOther.test(piece) || piece.endsWith('：') || piece.endsWith(':')) role = 'other'
    else if (name === null) {
      if (role === null) return null
    } else if (role === 'credit') names.push(name)
    else if (role === null) waiting.push(name)
    if (name !== null && name !== piece) credited = true
  }
  if (!credited && !(role === 'other' && waiting.length > 0 && waiting.every(isName))) return null
  return [...new Set([...names, ...waiting])]
}

/** The name in 柳絮, 柳絮摄, 苗青文/图; null for 县融媒体中心 and single characters. */
const nameIn = (piece: string): string | null => {
  const name = piece.replace(/(?<=[\u4e00-\u9fff]{2})(?:摄影|摄|文[/／]图|图[/／]文)$/u, '')
  return couldBeName(name) && !isBody(name) ? name : null
}

/** 县委办, 宣传部, 融媒中心: bodies that sign like people do. */
const isBody = (piece: string): boolean =>
  piece.length > 2 &&
  /[局委办部院站处会所室台社网报组]$|中心$|公司$|政协$|人大$|融媒体?$|政府$|[镇乡县市区]$|学校$|小学$|中学$/u.test(
    piece,
  )

const post = /(?:书记|[县市区省镇乡旗州盟]长|主任|局长|部长|主席|委员|院长|经理|同志)$/u

/**
 * Names and nothing else, four at most, or names behind a body (县融媒体中心 苗青); a lone character is what the scan left of
 * a name and is dropped. Spares a post and its holder (县委书记 郝大川).
 */
function plainNames(pieces: readonly string[]): readonly string[] | null {
  const names = pieces.filter(piece => piece.length > 1 && !isBody(piece))
  if (names.length === 0 || names.length > 4 || !names.every(couldBeName) || names.some(name => post.test(name)))
    return null
  if (pieces.some(isBody)) return names.every(isName) ? names : null
  return names.filter(isName).length * 2 >= names.length && names.some(isName) ? names : null
}

/** A credit inside a line, with its place there. */
export type Credit = Readonly<{ start: number; end: number; names: readonly string[] }>

/**
 * The credit in the opening of an article: 本报讯（记者 郝大川 通讯员 苗青）, 新华社北京3月1日电（记者王五、李六）, 本报记者张三报道.
 * Looks at the first forty characters only; brackets without a credit word are something else (央视网消息（新闻联播）).
 */
export function openingCredit(line: string): Credit | null {
  const bracket = /^[^。，（(]{0,40}(?<credit>[（(](?<words>[^（）()。]{2,60})[）)])/u.exec(line)
  const inside = bracket?.groups?.['words']
  if (bracket !== null && inside !== undefined && startsCredit.test(inside.trim())) {
    const end = bracket[0].length
    return { start: end - (bracket.groups?.['credit']?.length ?? 0), end, names: creditNames(inside) ?? [] }
  }
  const plain =
    /^(?<lead>本报讯?[\s　]{0,2})?(?<words>(?:本报|本台|本网)?(?:通讯员|记者)[\s　]?[\u4e00-\u9fff、\s　]{2,24}?)(?:摄影)?报道[\s　：:，]/u.exec(
      line,
    )
  const found = plain?.groups?.['words']
  if (plain === null || found === undefined) return null
  const start = plain.groups?.['lead']?.length ?? 0
  return { start, end: start + found.length, names: creditNames(found) ?? [] }
}

/** The credit that closes a paragraph: …召开。记者 白杨, …部署。苗青, …产业。（记者 苗青　摄影 白杨）. */
export function closingCredit(line: string): Credit | null {
  const from = Math.max(0, line.length - 70)
  const tail = line.slice(from)
  const bracket = /[。！？”](?<words>[\s　]{0,4}[（(][^（）()。]{2,60}[）)])$/u.exec(tail)?.groups?.['words']
  if (bracket !== undefined) return closing(line, bracket)
  const plain = /[。！？”](?<words>[\s　]{0,4}[^。！？”“，；]{2,40})$/u.exec(tail)?.groups?.['words']
  return plain === undefined ? null : closing(line, plain)
}

const closing = (line: string, words: string): Credit | null => {
  const names = creditNames(words)
  if (names === null) return null
  const space = words.length - words.trimStart().length
  return { start: line.length - words.length + space, end: line.length, names }
}
