/** HTML entities that saved pages left in the text. */
import { each } from './characters.ts'
import type { Replacement } from './edits.ts'
import words from './entities.json' with { type: 'json' }

const named: ReadonlyMap<string, string> = new Map(Object.entries(words.entities))
/** `&amp;nbsp;`, `&amp;amp;lt;`: a page that was escaped more than once. */
const escaped = '(?:(?:amp|#0{0,4}38|#x0{0,4}26);){0,8}'
const entity = new RegExp(
  `&${escaped}(?:(?<name>${[...named.keys()].join('|')});|#(?<decimal>\\d{1,7});|#[xX](?<hex>[0-9a-fA-F]{1,6});)`,
  'g',
)

/** 苗青&amp;nbsp;&#x4e3b;持 → 苗青 主持: entities by name or number. Spares names that are not in the list, and AT&T. */
export const htmlEntities = (text: string): Replacement[] =>
  text.includes('&')
    ? each(text, entity, 'html-entity', (_, { name, decimal, hex }) =>
        name === undefined ? characterOf(Number(decimal ?? `0x${hex}`)) : (named.get(name) ?? null),
      )
    : []

/** Nothing for control characters and halves of a pair, a blank for &#160;; null beyond Unicode. */
const characterOf = (code: number): string | null => {
  if (code === 10 || code === 13) return '\n'
  if (code === 9 || code === 0xa0) return ' '
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)) return ''
  return code > 0x10ffff ? null : String.fromCodePoint(code)
}
