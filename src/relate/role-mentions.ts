/** Offices that an article names without their holder: 县委书记出席会议, 县委主要领导到会. */
import { matches } from '../matches.ts'
import type { Division } from '../recognise/gazetteer/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Event, RoleMention, Span } from '../record.ts'
import { asJurisdiction } from './jurisdiction.ts'
import { standingAlone } from './organs/office.ts'
import { resolveOffice } from './organs/resolve.ts'

/** [县委][主要领导]; a list (县委、县政府主要领导) gives one for each body. */
const leaders =
  /((?:[㐀-鿿]{2,7}?[省市县区州旗])?(?:[省市县区州旗镇乡](?:委|政府|人大常委会|人大|政协|纪委)|街道党工委)(?:[、和][省市县区州旗镇乡]?(?:委|政府|人大常委会|人大|政协|纪委))*)((?:有关|相关)?(?:主要领导|主要负责(?:同志|人)|分管领导|分管负责(?:同志|人)|有关领导|班子成员))/g

/** What every such title holds: most articles have none, and the pattern begins anywhere. */
const sign = /领导|负责|班子/

type Seat = Readonly<{ organ: string; post: string; seat: string; base: string; span: Span }>

/** In text order; `event` is the occasion told of last before the words, null where the article tells of none. */
export function roleMentionsOf(
  article: Recognised,
  events: readonly Event[],
  home: Division | null,
): readonly RoleMention[] {
  const titles = article.unnamed.map(
    ({ words, post, seat, base, span }): Seat => ({ organ: words, post, seat, base, span }),
  )
  return [...titles, ...leadersIn(article.text)]
    .sort((a, b) => a.span[0] - b.span[0])
    .map(seat => {
      const office = resolveOffice(seat, standingAlone(home))
      return {
        organ: office.organ,
        seat: office.seat,
        jurisdiction: asJurisdiction(office.place),
        event: eventAt(events, seat.span)?.key ?? null,
        evidence: seat.span,
      }
    })
}

/** The occasion told of last before the words; in front of all of them the first. */
export const eventAt = (events: readonly Event[], [start]: Span): Event | null =>
  events.findLast(event => event.evidence[0] <= start) ?? events[0] ?? null

function leadersIn(text: string): readonly Seat[] {
  if (!sign.test(text)) return []
  return matches(text, leaders).flatMap(match => {
    const [whole, bodies = '', role = ''] = match
    const span: Span = [match.index, match.index + whole.length]
    const level = /[省市县区州旗镇乡](?=委|政府|人大|政协|纪委)/.exec(bodies)?.[0] ?? ''
    return bodies.split(/[、和]/).map(body => {
      const organ = /^[省市县区州旗镇乡]|[省市县区州旗]/.test(body) ? body : level + body
      return { organ, post: role, seat: role, base: role, span }
    })
  })
}
