/** Administrative rank that an office carries: 县委书记 → 县处级正. Source: ranks of the civil-service law, by notes on methods 4.4. */
import { type Division, division, isProvinceLevelMunicipality, levelRank } from '../recognise/gazetteer/index.ts'
import { addedRows } from '../recognise/own-words.ts'
import type { ResolvedOffice } from './organs/office.ts'

const steps = ['国家级', '省部级', '厅局级', '县处级', '乡科级'] as const
const subProvincial = new Set(
  '广州市 深圳市 南京市 武汉市 西安市 成都市 沈阳市 大连市 长春市 哈尔滨市 济南市 青岛市 杭州市 宁波市 厦门市'.split(
    ' ',
  ),
)
const heads = /^(?:书记|省长|市长|州长|盟长|专员|区长|县长|旗长|镇长|乡长)$/

/** Ranks that a user's own lexicon gives: 团长 of an organ ending in 农场 → 县处级正. */
const own = addedRows('ranks')

/** Null where office or place do not settle it: firms, zones, schools, army, sub-provincial cities, posts without a unit. */
export function rankOf(office: ResolvedOffice): string | null {
  const [, , rank] = own.find(([seat, organ = '']) => seat === office.seat && office.organ.endsWith(organ)) ?? []
  return rank ?? rankByLaw(office)
}

function rankByLaw({ place, system, seat, organ }: ResolvedOffice): string | null {
  if (!place || system === 'foreign' || system === 'body' || system === 'mass' || place.level === 'zone') return null
  if (subProvincial.has(place.name) || organ.length > `中国人民政治协商会议${place.name}委员会`.length + 4) return null
  const unit = stepOf(place)
  if (heads.test(seat) && system !== 'discipline') return `${steps[unit]}正`
  if (/^(?:主任|主席)$/.test(seat) && (system === 'congress' || system === 'cppcc' || system === 'government'))
    return `${steps[unit]}正`
  if (/^(?:副|常委$|常务副|院长$|检察长$)/.test(seat) || (system === 'discipline' && /^(?:书记|主任)$/.test(seat)))
    return organ.endsWith('部') || organ.endsWith('办公室') ? null : `${steps[unit]}副`
  return null
}

/** Districts of 北京市 and its like stand one step higher. */
function stepOf(place: Division): number {
  const province = division(`${place.code.slice(0, 2)}0000`)
  const shift = province && isProvinceLevelMunicipality(province) && place.level !== 'province' ? 1 : 0
  return Math.min(4, 1 + levelRank(place) - shift)
}
