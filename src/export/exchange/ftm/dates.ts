import { knownDay } from '../../../resolve/bounds.ts'

/** One day, month or year as far as it is known; an interval has two ends; nothing where the year is not known. */
export function datesOf(date: string | null | undefined) {
  const [first, last] = [knownDay(date ?? null, 'first'), knownDay(date ?? null, 'last')]
  return first === last ? { date: first } : { startDate: first, endDate: last }
}

/** Those of the named dates that are more or less than a day: their EDTF stands in the description. */
export const inexact = (properties: Readonly<Record<string, unknown>>, names: readonly string[]): readonly string[] =>
  names.filter(name => properties[name] !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(String(properties[name])))
