/** Administrative places, villages, venues and sites that an article names as locations. */
import type { Division } from '../../recognise/gazetteer/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { calledPlace } from '../../recognise/sites/venues.ts'
import type { Place, Span } from '../../record.ts'
import type { Body } from '../organizations/body.ts'
import { isActor } from './acting.ts'
import { placeOf } from './chain.ts'
import { calledShort, withoutShortForms } from './short-forms.ts'
import { isTaken, isTold, takenSpans } from './taken.ts'

/** What else an article's words name: bodies and undertakings are no places. `home` settles ambiguous names. */
export type Around = Readonly<{ home: Division | null; bodies: readonly Body[]; projects: readonly Span[] }>

/** 但家庙镇花石嘴村 → 但家庙镇, 花石嘴村, each once, in text order; `within` from the province down. */
export function placesOf(article: Recognised, { home, bodies, projects }: Around): readonly Place[] {
  const taken = takenSpans(article, bodies)
  const found = new Map<string, Place>()
  for (const site of article.sites)
    site.pieces.forEach((piece, i) => {
      const name = calledPlace(article.text, piece)
      if (found.has(name) || !isTold(article, piece) || isActor(article, piece)) return
      if (isTaken(article, piece, { taken, projects })) return
      found.set(name, placeOf(article.text, site.pieces.slice(0, i + 1), home))
    })
  for (const place of calledShort(article, { found: [...found.values()], taken, home })) found.set(place.name, place)
  return withoutShortForms([...found.values()])
}
