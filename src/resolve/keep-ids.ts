/** An id that was handed out before; a smaller number is an older one. */
export type OldId = Readonly<{ id: string; number: number }>

/**
 * The id each group keeps from before: a merge keeps the older id, a split leaves it with the larger part (the first
 * of two that are equal). Null for a group that needs a new one. `votes` gives the old ids of a group's members.
 */
export function keptIds(votes: readonly (readonly OldId[])[]): readonly (string | null)[] {
  const winner = winners(votes)
  return votes.map((old, group) => {
    const won = old.filter(({ id }) => winner.get(id)?.group === group)
    return won.toSorted((a, b) => a.number - b.number)[0]?.id ?? null
  })
}

function winners(votes: readonly (readonly OldId[])[]): ReadonlyMap<string, { group: number; count: number }> {
  const best = new Map<string, { group: number; count: number }>()
  votes.forEach((old, group) => {
    for (const [id, members] of Map.groupBy(old, vote => vote.id)) {
      if (members.length > (best.get(id)?.count ?? 0)) best.set(id, { group, count: members.length })
    }
  })
  return best
}
