/** A line of a text: `[start, end)` without the line break. */
export type Line = Readonly<{ start: number; end: number }>

/** Every line of the text, empty ones too, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end })
    start = end + 1
  }
  lines.push({ start, end: text.length })
  return lines
}

/** True for the white space of Chinese text: blank, tab, U+3000, no-break blank, carriage return. */
export const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0 || code === 0x0d

/** The line without white space at either end; an empty line where there was nothing else. */
export function trimmed(text: string, { start, end }: Line): Line {
  let [from, to] = [start, end]
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  return { start: from, end: to }
}

/** True for a Chinese character of the basic blocks. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007
