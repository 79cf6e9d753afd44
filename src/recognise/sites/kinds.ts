/** Words that say what kind of site it is, or how many, and name none: 农村, 两处陵园, 101路. */
import { rowsOf } from '../../rows-of.ts'
import { divisionsNamed } from '../gazetteer/index.ts'

/** 农村, 老旧小区, 各村: kinds of places. */
const general = new RegExp(
  `^(?:${rowsOf(new URL('kinds.tsv', import.meta.url))
    .map(([word = '']) => word)
    .join('|')})*$`,
)
/** 全县|水库; 全州县 is a county. */
export const wholeOf = /^全(?:[省市县区镇乡]|州(?!县))/
/** 县乡镇村, 101路公交车. */
const levelsOnly = /^(?:[省市县区乡镇村]+|\d+路)$/
const roadOfKind = /^(?:产业|机耕|通村|入户|水泥|柏油|碎石|断头)路$/
/** 168个村, 20家港口, 多家医院, 全国医院, 最美乡村: how many or which, not what it is called. */
const counted =
  /(?:[\d一二两三四五六七八九十百千万亿几多数各某]|\d年)(?:多|余|几)?(?:个|家|座|所|条|处|项|类|批|片|亩|辆|级|级别|名|档|段|公里|地)|[A-Z]级|^(?:[省市县区]级|全国|全省|全市|全县|全区|全州|全球|全美|国内|各|该|这|那|此|每个?|最|首座|首个|同一|一些|不少|许多|多)|(?:全国|全省|各地|各大|首个|首条|首座|一批|多条|重视)/
/** 老百姓不离|村, 让人回|村: a clause. */
const leavingEnd = /(?:[不人]|^)[离回进驻返出入]$/

export const isCounted = (front: string): boolean => counted.test(front)

/** Whether the last word before the head, or the two together, say only what kind it is: 老旧|小区, 产业|路. */
export const isGeneral = (last: string, head: string): boolean => general.test(last) || roadOfKind.test(last + head)

/** Whether the words before the head make no name of it: 江西|市场, 县乡镇|村, 老百姓不离|村, 国家…|公园, 168个|村. */
export const isKindOfSite = (front: string, head: string): boolean =>
  (head === '市场' && divisionsNamed(front).length > 0) ||
  levelsOnly.test(front + head) ||
  (head === '村' && leavingEnd.test(front)) ||
  (/^国家/.test(front) && /(?:区|公园)$/.test(head)) ||
  counted.test(front)
