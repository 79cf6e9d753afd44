/** Days as papers and graph have them: 2022-09-17. */

/** Months from 0, days from 1; day 0 is the last of the month before. */
export const dayOf = (year: number, month: number, day: number): string => iso(Date.UTC(year, month, day))
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

const dayMs = 86_400_000
export const dayAfter = (day: string): string => iso(Date.parse(day) + dayMs)
export const dayBefore = (day: string): string => iso(Date.parse(day) - dayMs)
