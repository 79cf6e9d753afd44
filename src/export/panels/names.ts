/** The tables, in the order in which they are written. */
export const panelTables = [
  'people',
  'spells',
  'appointments',
  'meetings',
  'attendances',
  'person_months',
  'dyad_months',
  'articles',
  'coverage',
] as const

export type PanelTable = (typeof panelTables)[number]
