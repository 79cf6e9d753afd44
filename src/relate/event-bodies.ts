/** Bodies that took part in an occasion, other than by a named person's office. */
import type { Event, Span } from '../record.ts'
import { overlaps } from '../spans.ts'
import type { Telling } from './attendance.ts'
import type { Body } from './organizations/body.ts'

type TookPart = Event['organizations'][number]
type Attended = Event['attended']

/** 县政协|召开…, 由县文旅局|主办. */
const holds = /^(?:今日|近日|日前|昨日|于?\d{1,2}月\d{1,2}日)?(?:组织|联合)?(?:召开|举行|举办|主办|承办|协办)/
/** 丹朱镇、县住建|等相关负责人参加, 县统计局|通报…, 甲公司|作了发言. */
const actsThere =
  /^(?:、[^，。；\n]{2,60})?(?:等)?[^，。；\n]{0,12}(?:负责人|负责同志|代表|领导)|^(?:、[^，。；\n]{2,40})?(?:等)?(?:分别|先后|依次|就|围绕|作|做|在会上|与|和)[^，。；\n]{0,24}(?:汇报|发言|通报|说明|介绍|签约|签署|签订|交流)/
const comes = /^(?:党政)?(?:考察团|代表团|客商|一行)/
const visited = /(?:来到|走进|深入|前往|赴|到|走访|参观|察看)(?:了)?$/
const reach = 80

/** In text order, each once: host, guest (the office-bearers came as guests), else participant. */
export function bodiesOfScene(telling: Telling, attended: Attended): readonly TookPart[] {
  const { article, scene, bodies } = telling
  const spans = scene.sentences.flatMap(i => (article.sentences[i] ? [article.sentences[i].span] : []))
  const found = new Map<string, TookPart>()
  for (const body of bodies) {
    if (body.frame || !spans.some(span => body.span[0] >= span[0] && body.span[1] <= span[1])) continue
    const as = roleOf(telling, body, attended)
    const { name } = body.organization
    if (as && !found.has(name)) found.set(name, { name, as })
  }
  return [...found.values()]
}

function roleOf(telling: Telling, { span }: Body, attended: Attended): TookPart['as'] | null {
  const { text } = telling.article
  const behind = text.slice(span[1], span[1] + reach)
  if (holds.test(behind)) return 'host'
  const side = sideOf(telling, span, attended)
  if (side) return side
  if (comes.test(behind)) return 'guest'
  if (isTitle(telling, span)) return null
  if (visited.test(text.slice(Math.max(0, span[0] - 4), span[0]))) return 'participant'
  return actsThere.test(behind) ? 'participant' : null
}

/** The body of somebody who was there as host or guest. */
function sideOf({ people }: Telling, span: Span, attended: Attended): 'host' | 'guest' | null {
  const holders = people.filter(person =>
    person.mentions.some(mention => mention.titles.some(title => overlaps(title.span, span))),
  )
  const sides = holders.flatMap(person => attended.find(each => each.person === person.key)?.as ?? [])
  return sides.find(side => side === 'host' || side === 'guest') ?? null
}

const isTitle = ({ article }: Telling, span: Span): boolean =>
  article.names.some(mention => mention.titles.some(title => overlaps(title.span, span)))
