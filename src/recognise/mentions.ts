import type { Segmented } from '../article.ts'
import type { Span } from '../record.ts'
import type { DateMention } from './dates.ts'
import type { RoleKind } from './lexicon/index.ts'
import type { Site } from './sites/index.ts'
import type { Terms } from './terms.ts'
import type { Title } from './titles.ts'

/** A person named at one place of the text. */
export type NameMention = Readonly<{
  name: string
  span: Span
  /** Titles that hold for the name here, in text order. */
  titles: readonly Title[]
  /** Word before the name that is no office: 县领导, 村民; with its kind. */
  role: Readonly<{ span: Span; kind: RoleKind | 'group' }> | null
  /** Which rule found it: title-before-name, name-in-list, name-after-role, name-before-verb … */
  rule: string
  /** Notes in brackets right behind: 女, 回族, 挂职. */
  remarks: readonly string[]
}>

/** An article with everything that was found in its words; places in the text, no relations yet. */
export type Recognised = Segmented &
  Readonly<{
    terms: Terms
    /** Day of issue or at least the year, EDTF; null when the page does not tell. */
    issue: string | null
    dates: readonly DateMention[]
    sites: readonly Site[]
    names: readonly NameMention[]
    /** Titles without a name: 县委书记出席会议. */
    unnamed: readonly Title[]
  }>
