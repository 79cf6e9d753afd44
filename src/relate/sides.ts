/** Hosts and guests: who receives and who is received, whose office is of the home and whose of elsewhere. */
import { chainOf } from '../recognise/gazetteer/index.ts'
import type { Event, EventKind } from '../record.ts'
import type { Telling } from './attendance.ts'
import type { Named } from './people.ts'

type Side = Extract<Event['attended'][number]['as'], 'host' | 'guest'>

/** Kinds of occasions that have two sides. */
const twoSided: ReadonlySet<EventKind> = new Set(['talk', 'visit', 'reception', 'signing'])
const receiving = /^(?:会见|接见|接待|宴请)$/

/** [甲]会见乙 → host, 甲会见[乙] → guest; with a home, office-holders of it and of other places where both took part. */
export function sidesOf(telling: Telling, present: readonly Named[]): ReadonlyMap<Named, Side> {
  if (!twoSided.has(telling.scene.kind)) return new Map()
  const received = byReceiving(telling, present)
  return received.size > 0 ? received : byHome(telling, present)
}

function byReceiving({ acts, clauses, scene }: Telling, present: readonly Named[]): ReadonlyMap<Named, Side> {
  const act = acts.find(each => receiving.test(each.verb.word) && scene.sentences.includes(each.sentence))
  if (!act) return new Map()
  const hosts = new Set(acts.filter(each => each.verb === act.verb).map(each => each.mention.name))
  const clause = clauses.find(({ span }) => act.verb.span[0] >= span[0] && act.verb.span[1] <= span[1])
  const guests = new Set(clause?.names.filter(({ span }) => span[0] >= act.verb.span[1]).map(each => each.name))
  return new Map(
    present.flatMap((person): [Named, Side][] =>
      hosts.has(person.name) ? [[person, 'host']] : guests.has(person.name) ? [[person, 'guest']] : [],
    ),
  )
}

function byHome({ home }: Telling, present: readonly Named[]): ReadonlyMap<Named, Side> {
  if (!home) return new Map()
  const above = new Set(chainOf(home.code).map(each => each.code))
  const sides = present.flatMap((person): [Named, Side][] => {
    const codes = person.offices.flatMap(office => office.jurisdiction?.code ?? [])
    if (codes.some(code => code.startsWith(home.code))) return [[person, 'host']]
    return codes.length > 0 && codes.every(code => !above.has(code)) ? [[person, 'guest']] : []
  })
  return new Set(sides.map(([, side]) => side)).size === 2 ? new Map(sides) : new Map()
}
