import { cut } from './jieba.ts'

/** A mark at which the segmenter always ends a word; it reads over 、 and most others. */
const border = '，'
const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/**
 * Where words end: 县委书记郭强出席 → 1 after 县委书记, 郭强, 出席. One byte an offset, text.length + 1 of them; 0 inside
 * words and between marks. Every stretch of Han characters is cut by itself, since the segmenter would glue names of a
 * list over 、 (measured: 82 % of names stay whole instead of 68 %): all else is shown to it as ，, in one call a text.
 */
export function wordEndsOf(text: string): Uint8Array {
  const ends = new Uint8Array(text.length + 1)
  let at = 0
  for (const word of cut(onlyHan(text))) {
    if (isHan(text.charCodeAt(at))) {
      ends[at] = 1
      ends[at + word.length] = 1
    }
    at += word.length
  }
  return ends
}

/** The text with a border for every code unit that is no Han character, so that offsets stay. */
function onlyHan(text: string): string {
  let shown = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (isHan(text.charCodeAt(at))) continue
    shown += text.slice(from, at) + border
    from = at + 1
  }
  return shown + text.slice(from)
}
