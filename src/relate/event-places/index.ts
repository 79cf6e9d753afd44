/** Where an occasion took place: its venue, and the sites that people went to, in order. */
import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { calledPlace } from '../../recognise/sites/venues.ts'
import type { Span } from '../../record.ts'
import { longestApart } from '../../spans.ts'
import type { Body } from '../organizations/body.ts'
import type { Scene } from '../scenes/scene.ts'
import { stop } from '../signs/lectures.ts'
import { courtsOf } from './courts.ts'
import { goingLists } from './going-lists.ts'
import { narrated, toldIn } from './narrated.ts'
import { joint, visited } from './visited.ts'

const alone = /^(?:我|全|本)?[省市县区州旗镇乡]$/
const most = 12
const venue =
  /在([㐀-鿿（）()“”\d·]{2,20}?(?:楼|室|厅|院|部|馆|中心|宾馆|会场|现场|大学|公司|集团|广场|指挥部|机关|宫|饭店|酒店|驻地|礼堂|剧院|体育[场馆]|大厦))(?:再次|同|亲切|隆重|顺利|成功|胜利|集中|正式)?(?:召开|举行|举办|开幕|闭幕|启动|进行|作|发表|会见|接见|会谈)/g

/**
 * In county paper's words: 在县会议中心召开 → 县会议中心; 先后来到太平畈乡、大化坪镇金鸡山村 → both. None for an interview, for what
 * speeches name, and for 我县召开. At most 12. Source: annotation guide, “Place of an event”.
 */
export function placesOfScene(article: Recognised, scene: Scene, bodies: readonly Body[]): readonly string[] {
  if (scene.kind === 'interview') return []
  if (scene.own) return scene.own.place === null ? [] : [scene.own.place]
  const told = narrated(article, scene)
  const spans = [
    ...visited(article, told, bodies),
    ...toldIn(article, scene.rule === 'journey' ? [] : scene.sentences).flatMap(span => venues(article.text, span)),
    ...told.flatMap(span => [...goingLists(article, span), ...courtsOf(article, span, bodies)]),
  ]
  const names = joined(article.text, longestApart(spans)).map(span => calledPlace(article.text, span))
  const said = names.length === 0 ? stopOf(article, scene) : names
  return [...new Set(said)].filter((name, _, all) => !alone.test(name) && !isWider(article, name, all)).slice(0, most)
}

/** 在银川，|…[甲]宣讲全会精神: a stop of a lecture tour that no list of sites has. */
function stopOf({ text }: Recognised, { rule, evidence }: Scene): readonly string[] {
  const place = rule === 'lecture-tour' ? stop.exec(text.slice(...evidence))?.[1] : undefined
  return place ? [place] : []
}

/** 张甸镇 where 张甸镇|三野村 is named too; 天津 beside 天津生态城 stays. */
const isWider = ({ text, sites }: Recognised, name: string, all: readonly string[]): boolean =>
  all.some(
    other => other !== name && (other.endsWith(name) || (name === '北京' && /^(?:北京|人民大会堂)/.test(other))),
  ) ||
  sites.some(
    ({ span, pieces }) =>
      pieces.slice(0, -1).some(([, end]) => text.slice(span[0], end) === name) && all.includes(text.slice(...span)),
  )

const venues = (text: string, [from, to]: Span): readonly Span[] =>
  matches(text.slice(from, to), venue).map(match => {
    const start = from + match.index + 1
    return [start, start + (match[1] ?? '').length] as const
  })

function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const done: Span[] = []
  for (const span of spans) {
    const last = done.at(-1)
    if (last && joint.test(text.slice(last[1], span[0]))) done[done.length - 1] = [last[0], span[1]]
    else done.push(span)
  }
  return done
}
