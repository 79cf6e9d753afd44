import { organHeads } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import { isSite } from './places.ts'
import type { Scene } from './scenes.ts'

const venue =
  /在([㐀-鿿（）()“”\d一-龥A-Za-z·]{2,24}?)(?:隆重|顺利|成功|胜利|集中|正式|盛大|共同)?(?:召开|举行|举办|开幕|闭幕|启动|进行|会见|会谈|主持召开|接见)/g
const tour =
  /(?:先后(?:来到|深入|前往|走进|到|赴|察看|查看|实地查看)|来到|深入到|深入|前往|走进|赶赴|赶到|赴|实地(?:察看|查看|调研)|到)(?:了)?([㐀-鿿（）()“”、·\dA-Za-z和及]{2,80})/g
const tail =
  /(?:等(?:地|处|单位|企业|村|镇|项目|现场)*)?(?:，|。|；|时|进行|实地|开展|察看|查看|督导|调研|检查|看望|慰问|了解|考察|参观|就|与|听取|座谈|现场|详细)/

/** Venue or sites in order: 在县会议中心召开 → 县会议中心; 先后来到太平畈乡、金鸡山村 → both. */
export function placesOfScene(article: Recognised, scene: Scene): readonly string[] {
  const text = scene.sentences.map(i => article.text.slice(...(article.sentences[i]?.span ?? [0, 0]))).join('\n')
  const venues = [...text.matchAll(venue)].map(match => match[1] ?? '')
  const sites =
    scene.kind === 'inspection' || scene.kind === 'visit'
      ? [...text.matchAll(tour)].flatMap(match => sitesOf(match[1] ?? ''))
      : []
  const all = [...venues.filter(isVenue).map(strip), ...sites]
  return [...new Set(all)].slice(0, 12)
}

const strip = (words: string): string => words.replace(/^(?:我|全|本)(?=[县市区])/, '')

function sitesOf(words: string): readonly string[] {
  const end = tail.exec(words)?.index ?? words.length
  return words
    .slice(0, end)
    .split(/、|和(?=[㐀-鿿]{2})|及/)
    .map(site => site.replace(/等$/, ''))
    .filter(site => isSite(site) || organHeads.has(site.slice(-2)))
}

/** 我县, 会上 and the like are no venue. */
const isVenue = (words: string): boolean =>
  isSite(words) || /(?:室|厅|中心|宾馆|酒店|会场|礼堂|会堂|广场|现场|楼|馆|部|京|院)$/.test(words)
