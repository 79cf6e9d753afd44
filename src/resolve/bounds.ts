import edtf from 'edtf'

/** First and last possible day, `2022-03-XX` → 2022-03-01, 2022-03-31; both null where the year is not known. */
export type Bounds = Readonly<{ from: string | null; to: string | null }>

const none: Bounds = { from: null, to: null }
const seen = new Map<string, Bounds>()

/** Bounds of an EDTF date (level 2); an open side of an interval is null. What is no EDTF has none. */
export function boundsOf(date: string | null): Bounds {
  if (date === null || date.startsWith('XXXX')) return none
  if (/^\d{4}-\d\d-\d\d$/u.test(date)) return { from: date, to: date }
  const known = seen.get(date)
  if (known !== undefined) return known
  const bounds = parsed(date)
  if (seen.size < 10_000) seen.set(date, bounds)
  return bounds
}

function parsed(date: string): Bounds {
  try {
    const { min, max } = edtf(date)
    return { from: day(min), to: day(max) }
  } catch {
    return none
  }
}

function day(time: number): string | null {
  if (!Number.isFinite(time)) return null
  const text = new Date(time).toISOString()
  return /^\d{4}-/u.test(text) ? text.slice(0, 10) : null
}

/**
 * The month in which a date begins: `2022-08-31/2022-09-02` → 2022-08; null where that month is not certain: `2022`,
 * `2022-XX-05`.
 */
export function monthOf(date: string | null): string | null {
  const { from, to } = boundsOf(date?.split('/')[0] ?? null)
  const month = from?.slice(0, 7) ?? null
  return month === to?.slice(0, 7) ? month : null
}

/**
 * The first (or last) day of a date as far as it is known: `2022-09-14/2022-09-15` → 2022-09-14; `2022-03-XX` → 2022-03,
 * which sorts as text where it belongs. Null where the year is not known.
 */
export function knownDay(date: string | null, side: 'first' | 'last'): string | null {
  if (date === null) return null
  const sides = date.split('/')
  const own = (side === 'first' ? sides[0] : sides.at(-1)) ?? ''
  return /^\d{4}(?:-\d\d){0,2}/u.exec(own)?.[0] ?? null
}

/** Of two days, months or years the earlier; one that is not known (null) gives way to the other. */
export const earlier = <Day extends string | null>(a: Day, b: Day): Day => (a === null || (b !== null && b < a) ? b : a)

/** The later of the two, in the same way. */
export const later = <Day extends string | null>(a: Day, b: Day): Day => (a === null || (b !== null && b > a) ? b : a)

/** The first date, or one within it that says more: 2021-07-XX of a life, and 2021-07-09 of the day's paper. Null of none. */
export function mostExact(dates: readonly string[]): string | null {
  const [first] = dates
  if (first === undefined) return null
  const whole = boundsOf(first)
  const within = dates.filter(date => isWithin(boundsOf(date), whole))
  return within.toSorted((a, b) => days(a) - days(b))[0] ?? first
}

const isWithin = (inner: Bounds, outer: Bounds): boolean =>
  (inner.from ?? '') >= (outer.from ?? '9') && (inner.to ?? '9') <= (outer.to ?? '')

const days = (date: string): number => {
  const { from, to } = boundsOf(date)
  return Date.parse(to ?? '') - Date.parse(from ?? '')
}
