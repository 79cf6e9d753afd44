import { homeIn } from '../homes.ts'
import { meets } from '../window.ts'
import type { Source, Ties } from './tie.ts'
import { twoModeTies } from './two-mode.ts'

/** Who held which office, term by term. A window keeps the terms of which some known day lies in it. */
export function personOfficeTies({ facts, options, window }: Source): Ties {
  const isHome = options.home === null ? () => true : homeIn(facts, options.home)
  return twoModeTies(
    ['person', 'office'],
    [...facts.people.values()].flatMap(({ id, terms }) =>
      terms
        .filter(({ office, from, to }) => isHome(office) && meets(window, from, to))
        .map(({ office, from, to, status, sightings }) => ({
          left: id,
          right: office,
          part: { from, to, weight: 1 },
          own: [status, sightings],
        })),
    ),
  )
}
