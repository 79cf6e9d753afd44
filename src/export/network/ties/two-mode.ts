import { type End, type NodeKind, type Part, sortedIds, type Tie, type Ties, type Value } from './tie.ts'

/** What ties one of the left side to one of the right: a meeting, a term. `own`: values of the columns of this kind of tie. */
export type Incidence = Readonly<{ left: string; right: string; part: Part; own: readonly Value[] }>

/** Ties between two kinds of nodes, those of the left kind first; several incidences of one pair make one tie. */
export function twoModeTies(kinds: readonly [left: NodeKind, right: NodeKind], all: readonly Incidence[]): Ties {
  const left = sortedIds(all.map(it => it.left))
  const right = sortedIds(all.map(it => it.right))
  const rightAt = new Map(right.map((id, at) => [id, left.length + at]))
  const ofLeft = Map.groupBy(all, it => it.left)
  const end = (kind: NodeKind) => (id: string) => ({ kind, id }) satisfies End
  return {
    ends: [...left.map(end(kinds[0])), ...right.map(end(kinds[1]))],
    *all() {
      for (const [from, id] of left.entries()) yield* tiesOf(from, ofLeft.get(id) ?? [], rightAt)
    },
  }
}

function* tiesOf(from: number, own: readonly Incidence[], rightAt: ReadonlyMap<string, number>): Generator<Tie> {
  const ofRight = [...Map.groupBy(own, it => rightAt.get(it.right) as number)].toSorted(([a], [b]) => a - b)
  for (const [to, list] of ofRight)
    yield { from, to, parts: list.map(({ part }) => part), own: list.reduce(laterWord, []) }
}

/** The last incidence that has a value gives it. */
const laterWord = (before: readonly Value[], { own }: Incidence): readonly Value[] =>
  own.map((value, at) => value ?? before[at] ?? null)
