import { matches } from '../../matches.ts'
import type { Span } from '../../record.ts'

/** Phrases in which a name is no person of the article; the guide leaves them out. */
const phrases = [
  /《[^《》\n]{1,60}》/g,
  // 习近平新时代中国特色社会主义思想, 习近平法治思想, 毛泽东思想
  /(?:习近平|毛泽东|邓小平)[^，。；、\s]{0,14}?(?:思想|理论)/g,
  // 以习近平同志为核心的党中央, 以胡锦涛同志为总书记的党中央
  /以[㐀-鿿]{2,3}同志为(?:核心|总书记)/g,
] as const

/** Stretches that hold no person: book titles and fixed phrases. */
export const forbiddenSpans = (text: string): readonly Span[] =>
  phrases.flatMap(pattern => matches(text, pattern).map(match => [match.index, match.index + match[0].length] as const))

/** Whether a name ends in a word that makes it a thing: 中山|路, 焦裕禄|精神; not 免去张三|县水利局局长职务. */
export const namesThing = (text: string, end: number): boolean =>
  /^(?:同志|烈士)?(?:精神|杯|奖|故里|故居|纪念馆|纪念堂|陵园|墓|纪念碑|广场|雕像|铜像|大道|大街|路|街|大桥|小学|中学|大学|医院|镇|村|乡|县|社区|小区|事迹|先进事迹|控股集团|控股公司|律师事务所)/.test(
    text.slice(end, end + 7),
  ) && !/^(?:路上|路过|村里|[县乡镇][㐀-鿿]{2,14}职务)/.test(text.slice(end, end + 17))
