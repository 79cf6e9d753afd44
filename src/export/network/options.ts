import type { Weighting } from '../../graph/derive/weight.ts'

/** What networks are written as. */
export const formatNames = ['gexf', 'graphml', 'csv', 'pajek', 'dl', 'edges'] as const
export type FormatName = (typeof formatNames)[number]

/** Whom or what the ties join: people with people they met, or people (organizations) with what they took part in. */
export const tieKinds = [
  'person-person',
  'person-meeting',
  'person-office',
  'person-project',
  'organization-meeting',
] as const
export type TieKind = (typeof tieKinds)[number]

/** What somebody was at a meeting; whoever chaired, spoke or was there as a guest attended too. */
export const roles = ['attended', 'chaired', 'spoke', 'host', 'guest', 'accompanying', 'observer'] as const
export type Role = (typeof roles)[number]

export const sliceLengths = ['year', 'quarter', 'month'] as const
export type SliceLength = (typeof sliceLengths)[number]

/** First and last day, both of them inside; null: open on this side. */
export type Window = Readonly<{ from: string | null; to: string | null }>

/** What a network is made of. An empty list leaves nothing out, nor does null. */
export type NetworkOptions = Readonly<{
  ties: TieKind
  window: Window
  roles: readonly Role[]
  /** Of meetings: conference, talk, inspection … */
  kinds: readonly string[]
  /** closed, open, mass, unknown. */
  scopes: readonly string[]
  /** inPerson, video, written, unknown. */
  modes: readonly string[]
  /** Meetings of more named people are left out. */
  maxSize: number | null
  /** Whose meetings (or offices): name or division code; what lies within it is its own too. */
  home: string | null
  weighting: Weighting
  /** Ties that weigh less are left out. */
  minWeight: number
  /** One network for each year, quarter or month. */
  slice: SliceLength | null
  /** Only this person's surroundings: a name that one person bears, or an id. */
  ego: string | null
  /** How many ties away from the ego. */
  depth: number
  /** The day for which offices are told; null: the last day of the network. */
  asOf: string | null
  includePrivate: boolean
}>

/** One-mode, everybody who took part in any meeting: what a call without options gives. */
export const usualNetwork: NetworkOptions = {
  ...{ ties: 'person-person', window: { from: null, to: null }, roles: [], kinds: [], scopes: [], modes: [] },
  ...{ maxSize: null, home: null, weighting: 'count', minWeight: 0, slice: null, ego: null, depth: 1, asOf: null },
  includePrivate: false,
}
