import type { Answer } from '../../../graph/sink.ts'
import type { Meeting } from '../../../pages/meeting.ts'
import { boundsOf } from '../../../resolve/bounds.ts'

/** Somebody who came to some of these meetings; days as far as they are known. */
export type Visitor = Readonly<{
  person: string
  caption: string
  meetings: number
  chaired: number
  first: string | null
  last: string | null
}>

/** Who came to these meetings, most often first. */
export const peopleOf = (meetings: readonly Meeting[]): readonly Visitor[] => {
  const came = meetings.flatMap(({ people, date }) => people.map(taker => ({ ...taker, date })))
  return [...Map.groupBy(came, it => it.person)]
    .map(([person, list]) => {
      const bounds = list.map(it => boundsOf(it.date))
      const [first = null] = bounds.flatMap(it => it.from ?? []).toSorted()
      const last =
        bounds
          .flatMap(it => it.to ?? [])
          .toSorted()
          .at(-1) ?? null
      const [{ caption } = { caption: person }] = list
      const counts = { meetings: list.length, chaired: list.filter(it => it.chaired).length }
      return { person, caption, ...counts, first, last }
    })
    .toSorted((a, b) => b.meetings - a.meetings || b.chaired - a.chaired || (a.person < b.person ? -1 : 1))
}

export const peopleRows = (people: readonly Visitor[]): Answer => ({
  columns: ['name', 'meetings', 'chaired', 'first', 'last', 'id'],
  rows: people.map(({ person, caption, ...it }) => ({ ...it, name: caption, id: person })),
})
