/** What an organ's words say of its place, or what the office before lends. */
import { chainAt } from '../../recognise/chain.ts'
import type { Division } from '../../recognise/gazetteer/index.ts'
import { divisionAmong, type Level, unlistedDivision } from '../jurisdiction.ts'
import type { Context, ResolvedOffice } from './office.ts'
import { systems } from './systems.ts'

/** What an organ's words say of the place: 福建省南平市|委, 县|委组织部, 我市|公安局. */
export type Placed = Readonly<{
  place: Division | null
  placeName: string
  rest: string
  inferred: string | null
  bare: boolean
}>

/** The place that a body's name holds: 中国农业银行|紫阳县|支行 → 紫阳县; null where it holds none. */
export function placeWithin(organ: string, near: Division | null): Division | null {
  for (let at = 0; at < organ.length - 1; at++) {
    const found = chainAt(organ, at, near).divisions.at(-1)
    if (found) return found
  }
  return null
}

const levelAhead = /^(?:我|全|本)?(自治区|自治州|自治县|地区|街道|[省市县区州旗盟镇乡])(?!场|域|际|村(?:振兴)|级|直)/

/** 地|委, 地|纪委, |行署: of a region, whose word stands in front cut short or not at all. */
const regionAhead = /^(?:地(?=委(?!员)|纪委)|(?=行署|行政公署))/

export function placed(organ: string, { home, previous, township, near }: Context): Placed | null {
  const chain = chainAt(organ, 0, previous?.place ?? home)
  const last = chain.divisions.at(-1)
  const rest = organ.slice(chain.end)
  if (last) {
    const again = levelAhead.exec(rest)?.[1]
    const repeated = again !== undefined && last.name.endsWith(again) && rest.length > again.length
    const words = repeated ? rest.slice(again.length) : rest
    return { place: last, placeName: nameOf(chain.divisions), rest: words, inferred: null, bare: false }
  }
  const level = levelAhead.exec(organ) ?? regionAhead.exec(organ)
  if (!level) return unlisted(organ)
  const word = wordOf(level[1] ?? '地区')
  const place = divisionAmong(word, [previous?.place ?? null, home, ...near])
  const town = word === '镇' || word === '乡' ? township : null
  const name = place?.name ?? town
  if (!name) return { place: null, placeName: '', rest: organ, inferred: null, bare: true }
  return { place, placeName: name, rest: organ.slice(level[0].length), inferred: `${level[0]} is ${name}`, bare: true }
}

const wordOf = (level: string): Level => (level === '自治州' ? '州' : level === '自治县' ? '县' : (level as Level))

/**
 * What only Chinese counties have behind their names. A 市 or 区 may be abroad (纽约市政府) or a zone (高新区党工委), so less
 * speaks for it.
 */
const unlistedPlaces = [
  /^([㐀-鿿]{2,7}?[县旗])(?:委(?!员)|政府|人民政府|人大|政协|纪委|监委|人民法院|人民检察院|人武部|总工会|妇联|团委)/,
  /^([㐀-鿿]{2,7}?(?:自治州|[市盟]|(?<![社小园景校新])区))(?:委(?!员)|人民政府|人大常委会|政协|纪委|监委|人民检察院)/,
  /^([㐀-鿿]{2,7}?[县旗])[㐀-鿿]{2,12}(?:局|办|办公室|中心|委员会|医院|中学)$/,
] as const

/** 雾桑县|委, 雾桑县|政协: a place that the gazetteer lacks or that was printed wrongly. */
function unlisted(organ: string): Placed | null {
  const name = unlistedPlaces.map(pattern => pattern.exec(organ)?.[1]).find(it => it !== undefined)
  const place = name === undefined ? null : unlistedDivision(name)
  return place && { place, placeName: place.name, rest: organ.slice(place.name.length), inferred: null, bare: false }
}

/** Counties and above by their own name, townships with what stands before them, provinces left out. */
function nameOf(divisions: readonly Division[]): string {
  const last = divisions.at(-1)
  if (last?.level !== 'township' && last?.level !== 'zone') return last?.name ?? ''
  return divisions
    .filter(place => place.level !== 'province')
    .map(place => place.name)
    .join('')
}

/** 内蒙古自治区发展改革委|原党组成员、粮食和物资储备局|…: bureaus of one government. */
const isBureau = /(?:局|厅|[^党纪工村居]委|办公室)$/

/** 湖南省委书记…、|国家发展改革委|主任: bodies of the country. */
const ofState = /^(?:国家|中央|全国|中国)/

/** 中共|南平市延平区南山镇|委员会: towns are called with what they lie in. */
const townWithin = (organ: string): string | null => /^中共(.+(?:[镇乡]|苏木))委员会$/.exec(organ)?.[1] ?? null

/** A title behind one with a place takes the place over: 县委常委、政府|副县长; …、公安局|局长. */
export function inherited(organ: string, previous: ResolvedOffice | null): Placed | null {
  const bare = /^(?:[省市县区州旗]委|自治[区州县旗]党委)/.exec(previous?.organ ?? '')?.[0]
  if (bare && previous?.place === null && /^(?:组织部|宣传部|统战部|政法委|社会工作部|办公室)$/.test(organ))
    return { place: null, placeName: '', rest: bare + organ, inferred: `${bare} of the title before`, bare: true }
  if (!previous?.place || organ === '' || previous.system === 'foreign') return null
  const rule =
    systems.some(each => each.printed.test(organ) && !/^(?:党委|党工委)$/.test(organ)) ||
    /^(?:老干部局|网信办|编办|巡察办|党校|档案馆|机关工委|直属机关工委|政研室|督查室)$/.test(organ)
  const ownName = /.{3,}区(?:党工委|管委会|纪检监察工委)$/.test(organ)
  const bureau =
    organ.length <= 9 &&
    !ownName &&
    !ofState.test(organ) &&
    /(?:局|办|委|中心|管委会|工委)$/.test(organ) &&
    (previous.system !== 'body' || (isBureau.test(previous.body) && /[局委]$/.test(organ)))
  if (!rule && !bureau) return null
  if (previous.system === 'body' && !bureau && !/^(?:政府|人民政府|人大|政协)/.test(organ)) return null
  return {
    place: previous.place,
    placeName: townWithin(previous.organ) ?? previous.place.name,
    rest: organ,
    inferred: `place of the title before: ${previous.place.name}`,
    bare: true,
  }
}
