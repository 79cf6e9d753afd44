/** Plain rows between records and a graph store: computed by pure functions, compared, and loaded by any sink. */

export type NodeLabel =
  | 'Person'
  | 'Office'
  | 'Organization'
  | 'Place'
  | 'Project'
  | 'Meeting'
  | 'Article'
  | 'Claim'
  | 'Derivation'

/** Property values a graph store accepts: no maps, no nulls (a property without a value is left out). */
export type Property = string | number | boolean | readonly string[] | readonly number[]
export type Properties = Readonly<Record<string, Property>>

export type NodeRow = Readonly<{ label: NodeLabel; id: string; properties: Properties }>

/** `sid` identifies the edge: hash of type, ends and, for HELD, the spell. */
export type EdgeRow = Readonly<{
  type: string
  sid: string
  from: Readonly<{ label: NodeLabel; id: string }>
  to: Readonly<{ label: NodeLabel; id: string }>
  properties: Properties
}>

/** What a sink is asked to do so that its graph becomes the wanted one. Deletions by key. */
export type Changes = Readonly<{
  nodes: readonly NodeRow[]
  edges: readonly EdgeRow[]
  goneNodes: readonly Readonly<{ label: NodeLabel; id: string }>[]
  goneEdges: readonly Readonly<{ type: string; sid: string }>[]
}>
