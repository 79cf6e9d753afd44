import { weighings } from '../../../graph/derive/weight.ts'
import type { Meeting } from '../facts.ts'
import { sizeOf } from '../meetings.ts'
import { teamsOf } from '../team.ts'
import { type Part, type Source, sortedIds, type Tie, type Ties, takersIn } from './tie.ts'

/** Somebody at a meeting: which node, and the place in the list of names. */
type Present = Readonly<{ node: number; order: number }>
type Gathering = Readonly<{ meeting: Meeting; n: number; present: readonly Present[] }>

/** Who appeared together: a tie for each pair, from the lower id to the higher, with the meetings that they shared. */
export function peopleTies(source: Source): Ties {
  const ids = sortedIds(source.meetings.flatMap(meeting => takersIn(source, meeting).map(it => it.person)))
  const nodeOf = new Map(ids.map((id, node) => [id, node]))
  const gatherings = source.meetings.map(meeting => gatheringOf(source, meeting, nodeOf))
  const ofNode: Gathering[][] = ids.map(() => [])
  for (const gathering of gatherings) for (const { node } of gathering.present) ofNode[node]?.push(gathering)
  const teams = teamsOf(source.facts, nodeOf)
  return {
    ends: ids.map(id => ({ kind: 'person', id })),
    *all() {
      for (const [node, own] of ofNode.entries()) yield* tiesOf(node, own, source, teams)
    },
  }
}

function gatheringOf(source: Source, meeting: Meeting, nodeOf: ReadonlyMap<string, number>): Gathering {
  const n = sizeOf(meeting)
  const present = takersIn(source, meeting).map(({ person, order }) => ({
    node: nodeOf.get(person) as number,
    // Somebody without a place in the list comes after all others.
    order: order ?? n,
  }))
  return { meeting, n, present }
}

/** The ties from a node to those behind it; only one node's ties are in memory. */
function* tiesOf(
  node: number,
  gatherings: readonly Gathering[],
  source: Source,
  teams: ReturnType<typeof teamsOf>,
): Generator<Tie> {
  const weigh = weighings[source.options.weighting]
  const parts = new Map<number, Part[]>()
  for (const { meeting, n, present } of gatherings) {
    const { from, to } = meeting
    const own = present.find(it => it.node === node) as Present
    for (const other of present) {
      if (other.node <= node) continue
      const part = { from, to, weight: weigh({ n, apart: Math.max(Math.abs(own.order - other.order), 1) }) }
      const before = parts.get(other.node)
      if (before === undefined) parts.set(other.node, [part])
      else before.push(part)
    }
  }
  for (const to of [...parts.keys()].toSorted((a, b) => a - b))
    yield { from: node, to, parts: parts.get(to) ?? [], own: [teams(node, to)] }
}
