import { blockOf, isHeadOfState, isNational, type Mention } from '../../workspace/people/mentions.ts'
import { organKey } from '../compare/profile.ts'
import { type Decided, refKey } from './decided.ts'
import { Joining } from './joining.ts'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Mentions of which nobody doubts that they are one person, as groups; everything else is compared. What people decided
 * comes first. Then, of one name:
 * 1. the same office: 霍山县人民政府 县长 here and there, in whatever status (原县长);
 * 2. the same organ of the same place: 副县长 of a government there, 县长 of it here;
 * 3. without office, a leader whom every reader knows: beside another leader of the state (习近平会见…，柯以宁参加会见),
 *    by the post without its organ (习近平主席), a head of party or state wherever no other is meant.
 */
export function settledGroups(mentions: readonly Mention[], decided: Decided): readonly (readonly Mention[])[] {
  const ordered = mentions.toSorted((a, b) => compare(a.article, b.article) || compare(a.key, b.key))
  const joining = new Joining(ordered, decided)
  const free = freeOf(decided)
  for (const named of Map.groupBy(ordered.filter(free), m => blockOf(m.name)).values()) {
    joinEqual(joining, named, m => m.facts.offices.map(o => o.id))
    joinEqual(joining, named, m => m.facts.offices.flatMap(o => organKey(o).map(([key]) => key)))
    joinLeaders(joining, named)
  }
  return joining.groups()
}

/** A mention that people set apart from another is compared one by one, so that the rest does not depend on the order. */
function freeOf({ different }: Decided): (mention: Mention) => boolean {
  const parted = new Set(different.flat().map(refKey))
  return mention => !parted.has(refKey(mention))
}

/** Joins every mention with the first one that shares a key. */
function joinEqual(joining: Joining, mentions: readonly Mention[], keysOf: (m: Mention) => readonly string[]): void {
  const first = new Map<string, Mention>()
  for (const mention of mentions) {
    for (const key of keysOf(mention)) {
      const before = first.get(key)
      if (before === undefined) first.set(key, mention)
      else joining.join(before, mention)
    }
  }
}

function joinLeaders(joining: Joining, named: readonly Mention[]): void {
  const names = new Set(named)
  const groups = joining.groups().filter(group => group.some(m => names.has(m)))
  const [leader, ...others] = groups.filter(group => group.some(holdsNationalOffice))
  const [first] = leader ?? []
  if (leader === undefined || first === undefined || others.length > 0) return
  const bare = groups.filter(group => group.every(m => m.facts.offices.length === 0))
  const isMeant = meantBy(leader)
  for (const [mention] of bare) if (mention !== undefined && isMeant(mention)) joining.join(first, mention)
}

/** Whether a mention without office means the leader. */
function meantBy(leader: readonly Mention[]): (mention: Mention) => boolean {
  const offices = leader.flatMap(m => m.facts.offices)
  const [isHead, seats] = [offices.some(isHeadOfState), new Set(offices.map(({ seat }) => seat))]
  return ({ facts }) => facts.amongLeaders || isHead || facts.calledBy.some(seat => seats.has(seat))
}

const holdsNationalOffice = (mention: Mention): boolean => mention.facts.offices.some(isNational)
