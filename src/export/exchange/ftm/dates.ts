import { knownDay } from '../../../resolve/bounds.ts'

/** One day, month or year as far as it is known; an interval has two ends; nothing where the year is not known. */
export function datesOf(date: string | null | undefined) {
  const [first, last] = [knownDay(date ?? null, 'first'), knownDay(date ?? null, 'last')]
  return first === last ? { date: first } : { startDate: first, endDate: last }
}
