const written =
  /(?<!\d)(?<year>(?:19|20)\d{2})\s?[-年./]\s?(?<month>\d{1,2})(?:\s?[-月./]\s?(?<day>\d{1,2}))?(?!\d)|(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u

/** 2022年9月17日, 2022-9-17 10:20, 2022/09, 20220917 → 2022-09-17 and 2022-09; null where no such day is written. */
export function dayIn(words: string): string | null {
  const { year, month, day } = written.exec(words)?.groups ?? {}
  return dayOf(year, month, day) ?? (/^(?:19|20)\d{2}年?$/.exec(words.trim())?.[0].slice(0, 4) || null)
}

/** An EDTF day, month or year of numbers as written; null for a day that no calendar has. */
export function dayOf(year?: string, month?: string, day?: string): string | null {
  if (year === undefined) return null
  if (month === undefined) return year
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)]
  const date = new Date(Date.UTC(Number(year), m - 1, d))
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null
  const parts = [year, String(m).padStart(2, '0'), ...(day === undefined ? [] : [String(d).padStart(2, '0')])]
  return parts.join('-')
}
