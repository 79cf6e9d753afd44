import { hashId } from '../../workspace/ids.ts'
import type { Taken } from '../../workspace/people/identity.ts'
import { blockOf, type Mention } from '../../workspace/people/mentions.ts'
import type { Side, Sides } from '../../workspace/people/sides.ts'
import { spellsOf } from '../careers/spells.ts'
import { keptIds } from '../keep-ids.ts'
import { captionOf } from './caption.ts'
import type { Clusters } from './cluster.ts'
import { refKey } from './decided.ts'
import { nameOf, summaryOf } from './person.ts'
import type { Written } from './writing.ts'

const kept: readonly Side[] = ['strict', 'loose']

/**
 * Writes who is who at the other strictnesses, where it differs from the usual, which has been written before. A person
 * that falls apart leaves the id with the larger part, persons that are one have the older id; so the same mentions have
 * the same ids in every run. `written`: who is who at the usual one.
 */
export function writeSides(sides: Sides, clusters: Clusters, { before, taken }: Written): void {
  const mentions = clusters.default.flat()
  const sizes = new Map([...Map.groupBy(taken.values(), it => it.id)].map(([id, all]) => [id, all.length]))
  const votesOf = (group: readonly Mention[]) => group.flatMap(mention => taken.get(mention) ?? [])
  for (const side of kept) {
    sides.clear(side, mentions, before)
    const groups = clusters[side].filter(group => !isUsual(votesOf(group), sizes))
    const votes = groups.map(votesOf)
    for (const { id } of votes.flat()) sides.hide(side, id)
    const ids = keptIds(votes)
    for (const [i, group] of groups.entries()) writeSide(sides, side, ids[i] ?? ownId(side, group), group)
  }
}

/** A person of the usual strictness, whole. */
const isUsual = (votes: readonly Taken[], sizes: ReadonlyMap<string, number>): boolean =>
  votes.every(({ id }) => id === votes[0]?.id) && sizes.get(votes[0]?.id ?? '') === votes.length

const ownId = (side: Side, group: readonly Mention[]): string =>
  hashId('p', side, group.map(refKey).toSorted()[0] ?? '')

function writeSide(sides: Sides, side: Side, id: string, group: readonly Mention[]): void {
  const isPrivate = group.some(m => m.private)
  const spells = isPrivate ? [] : spellsOf(group)
  const name = nameOf(group)
  const summary = summaryOf(group, home => captionOf(name, spells, home))
  sides.addPerson(side, { id, block: blockOf(name), name, private: isPrivate, summary })
  for (const mention of group) sides.addMention(side, mention, id)
  for (const [i, { spell, members }] of spells.entries()) {
    const own = hashId('s', side, id, spell.office, String(i))
    sides.addSpell(side, { id: own, person: id, spell })
    for (const member of members) sides.addMember(side, member, own)
  }
}
