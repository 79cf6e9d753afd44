import type { Coverage, CoverageRow } from '../../workspace/coverage/report.ts'

/** The report with how much the workspace holds. */
export type Report = Coverage & Readonly<{ documents: number; articles: number; reprints: number }>

/** Headings of the main table; those of numbers are also keys of a row. */
export const columns = [
  ['documents', 'documents'],
  ['articles', 'articles'],
  ['days with', 'daysWith'],
  ['days without', 'daysWithout'],
  ['no text', 'withoutText'],
  ['no date', 'withoutDate'],
  ['no person', 'withoutPerson'],
] as const satisfies readonly (readonly [string, keyof CoverageRow])[]

/** Publisher, home and month as they are shown; what is not known is –. */
export const namesOf = ({ publisher, home, month }: CoverageRow): readonly string[] =>
  [publisher, home, month].map(name => name ?? '–')
