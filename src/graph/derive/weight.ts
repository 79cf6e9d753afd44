/** A meeting that two people shared: `n` people are named there, the names of the two stand `apart` places from one another. */
type SharedMeeting = Readonly<{ n: number; apart: number }>

/** What one meeting counts for two who were there. `newman`: who meets n − 1 others has a share of the occasion with each. */
export const weighings = {
  count: () => 1,
  newman: ({ n }: Pick<SharedMeeting, 'n'>) => 1 / (n - 1),
  distance: ({ apart }: Pick<SharedMeeting, 'apart'>) => 1 / apart,
} as const

export type Weighting = keyof typeof weighings

/**
 * How much meetings tie two people: Σ 1/(n−1) over closed meetings with n people named (Newman's weight). Rounded like
 * every weight.
 */
export const weightOf = (closed: readonly number[]): number => summed(closed.map(n => weighings.newman({ n })))

/** Rounded to ten digits: sums of fractions end in noise, which would look like a change. */
export const summed = (parts: readonly number[]): number =>
  Math.round(parts.reduce((sum, part) => sum + part, 0) * 1e10) / 1e10
