import type { Spell } from '../../resolve/careers/spells.ts'
import type { PersonSummary } from '../../resolve/people/person.ts'
import type { Part } from '../part.ts'
import { type ChainOf, compact } from '../places.ts'
import type { Properties } from '../row.ts'
import { personEnd } from './scene.ts'
import { homeParts } from './structure.ts'
import { heldEdge } from './terms.ts'

/** A person across articles, and the spells; offices and evidence come from the articles. */
export type PersonEntity = Readonly<{
  id: string
  name: string
  summary: PersonSummary
  spells: readonly Readonly<{ id: string; spell: Spell }>[]
}>

export function personParts({ id, name, summary, spells }: PersonEntity, chainOf: ChainOf): readonly Part[] {
  const own = personEnd(id)
  const aliases = summary.aliases.map(alias => alias.name).filter(alias => alias !== name)
  const properties = compact({
    name,
    caption: summary.caption,
    aliases,
    home: summary.home?.name ?? null,
    firstSeen: summary.firstSeen,
    lastSeen: summary.lastSeen,
    articleCount: summary.articles,
  })
  return [
    { ...own, properties },
    ...homeParts(own, summary.home, chainOf),
    ...spells.map(({ id: spell, spell: term }) =>
      heldEdge({ person: id, office: term.office, spell }, heldProperties(term), null),
    ),
  ]
}

function heldProperties({ status, from, to, firstSeen, lastSeen, sightings }: Spell): Properties {
  return compact({ status: status.at(-1)?.status ?? null, from, to, firstSeen, lastSeen, sightings })
}
