/** What 我县 may mean, before the article's own text is asked. */
import type { Document, HomeHint } from '../article.ts'
import words from './homes.json' with { type: 'json' }
import type { Masthead } from './mastheads.ts'

const place =
  '(?:[\\u4e00-\\u9fff]县|[\\u4e00-\\u9fff]{2,12}?(?:自治县|自治旗|自治州|自治区|特区|林区|地区|新区|县|区|市|旗|盟|省))'
const placesAtStart = new RegExp(`^(?:中共|中国共产党)?(?<places>${place}(?:${place})?)(?!报|场|面)`, 'u')
const lastPlace = new RegExp(`^${place}(?<last>${place})$`, 'u')

/** 今日霍山, 皖西日报, 长阳融媒, 平利党建: a bare name beside a word of the media. */
const before = /^(?:今日|魅力|美丽|掌上|智慧|幸福|最美|爱上|云上)(?<name>[\u4e00-\u9fff]{2,4})$/u
const behind =
  /^(?<name>[\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|商报|时报|周报|报|新闻|新闻网|融媒|融媒体|融媒体中心|广播电视台|电视台|广电|发布|网|在线|党建|组工|先锋|政协|人大|政法|宣传|统战|纪检|纪检监察|清风|政府网|政务)$/u

/** Home candidates outside the text, best first: what was given, what the masthead says, what the publisher's name holds. */
export function homeHints(document: Document, masthead: Masthead | null): readonly HomeHint[] {
  const hints: HomeHint[] = []
  if (document.home !== null) hints.push({ name: document.home, how: 'given', why: `given with ${document.key}` })
  if (masthead?.home) hints.push({ name: masthead.home, how: 'masthead', why: masthead.homeWords })
  for (const publisher of [document.publisher, masthead?.publisher]) {
    const name = publisher ? publisherHome(publisher) : null
    if (name !== null) hints.push({ name, how: 'publisher', why: publisher ?? '' })
  }
  return hints.filter((hint, at) => hints.findIndex(other => other.name === hint.name) === at)
}

/**
 * The jurisdiction in a publisher's name, as a guess for the gazetteer: 霍山县人民政府网站 → 霍山县, 今日霍山 → 霍山,
 * 泰州市姜堰区融媒体中心 → 姜堰区. Null for national media and names without a place.
 */
export function publisherHome(publisher: string): string | null {
  const name = publisher.trim().replace(/^[《“「]/, '')
  if (words.national.some(national => name.includes(national))) return null
  return placeName(name) ?? behind.exec(name)?.groups?.['name'] ?? before.exec(name)?.groups?.['name'] ?? null
}

/** 中共云溪县委机关刊物 → 云溪县, 泰州市姜堰区… → 姜堰区; null where no name of a jurisdiction opens the words. */
export function placeName(name: string): string | null {
  const places = placesAtStart.exec(name)?.groups?.['places']
  if (places === undefined) return null
  const last = lastPlace.exec(places)?.groups?.['last'] ?? places
  return /^[本全我各县市区省]/.test(last) ? null : last
}
