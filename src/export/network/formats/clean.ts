import { escaped } from '../../../escaped.ts'

/** Control characters but for tab and line breaks, U+FFFE and U+FFFF: XML 1.0 cannot hold them, and no reader expects them. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

/** Every format writes U+FFFD for what one of them cannot hold, halves of surrogate pairs among it: names are alike in all. */
export const clean = (text: string): string => text.toWellFormed().replace(illegal, '\ufffd')

const breaks: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** Nearly every value is one: it needs no second look. */
const isPlain = /^[\w\u4e00-\u9fff ·.:-]*$/u

/** For attributes and text of XML: line breaks and tabs by number, or parsers would make blanks of them. */
export function xml(value: string | number): string {
  if (typeof value === 'number') return String(value)
  return isPlain.test(value) ? value : escaped(clean(value)).replace(/[\t\n\r]/g, mark => breaks[mark] ?? mark)
}
