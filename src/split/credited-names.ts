/** The names in the pieces of a credit: put together, parted, told from bodies and from how it was written. */
import { ethnicNameAt } from '../clean/name-words.ts'
import { couldBeName, isDoubleSurname, isName, isSpelledName, isSurname } from '../clean/names.ts'
import words from './bylines.json' with { type: 'json' }
import type { Piece } from './credit-words.ts'

/** 苗, 青 → 苗青; 郝, 大川 → 郝大川: a family name that stands alone, and what follows it. */
export function togetherPut(pieces: readonly Piece[]): readonly Piece[] {
  const put: Piece[] = []
  for (const piece of pieces) {
    const last = put.at(-1)
    if (last !== undefined && isSplitName(last, piece))
      put.splice(-1, 1, { ...piece, text: last.text + piece.text, glued: last.glued })
    else put.push(piece)
  }
  return put
}

/** 苗青文 白杨图 → 苗青, 白杨: where one wrote and the other took pictures, neither character is of the name. */
export const withSides = (pieces: readonly Piece[]): readonly Piece[] => {
  const ends = pieces.map(({ text }) => (isName(text.slice(0, -1)) ? text.at(-1) : ''))
  if (!ends.includes('文') || !ends.includes('图')) return pieces
  return pieces.map((piece, i) => (/[文图]/.test(ends[i] ?? '') ? { ...piece, text: piece.text.slice(0, -1) } : piece))
}

const isSplitName = (family: Piece, given: Piece): boolean =>
  family.kind === 'words' &&
  given.kind === 'words' &&
  isFamilyName(family.text) &&
  (given.text.length === 1 || (given.text.length === 2 && !isName(given.text)))

const isFamilyName = (text: string): boolean => (text.length === 1 ? isSurname(text) : isDoubleSurname(text))

/** 郝大川, 扎西顿珠: certain by its form. */
export const isPerson = (text: string): boolean => isName(text) || isSpelledName(text)

/** 苗青白杨 → 苗青, 白杨, when there is one way to part it into names; a word that is no such run is returned as it is. */
function parted(text: string): readonly string[] {
  if (text.length < 4 || text.length > 6 || isPerson(text)) return [text]
  const ways = partings(text)
  const way = ways.length === 1 ? (ways[0] ?? [text]) : [text]
  return way.some(isKnownWord) ? [text] : way
}

const isKnownWord = (text: string): boolean => ethnicNameAt(text, 0) === text.length

const partings = (text: string): string[][] =>
  text === ''
    ? [[]]
    : [2, 3]
        .filter(length => text.length >= length && isName(text.slice(0, length)))
        .flatMap(length => partings(text.slice(length)).map(rest => [text.slice(0, length), ...rest]))

export const closing = /(?<=[\u4e00-\u9fff]{2})(?:摄影报[道导]|摄影|拍摄|摄|报[道导]|整理)$/u
export const passed = new RegExp(`^(?:${words.passed.join('|')}|[\\d年月日时分.:：-]+)$`, 'u')
/** Characters of running speech: 请您谈谈. */
export const speech = /[的了是您我你们在有请吗呢么怎]/u

/** The names in 柳絮, 柳絮摄, 苗青白杨; none for 县融媒体中心 and 综合报道. */
export function namesIn({ text }: Piece): readonly string[] {
  const name = text.replace(closing, '')
  if (passed.test(text) && !isPerson(name)) return []
  const all = parted(name)
  return all.every(one => couldBeName(one) && !isBody(one) && (isPerson(one) || !speech.test(one))) ? all : []
}

/** 县委办, 宣传部, 融媒中心, 县妇联, 石桥小学: bodies that sign like people do. Spares 张文会 and 李新社. */
export const isBody = (piece: string): boolean =>
  piece.length > 2 && (always.test(piece) || (sometimes.test(piece) && (ofPlace.test(piece) || !isPerson(piece))))

const always =
  /[局委办部院站处所室网报组馆村]$|中心$|公司$|政协$|人大$|融媒体?$|政府$|[镇乡县市区]$|学校$|小学$|中学$|党校$|银行$/u
const sometimes = /[会社台联协园场厂校队店中]$/u
const ofPlace = /^[县市区镇乡省州旗团总]/u
