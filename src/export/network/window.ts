import { boundsOf, earlier, later } from '../../resolve/bounds.ts'
import { dayAfter, dayOf } from './dates.ts'
import type { Facts } from './facts.ts'
import type { SliceLength, Window } from './options.ts'

/** Where the day of a meeting lies: certainly inside, certainly outside, or known too roughly to say. */
export type Placed = 'inside' | 'outside' | 'undated' | 'imprecise'

const isOpen = ({ from, to }: Window): boolean => from === null && to === null

/**
 * A meeting belongs to the window in which it begins. 2022-09 (the day is not known) is inside a window only where that
 * holds all of September; 2022-09-30/2022-10-02 began in September. Without a window everything is inside.
 */
export function placedIn(window: Window, date: string | null): Placed {
  if (isOpen(window)) return 'inside'
  const { from, to } = boundsOf(date?.split('/')[0] ?? null)
  if (from === null || to === null) return 'undated'
  const [first, last] = [window.from ?? '', window.to ?? '9999']
  if (to < first || from > last) return 'outside'
  return from >= first && to <= last ? 'inside' : 'imprecise'
}

/** A term belongs to every window in which some of its known days lie. */
export function meets(window: Window, from: string | null, to: string | null): boolean {
  if (isOpen(window)) return true
  return from !== null && to !== null && from <= (window.to ?? '9999') && to >= (window.from ?? '')
}

export type Slice = Readonly<{ name: string; window: Window }>

export type Days = Readonly<{ from: string; to: string }>

/** The first and last day of all meetings and terms, cut at the window; null where nothing lies in it. */
export function daysOf({ meetings, people }: Facts, window: Window): Days | null {
  const all = [...meetings.values(), ...[...people.values()].flatMap(({ terms }) => terms)]
  const days = all.flatMap(({ from, to }) => [from, to])
  const from = later(days.reduce(earlier, null), window.from)
  const to = earlier(days.reduce(later, null), window.to)
  return from === null || to === null || from > to ? null : { from, to }
}

/** The years, quarters or months that make up some days: 2022-Q4, 2023-Q1. The first and last may be cut. */
export function slicesOf(length: SliceLength, { from, to }: Days): readonly Slice[] {
  const slices: Slice[] = []
  for (let day = from; day <= to; day = dayAfter(endOf(length, startOf(length, day)))) {
    const start = startOf(length, day)
    const end = endOf(length, start)
    slices.push({ name: sliceOf(length, day), window: { from: day, to: end < to ? end : to } })
  }
  return slices
}

const monthsIn: Readonly<Record<SliceLength, number>> = { year: 12, quarter: 3, month: 1 }

function startOf(length: SliceLength, day: string): string {
  const month = Number(day.slice(5, 7)) - 1
  return dayOf(Number(day.slice(0, 4)), month - (month % monthsIn[length]), 1)
}

/** The last day of the slice that begins on a day. */
const endOf = (length: SliceLength, start: string): string =>
  dayOf(Number(start.slice(0, 4)), Number(start.slice(5, 7)) - 1 + monthsIn[length], 0)

/** 2022-05-17 → 2022, 2022-Q2 or 2022-05. */
export function sliceOf(length: SliceLength, day: string): string {
  if (length === 'quarter') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  return day.slice(0, length === 'year' ? 4 : 7)
}
