/** Months as 2022-09. */

/** 2022-11 to 2023-02 → 2022-11, 2022-12, 2023-01, 2023-02; empty where the first is later. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => monthNamed(from + i))
}

/** Months counted from year 0; one more is the next month. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1

export const monthNamed = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
