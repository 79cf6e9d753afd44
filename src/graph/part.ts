import type { Span } from '../record.ts'
import type { NodeLabel, Properties } from './row.ts'

/**
 * What one article (or one person's identity) adds to a row. Parts of one row come from many articles; `foldNode` and
 * `foldEdge` make the row of them, in the order of the articles.
 */
export type Part = NodePart | EdgePart

export type NodePart = Readonly<{ label: NodeLabel; id: string; properties: Properties }>

export type EdgePart = Readonly<{
  type: EdgeType
  sid: string
  from: End
  to: End
  properties: Properties
  /** The article that says it; null for what follows from the ends alone (WITHIN, PART_OF, OFFICE_OF, HOME, BECAME). */
  claim: Claim | null
}>

export type End = Readonly<{ label: NodeLabel; id: string }>

export type Claim = Readonly<{
  article: string
  /** The words that say it, in the text of the article. */
  evidence: Span
  quote: string | null
  rule: string | null
  inferred: string | null
  /** Of a reprint and of what it reprints: the original, so that both count once. */
  original?: string
}>

export type EdgeType =
  | 'ATTENDED'
  | 'CHAIRED'
  | 'SPOKE_AT'
  | 'HELD'
  | 'OFFICE_OF'
  | 'PART_OF'
  | 'LOCATED_IN'
  | 'HOME'
  | 'WITHIN'
  | 'BECAME'
  | 'ABOUT'
  | 'TOOK_PART'
  | 'BACKS'
  | 'REPORTS'
  | 'MENTIONS'
  | 'STATES'
  | 'MET'
  | 'SUCCEEDED'

/** The edges by which a person took part in a meeting, the one that tells most first. */
export const takingPart: readonly EdgeType[] = ['ATTENDED', 'CHAIRED', 'SPOKE_AT']

export const isTakingPart = (type: string): boolean => takingPart.some(one => one === type)
