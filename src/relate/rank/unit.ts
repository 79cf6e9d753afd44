/** The step at which the head of a division stands. */
import { chainOf, type Division, division, isProvinceLevelMunicipality } from '../../recognise/gazetteer/index.ts'

/** Sub-provincial cities. Source: Central Organization Department, 1994 (中编〔1994〕1号), without 重庆市. */
const subProvincial = new Set(
  '广州市 深圳市 南京市 武汉市 西安市 成都市 沈阳市 大连市 长春市 哈尔滨市 济南市 青岛市 杭州市 宁波市 厦门市'.split(
    ' ',
  ),
)

/** Index of the head's step for each level, in a province. */
const usual = { province: 2, prefecture: 4, county: 6, township: 8, zone: null } as const
/** In 北京市 and its like each unit stands one level higher: a district as high as a prefecture. */
const inMunicipality = { province: 2, prefecture: 2, county: 4, township: 6, zone: null } as const

/** 沁县 → 6 (县处级正), 武汉市 → 3 (省部级副), 武昌区 → 5; null for zones and for streets whose step varies. */
export function headStep(place: Division): number | null {
  if (place.code === '') return usual[place.level]
  const province = division(`${place.code.slice(0, 2)}0000`)
  if (province && isProvinceLevelMunicipality(province)) return inMunicipality[place.level]
  if (subProvincial.has(place.name)) return 3
  return inSubProvincialCity(place) ? districtStep(place) : usual[place.level]
}

const inSubProvincialCity = (place: Division): boolean =>
  chainOf(place.code).some(above => subProvincial.has(above.name))

/** 武昌区 stands half a step higher than other districts, a county of the city does not, and streets vary. */
function districtStep(place: Division): number | null {
  if (place.level === 'county') return place.name.endsWith('区') ? 5 : usual.county
  return place.name.endsWith('镇') || place.name.endsWith('乡') ? usual.township : null
}
