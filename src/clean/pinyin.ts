/** Pronunciations printed behind a character. */
import { each } from './characters.ts'
import type { Replacement } from './edits.ts'

const toned = '(?:[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜĀÁǍÀĒÉĚÈŌÓǑÒ]|[aeiouüAEO][\\u0300\\u0301\\u0304\\u030c])'
const initial = '(?:[zcsZCS]h|[bpmfdtnlgɡkhjqxrzcsywBPMFDTNLGKHJQXRZCSYW])'
/** zhǎng, xiàn, ér: every syllable has its tone, which tells it from English and French. */
const syllable = `${initial}?[aeiouü]{0,2}${toned}[aeiou]{0,2}(?:n[gɡ]?|r)?`
const reading = new RegExp(
  `(?<=[\\u3400-\\u9fff])[ 　]?[（(\\[] ?${syllable}(?:[ '’·-]?${syllable}){0,4} ?[）)\\]]`,
  'gu',
)

/** 長(zhǎng)子县, 枞阳（zōng yáng）县 → 長子县, 枞阳县: pinyin with tones in brackets. Spares （zhang）, （café） and （ABC）. */
export const pinyinReadings = (text: string): Replacement[] =>
  hasTone.test(text) ? each(text, reading, 'pinyin', () => '') : []

/** Latin letters with any mark, as every reading has them. */
const hasTone = /[\u0300-\u030c\u00c0-\u01dc]/
