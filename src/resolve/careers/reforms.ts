import { type Division, formerOf, successorOf } from '../../recognise/gazetteer/index.ts'
import type { Jurisdiction } from '../../record.ts'
import { officeId } from '../../workspace/ids.ts'
import { type Reform, reformsFrom, reformsInto } from './organ-reforms.ts'
import type { Spell } from './spells.ts'

type Held = Pick<Spell, 'organ' | 'seat' | 'jurisdiction'>

/**
 * The same office before the place had another rank or name, or the organ another name: 滦县人民政府 县长 for
 * 滦州市人民政府 市长, 云岭县国土资源局 局长 for 云岭县自然资源局 局长. Ids; none where several were made one.
 */
export const officesBefore = (held: Held): readonly string[] => inLine(held, code => formerOf(code), reformsFrom)

/** The same office as it is called later. */
export const officesAfter = (held: Held): readonly string[] => inLine(held, successorOf, reformsInto)

type Reforms = (name: string, of: Jurisdiction | null) => readonly Reform[]

function inLine(held: Held, placesOf: (code: string) => readonly Division[], reformsOf: Reforms): readonly string[] {
  const places = held.jurisdiction?.code ? placesOf(held.jurisdiction.code) : []
  const moved = places.map(place => movedTo(place, held))
  const organs = [held, ...moved].flatMap(each => renamed(each, reformsOf))
  return [...moved, ...organs].map(({ organ, seat, jurisdiction }) =>
    officeId(organ, jurisdiction?.code ?? jurisdiction?.name ?? '', seat),
  )
}

const renamed = (held: Held, reformsOf: Reforms): readonly Held[] =>
  reformsOf(held.organ, held.jurisdiction)
    .filter(({ whole }) => whole)
    .map(({ name }) => ({ ...held, organ: name }))

/** 滦县人民政府 县长 and 滦州市 → 滦州市人民政府 市长. */
function movedTo({ name, code }: Division, { organ, seat, jurisdiction }: Held): Held {
  const own = jurisdiction?.name ?? ''
  return {
    organ: organ.replace(own, name),
    seat: seat.replace(`${levelOf(own)}长`, `${levelOf(name)}长`),
    jurisdiction: { name, code },
  }
}

const levelOf = (place: string): string => [...place].at(-1) ?? ''
