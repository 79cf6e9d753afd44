/** How alike each two things are; `apart` (−∞) for what must never be joined, and for a thing and itself. */
export type Likenesses = readonly Float64Array[]

export const apart = Number.NEGATIVE_INFINITY

/** One joining, by the clusters' first members; the later ones are less sure. */
type Join = Readonly<{ into: number; from: number; likeness: number }>

/**
 * Joins the two most alike clusters again and again while their members are, on average, at least so much alike. One
 * pair that must stay apart keeps two clusters apart, and one strong pair among weak ones joins nothing: so A does not
 * draw C in through B. Ties go to the things that come first.
 */
export function joinsOf(likenesses: Likenesses, least: number): readonly Join[] {
  const count = likenesses.length
  const likeness = likenesses.map(row => row.slice())
  const size = new Array<number>(count).fill(1)
  const best = likeness.map(row => bestOf(row))
  const joins: Join[] = []
  for (;;) {
    const into = best.reduce(
      (top, at, i) => (value(likeness, i, at) > value(likeness, top, best[top] ?? 0) ? i : top),
      0,
    )
    const from = best[into] ?? 0
    const top = value(likeness, into, from)
    if (count < 2 || top === apart || top < least) return joins
    const [kept, gone] = [Math.min(into, from), Math.max(into, from)]
    joins.push({ into: kept, from: gone, likeness: top })
    unite(likeness, size, kept, gone)
    for (const [i, row] of likeness.entries())
      if (i === kept || best[i] === kept || best[i] === gone) best[i] = bestOf(row)
      else if ((row[kept] ?? apart) > (row[best[i] ?? 0] ?? apart)) best[i] = kept
  }
}

const value = (likeness: readonly Float64Array[], a: number, b: number): number => likeness[a]?.[b] ?? apart

const bestOf = (row: Float64Array): number =>
  row.reduce((best, value, i) => (value > (row[best] ?? apart) ? i : best), 0)

/** A symmetric table of what `of` answers for each two of `count` things, asked once. */
export function likenessesOf(count: number, of: (a: number, b: number) => number): Likenesses {
  const rows = Array.from({ length: count }, () => new Float64Array(count).fill(apart))
  for (const [a, row] of rows.entries())
    for (let b = a + 1; b < count; b += 1) {
      row[b] = of(a, b)
      ;(rows[b] as Float64Array)[a] = row[b] as number
    }
  return rows
}

/** The cluster `gone` becomes part of `kept`: alike to others as their members are on average. */
function unite(likeness: readonly Float64Array[], size: number[], kept: number, gone: number): void {
  const [x, y] = [size[kept] ?? 0, size[gone] ?? 0]
  for (const [i, row] of likeness.entries()) {
    const mean = i === kept || i === gone ? apart : ((row[kept] ?? 0) * x + (row[gone] ?? 0) * y) / (x + y)
    row[kept] = mean
    row[gone] = apart
    ;(likeness[kept] as Float64Array)[i] = mean
    ;(likeness[gone] as Float64Array)[i] = apart
  }
  size[kept] = x + y
  size[gone] = 0
}
