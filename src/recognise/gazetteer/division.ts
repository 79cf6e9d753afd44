/** What a place name leads to. */
export type Level = 'province' | 'prefecture' | 'county' | 'township' | 'zone'

export type Division = Readonly<{
  /** GB/T 2260: six digits, nine for townships. A former division keeps the code it had. Empty for a place not listed here. */
  code: string
  name: string
  /** `zone`: development zones, parks, state farms; they are no administrative units, but papers name them. */
  level: Level
  /** Code of the next division above that exists: a county's is the province where it is ruled by it (济源市). */
  parent: string | null
  /** EDTF day, month or year from which a former division, or an heir of one, held this name; null when not known. */
  validFrom: string | null
  /** First day, month or year on which the name no longer held; null for divisions of today. */
  validTo: string | null
  /** Code of the division that took a former one over. */
  successor: string | null
}>

export type PlaceName = Readonly<{
  name: string
  kind: Level | 'country' | 'foreignCity'
  /** A form without 省, 市, 县 …. */
  short: boolean
  /** The form is an ordinary word as well (互助, 城区) or could be a person's name (高平): it needs support around it. */
  risky: boolean
}>

/** From the widest to the narrowest. */
export const LEVELS: readonly Level[] = ['province', 'prefecture', 'county', 'township', 'zone']
