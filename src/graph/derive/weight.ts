/**
 * How much meetings tie two people: Σ 1/(n−1) over closed meetings with n people named (Newman's weight). Rounded to
 * six digits: sums of fractions end in noise, which would look like a change.
 */
export const weightOf = (closed: readonly number[]): number =>
  Math.round(closed.reduce((sum, n) => sum + 1 / (n - 1), 0) * 1e6) / 1e6
