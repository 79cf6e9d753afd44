import type { EdgeType } from '../../graph/part.ts'

/** A relation in words, from its first end to its second, for formats that keep the kind of relation as text. */
export const roles: Readonly<Partial<Record<EdgeType, string>>> = {
  ATTENDED: 'attended',
  CHAIRED: 'chaired',
  SPOKE_AT: 'spoke at',
  TOOK_PART: 'took part in',
  HELD: 'held',
  ABOUT: 'about',
  LOCATED_IN: 'located in',
  HOME: 'home',
  WITHIN: 'within',
  BECAME: 'became',
  BACKS: 'backs',
  PART_OF: 'part of',
  REPORTS: 'reports',
  MENTIONS: 'mentions',
}
