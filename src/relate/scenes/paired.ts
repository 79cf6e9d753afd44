/** One sentence that tells several occasions in pairs: 甲、乙分别到|凤冈镇、桃陂镇|调研. */
import type { NameMention, Recognised } from '../../recognise/mentions.ts'
import type { EventKind, Span } from '../../record.ts'
import type { Scene } from './scene.ts'

const apart: ReadonlySet<EventKind> = new Set(['activity', 'inspection', 'visit', 'conference'])
/** 甲、乙分别主持召开|茶农座谈会和果农座谈会. */
const chairing = /分别主持(?:召开)?了?([㐀-鿿“”]{2,24}会(?:议)?[、和][㐀-鿿“”]{2,24}会(?:议)?)(?=[，。；])/
/** 分别在新疆生产建设兵团和深圳，; 分别到甲镇、乙镇调研. */
const going =
  /分别(?:在|到|赴|前往|深入)([㐀-鿿、]{4,60}?)(?=[，。；]|作|做|宣讲|开展|进行|调研|考察|看望|慰问|走访|督导|检查|督查|与|为|同|参加)/
/** 甲、乙|在兰州、哈尔滨围绕…. */
const each = /在([㐀-鿿]{2,8}(?:[、和][㐀-鿿]{2,8})+?)(?=围绕|就|作|宣讲|开展|调研|看望|慰问)/
/** 在成都、长沙，甲、乙对…: the places first. */
const there = /^(?:[^，。；]{2,12}，)?在([㐀-鿿]{2,12}(?:[、和][㐀-鿿]{2,12})+)，/

/** As many scenes as there are people and places, in order; the scene itself where their numbers differ. */
export function paired(article: Recognised, scene: Scene): readonly Scene[] {
  const own = article.sentences.find(({ span }) => scene.evidence[0] >= span[0] && scene.evidence[0] < span[1])?.span
  if (!own || !apart.has(scene.kind)) return [scene]
  const words = article.text.slice(...own)
  if (scene.kind === 'conference') return chaired(article, scene, own)
  const match = going.exec(words) ?? there.exec(words) ?? each.exec(words)
  if (!match) return [scene]
  const places = (match[1] ?? '').split(/[、和]/)
  const at = own[0] + match.index
  const people = there.test(words) ? listBehind(article, at, own[1]) : listBefore(article, own[0], at)
  if (places.length < 2 || places.length !== people.length) return [scene]
  return people.map(({ name }, i) => ({ ...scene, own: { name, place: places[i] ?? '' } }))
}

const listBefore = ({ names }: Recognised, from: number, at: number): readonly NameMention[] =>
  names.filter(({ span }) => span[0] >= from && span[1] <= at)

const listBehind = ({ names }: Recognised, at: number, end: number): readonly NameMention[] =>
  names.filter(({ span }) => span[0] >= at && span[1] <= end)

/** Two meetings with a chair each. */
function chaired(article: Recognised, scene: Scene, [from, end]: Span): readonly Scene[] {
  const match = chairing.exec(article.text.slice(from, end))
  if (!match) return [scene]
  const meetings = (match[1] ?? '').split(/(?<=会议?)[、和]/)
  const chairs = listBefore(article, from, from + match.index)
  if (meetings.length !== chairs.length) return [scene]
  return chairs.map(({ name }, i) => ({ ...scene, name: meetings[i] ?? scene.name, own: { name, place: null } }))
}
