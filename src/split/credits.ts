/** Who made an article: the names around the credit words of a line. */
import { couldBeName } from '../clean/names.ts'
import words from './bylines.json' with { type: 'json' }
import { type Piece, piecesOf } from './credit-words.ts'
import { closing, isBody, isPerson, namesIn, passed, speech, togetherPut, withSides } from './credited-names.ts'

/**
 * The names that a credit holds, or null when the words are no credit: 记者 郝大川 通讯员 苗青 → both; 供稿：苗青　审核：白杨
 * → 苗青 only; 苗青　文／图 → 苗青; 柳絮 白杨, 扎西顿珠 → names and nothing else. An empty list is a credit without a
 * reporter: 记者 县融媒体中心, 责编：白杨. Brackets around and bullets before are passed over; a name in blanks (苗　青) is
 * put together. Spares sentences, headlines that use such a word (县委召开视频会议), and a post with its holder.
 */
export const creditNames = (line: string): readonly string[] | null => creditOf(line)?.names ?? null

/** True for a credit that says so with a word, not by names alone: 记者 郝大川, 柳絮 摄. */
export const isLabelledCredit = (line: string): boolean => creditOf(line)?.labelled === true

type Credited = Readonly<{ names: readonly string[]; labelled: boolean }>

/** Lines judged lately: every rule that cuts a page asks the same of the same lines. */
const judged = new Map<string, Credited | null>()
const mostJudged = 4_000
const longestJudged = 100

function creditOf(line: string): Credited | null {
  const known = judged.get(line)
  if (known !== undefined || line.length > longestJudged) return known ?? null
  if (judged.size >= mostJudged) judged.clear()
  const credit = judge(line)
  judged.set(line, credit)
  return credit
}

function judge(line: string): Credited | null {
  const cut = piecesOf(line)
  const pieces = withSides(togetherPut(cut))
  const labelled = labelledNames(pieces)
  const names = labelled ?? (isSpaced(cut) ? null : plainNames(pieces))
  return names === null ? null : { names, labelled: labelled !== null }
}

/** 石 桥 区 人 大: words spaced out. Spares two names of two characters. */
const isSpaced = (pieces: readonly Piece[]): boolean => pieces.filter(({ text }) => text.length === 1).length > 4

type Role = 'credit' | 'other' | 'unknown' | null
const isWeak = new Set(words.weak)
const behind = new Set(words.behind)

/** What a walk over the pieces has found so far. */
type Found = Readonly<{
  role: Role
  /** The last label. */
  label: string
  names: readonly string[]
  /** Names before the first label. */
  waiting: readonly string[]
  /** A label says who made it, beyond doubt: a name, a body or a colon stands with it. */
  credited: boolean
  edited: boolean
}>

const nothing: Found = { role: null, label: '', names: [], waiting: [], credited: false, edited: false }

/** Names under credit words, before or behind; null when no such word is there. */
function labelledNames(pieces: readonly Piece[]): readonly string[] | null {
  let found: Found = nothing
  for (const [at, piece] of pieces.entries()) {
    const next = piece.kind === 'words' ? withWords(found, piece, pieces[at + 1]) : withLabel(found, piece)
    if (next === null) return null
    found = next
  }
  const { names, waiting, credited, edited } = found
  if (credited) return [...new Set([...names, ...waiting])]
  return edited && waiting.every(isPerson) ? waiting : null
}

function withLabel(found: Found, { text, kind, colon }: Piece): Found | null {
  if (kind === 'unknown') return { ...found, role: 'unknown', label: text }
  if (kind === 'other') return { ...found, role: 'other', label: text, edited: found.edited || colon }
  if (!found.waiting.every(one => isPerson(one) || one.length === 2)) return null
  const names = [...found.names, ...found.waiting]
  const credited = found.credited || found.waiting.length > 0 || (colon && !isWeak.has(text))
  return { ...found, role: 'credit', label: text, names, waiting: [], credited }
}

function withWords(found: Found, piece: Piece, next: Piece | undefined): Found | null {
  const names = namesIn(piece)
  const certain = names.length > 0 && names.every(isPerson)
  if (piece.glued && (isWeak.has(found.label) || !(certain || signsGlued.test(piece.text)))) return null
  if (piece.gluedOn && next !== undefined && !(certain && (found.role !== null || behind.has(next.text))))
    return found.role === null && next.kind !== 'credit' && !isBody(piece.text) ? null : found
  if (found.role === null) return withoutLabel(found, piece, names)
  if (found.role === 'unknown') return found
  if (found.role === 'other') return { ...found, edited: found.edited || certain }
  if (names.length === 0 && speech.test(piece.text)) return null
  return { ...found, names: [...found.names, ...names], credited: true }
}

/** 记者县融媒体中心: what may follow a label without a blank beside a name. */
const signsGlued = /(?:中心|融媒体?|宣传部|报社|电视台)$/u

/** Before any label only names, bodies, dates and single characters may stand. */
function withoutLabel(found: Found, { text }: Piece, names: readonly string[]): Found | null {
  const waiting = [...found.waiting, ...names]
  if (names.length > 0 && closing.test(text) && names.every(isPerson))
    return { ...found, role: 'credit', names: waiting, waiting: [], credited: true }
  if (names.length > 0) return { ...found, waiting }
  return text.length === 1 || isBody(text) || passed.test(text) ? found : null
}

const post = /(?:书记|[县市区省镇乡旗州盟]长|主任|局长|部长|主席|委员|院长|经理|同志)$/u

/** 苗青（女）, 白杨（彝族）: lists of people say so, credits never. */
const ofAList = /^(?:[男女]|.{1,5}族)$/u

/**
 * Names and nothing else, four at most, or names behind a body (县融媒体中心 苗青); a lone character is what the scan left of
 * a name and is dropped. Spares a post and its holder (县委书记 郝大川).
 */
function plainNames(pieces: readonly Piece[]): readonly string[] | null {
  if (pieces.some(piece => ['credit', 'other', 'unknown'].includes(piece.kind))) return null
  const texts = pieces.map(piece => piece.text)
  if (texts.some(text => ofAList.test(text))) return null
  const names = texts.filter(text => text.length > 1 && !isBody(text))
  if (names.length === 0 || names.length > 4 || !names.every(couldBeName) || names.some(name => post.test(name)))
    return null
  if (texts.some(isBody)) return names.every(isPerson) ? names : null
  return names.filter(isPerson).length * 2 >= names.length ? names : null
}
