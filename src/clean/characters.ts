/** Fixes of single characters. */
import { matches } from '../matches.ts'
import type { Replacement } from './edits.ts'
import { isHan, isSpace, linesOf } from './lines.ts'

/** All matches of a pattern that consumes a bounded stretch, each replaced as `change` says; null leaves it. */
export function each(
  text: string,
  pattern: RegExp,
  fix: string,
  change: (found: string, groups: Readonly<Record<string, string | undefined>>, at: number) => string | null,
): Replacement[] {
  const changes: Replacement[] = []
  for (const match of matches(text, pattern)) {
    const [found] = match
    const inserted = change(found, match.groups ?? {}, match.index)
    if (inserted !== null) changes.push({ start: match.index, end: match.index + found.length, inserted, fix })
  }
  return changes
}

/** `\r\n` and lone `\r` → `\n`; also the separators U+2028, U+2029, U+0085, form feed and vertical tab. */
export const lineEndings = (text: string): Replacement[] =>
  /[\r\u2028\u2029\u0085\f\v]/.test(text)
    ? each(text, /\r\n|[\r\u2028\u2029\u0085\f\v]/g, 'line-ending', () => '\n')
    : []

const invisible = /[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\u0000-\u0008\u000e-\u001f\u007f]/

/** 王\u200b伟 → 王伟: zero-width characters, marks of writing direction, soft hyphens, control characters. Spares tabs. */
export const invisibleCharacters = (text: string): Replacement[] =>
  invisible.test(text) ? each(text, new RegExp(invisible, 'g'), 'invisible', () => '') : []

const wide = /[０-９Ａ-Ｚａ-ｚ]/

/** １２．８％ → 12.8%: digits and letters of double width, and point, per cent and hyphen between them. Spares （）：，. */
export const fullWidth = (text: string): Replacement[] =>
  wide.test(text)
    ? each(text, /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．％－]{0,40}[０-９Ａ-Ｚａ-ｚ％])?/g, 'full-width', narrow)
    : []

const narrow = (found: string): string =>
  found.replaceAll(/[！-～]/g, wideOne => String.fromCharCode(wideOne.charCodeAt(0) - 0xfee0))

const widePoints: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const closing = new Set('”’）)》】」』%')

/**
 * 讲话,县长 → 讲话，县长: half-width , ; : ? ! with Chinese on both sides, closing marks and digits counted as Chinese on
 * the left. Spares 1,200 and 10:30, Latin text, and a point at the end of a line.
 */
export const halfWidthPoints = (text: string): Replacement[] =>
  /[,;:?!]/.test(text)
    ? each(text, /[,;:?!]/g, 'punctuation', (found, _, at) =>
        chineseBefore(text, at) && chineseAfter(text, at + 1) ? (widePoints[found] ?? null) : null,
      )
    : []

const chineseBefore = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at - 1)
  return isHan(code) || closing.has(text.charAt(at - 1)) || (code >= 0x30 && code <= 0x39)
}

const chineseAfter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isHan(code) || '“‘（《【「『'.includes(text.charAt(at) || ' ')
}

/** White space at the end of a line. Spares the indent of the next one. */
export const trailingSpace = (text: string): Replacement[] =>
  linesOf(text).flatMap(line => {
    let start = line.end
    while (start > line.start && isSpace(text.charCodeAt(start - 1))) start -= 1
    return start < line.end ? [{ start, end: line.end, inserted: '', fix: 'trailing-space' }] : []
  })
