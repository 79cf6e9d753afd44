/** The words of a credit line told apart: 记者苗青 通讯员：白杨 → 记者, 苗青, 通讯员, 白杨, each with what it is. */
import { matches } from '../matches.ts'
import words from './bylines.json' with { type: 'json' }

/**
 * What stands in a credit: a word before or behind those credited, one before people who only checked, an unknown word with
 * a colon behind it, or other words.
 */
export type Piece = Readonly<{
  text: string
  kind: 'credit' | 'behind' | 'other' | 'unknown' | 'words'
  /** No blank or mark parts it from the piece before. */
  glued: boolean
  /** No blank or mark parts it from the piece behind. */
  gluedOn: boolean
  /** A colon stands behind it. */
  colon: boolean
}>

const longestFirst = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|')

const creditWord = `(?:${words.prefixes.join('|')}){0,2}(?:${longestFirst(words.credits)})`
const otherWord = `(?:${words.otherPrefixes.join('|')})?(?:${longestFirst(words.others)})`
/** The characters that labels begin with: most places of a line are passed over by them alone. */
const initials = [
  ...new Set([words.prefixes, words.credits, words.otherPrefixes, words.others].flat().map(one => one[0])),
].join('')
const label = new RegExp(`(?=[${initials}])(?:${creditWord}|${otherWord})`, 'gu')
const isCredit = new RegExp(`^${creditWord}$`, 'u')
const startsCredit = new RegExp(`^${creditWord}(?![\\u4e00-\\u9fff]{5})`, 'u')
const behind = new Set(words.behind)
const heads = new Set(words.columns)

const marks = /[\s　、，,；;|｜丨/／()（）【】[\]［］〔〕〖〗＜＞<>「」□■●◎▲△★☆◇◆○▶►▷◀※⊙]+|(?<=[：:])/u
const sentence = /[。！？!?“”]/
const longest = 80

const anyLabel = new RegExp(longestFirst([...words.credits, ...words.behind, ...words.others, '：', ':']), 'u')
const longRun = /[\u4e00-\u9fff]{13}/

/** False for a run of thirteen characters and no label: names and bodies are shorter, and most headlines go by here. */
const mayBeCredit = (line: string): boolean =>
  line.length <= longest &&
  !sentence.test(line) &&
  (!longRun.test(line) || anyLabel.test(line)) &&
  !heads.has(line.trim())

/** The pieces of a line in order; none for sentences and for lines of more than 80 characters. */
export const piecesOf = (line: string): readonly Piece[] =>
  !mayBeCredit(line)
    ? []
    : line
        .trim()
        .replace(/^•/u, '')
        .split(marks)
        .flatMap(chunk => partsOf(chunk))

/** 记者苗青通讯员白杨 → 记者, 苗青, 通讯员, 白杨. */
function partsOf(chunk: string): Piece[] {
  const colon = /[：:]$/.test(chunk)
  const all = colon ? chunk.slice(0, -1) : chunk
  const labels = behind.has(all) || isCredit.test(all) ? [] : matches(all, label)
  const cuts = [0, ...labels.flatMap(({ 0: found, index }) => [index, index + found.length]), all.length]
  const texts = cuts.slice(1).map((end, i) => all.slice(cuts[i], end))
  const pieces = texts.filter(text => text !== '')
  return pieces.map((text, i) => {
    const last = i === pieces.length - 1
    return { text, kind: kindOf(text, colon && last), glued: i > 0, gluedOn: !last, colon: colon && last }
  })
}

const isOther = new RegExp(`^${otherWord}$`, 'u')

/** 文 and 图 before a colon (文：苗青) stand before names like 记者; a colon behind unknown words makes a label of them. */
const kindOf = (text: string, colon: boolean): Piece['kind'] => {
  if (isCredit.test(text)) return behind.has(text) && !colon ? 'behind' : 'credit'
  if (behind.has(text)) return colon ? 'credit' : 'behind'
  if (isOther.test(text)) return 'other'
  return colon ? 'unknown' : 'words'
}

/** True for words that begin with one that stands before a reporter's name: 记者 郝大川, 通讯员苗青. */
export const beginsWithCredit = (text: string): boolean => startsCredit.test(text)
