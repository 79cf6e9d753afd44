import type { Recognised } from '../recognise/mentions.ts'
import type { Span } from '../record.ts'
import type { Scene } from './scenes.ts'

/** Words before a place where something happens or people go. */
const going =
  /(?:在|于|来到|走进|深入到?|前往|赶赴|赶往|奔赴|赶到|赴|抵达|飞抵|到|察看|查看|参观|观摩|视察|检查|调研|考察|走访|进|先后来到|首先来到)(?:了)?(?:位于)?$/
const alone = /^(?:我|全|本)?[省市县区州旗镇乡]$/
const most = 12
/** Venues that no list of heads can hold. */
const venue =
  /在([㐀-鿿（）()“”\d·]{2,20}?(?:楼|室|厅|院|部|馆|中心|宾馆|会场|现场|大学|公司|集团))(?:隆重|顺利|成功|胜利|集中|正式)?(?:召开|举行|举办|开幕|闭幕|启动|进行|作)/g

/** Venue or sites in order: 在县会议中心召开 → 县会议中心; 先后来到太平畈乡、大化坪镇金鸡山村 → both. */
export function placesOfScene(article: Recognised, scene: Scene): readonly string[] {
  const spans = scene.sentences.flatMap(i => article.sentences[i]?.span ?? [])
  const [from, to] = [Math.min(...spans), Math.max(...spans)]
  const sites = visited(article, from, to)
  const venues = [...article.text.slice(from, to).matchAll(venue)].map(match => match[1] ?? '')
  const names = [...sites.map(span => article.text.slice(...span)), ...venues]
  return [...new Set(names)]
    .filter((name, _, all) => !alone.test(name) && !all.some(other => other !== name && other.includes(name)))
    .slice(0, most)
}

/** Sites behind a word of going, and those that follow in the same list. */
function visited(article: Recognised, from: number, to: number): readonly Span[] {
  const found: Span[] = []
  for (const { span } of article.sites) {
    if (span[0] < from || span[1] > to) continue
    const before = article.text.slice(Math.max(0, span[0] - 6), span[0])
    const last = found.at(-1)
    const listed = last !== undefined && /^[^，。；]{0,12}[、和及]$/.test(article.text.slice(last[1], span[0]))
    if (going.test(before) || listed) found.push(span)
  }
  return found
}
