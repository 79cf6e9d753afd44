/** Words shaped like names of people that name places: 杨家峪, 晋阳湖, 鲍店镇. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'

/** A surname, 家 and a form of land. */
const settlement = /^[㐀-鿿]家[峪沟坪庄湾店河岭坡垴窑塔铺集堡营桥寨圪屯台滩渠洼]$/
/** Last characters that given names hardly have. */
const land = /.[峪祠沟峡湾坪镇乡村庄屯寺庙]$/

/** 杨家峪, 启动|晋阳湖|“…, or a word of three characters that the segmenter's dictionary calls a place. */
export const isSiteName = (text: string, start: number, end: number): boolean =>
  settlement.test(text.slice(start, end)) ||
  (end - start === 3 && text[end - 1] === '湖' && !/[㐀-鿿]/.test(text[end] ?? '')) ||
  (end - start === 3 && /[湖山祠峪峡]/.test(text[end - 1] ?? '') && wordClass(text, start, end) === WordClass.place)

/** 青岩峪、晋岚祠、岳家沟: half of a list or more ends like places. */
export const isSiteList = (names: readonly string[]): boolean =>
  names.filter(name => land.test(name)).length * 2 >= names.length
