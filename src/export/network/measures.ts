import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js'
import { mulberry32 } from '../../random.ts'
import type { Edge } from './edges.ts'

/** The package is CommonJS without a `default`, which its types have. */
const findCommunities = louvain as unknown as typeof louvain.default

/** What a node is to the whole network. */
export type Measures = Readonly<{ degree: number; betweenness: number; community: number }>

/** `sources`: from how many of all nodes betweenness was counted. */
export type Measured = Readonly<{ of: (node: number) => Measures; sources: number }>

/** So many steps, a node or a tie each, betweenness may take: some seconds. */
const mostSteps = 2e7

/**
 * Degree: ties of a node. Betweenness (Freeman, 0–1, by numbers of ties, weights do not count): a walk over all nodes and
 * ties from every node. Where that would be more than twenty million steps it is estimated from as many nodes, evenly
 * spread over the ids, as fit in (Brandes and Pich's pivots).
 * Community: Louvain with the weights of ties and a seeded generator, so that two runs agree; 1 is the largest.
 */
export function measured(edges: readonly Edge[]): Measured {
  if (edges.length === 0) return { of: () => none, sources: 0 }
  const graph = graphOf(edges)
  const sources = Math.min(graph.order, Math.max(1, Math.floor(mostSteps / (graph.order + graph.size))))
  const betweenness = betweennessOf(graph, sources)
  const communities = communitiesOf(graph, edges)
  // Numbers only: what is returned must not hold on to the graph, which takes most of the memory.
  const found = new Map(
    graph
      .nodes()
      .map((node, at): [number, Measures] => [
        Number(node),
        { degree: graph.degree(node), betweenness: betweenness[at] ?? 0, community: communities.get(node) ?? 0 },
      ]),
  )
  return { of: node => found.get(node) ?? none, sources }
}

const none: Measures = { degree: 0, betweenness: 0, community: 0 }

/** One for all edges, whose weights are with the edges of ours: half a million objects less. */
const noAttributes = {}

function graphOf(edges: readonly Edge[]): UndirectedGraph {
  const graph = new UndirectedGraph()
  const nodes = new Set(edges.flatMap(({ from, to }) => [from, to]))
  for (const node of [...nodes].toSorted((a, b) => a - b)) graph.addNode(String(node))
  for (const [at, { from, to }] of edges.entries())
    graph.addUndirectedEdgeWithKey(String(at), String(from), String(to), noAttributes)
  return graph
}

/** In the order of the nodes. */
function betweennessOf(graph: UndirectedGraph, sources: number): Float64Array {
  const { order } = graph
  const [sums, from] = [new Float64Array(order), createUnweightedIndexedBrandes(graph)]
  for (let at = 0; at < sources; at++) addDependencies(sums, from(Math.floor((at * order) / sources)), order)
  const pairs = (order - 1) * (order - 2)
  const scale = pairs > 0 ? order / sources / pairs : 0
  return sums.map(sum => rounded(sum * scale))
}

const rounded = (share: number): number => Math.round(share * 1e10) / 1e10

/** Brandes' sum over the shortest paths from one node, from the farthest back. */
function addDependencies(
  sums: Float64Array,
  [reached, before, paths]: ReturnType<ReturnType<typeof createUnweightedIndexedBrandes>>,
  order: number,
): void {
  const shares = new Float64Array(order)
  while (reached.size > 0) {
    const node = reached.pop() as number
    const share = (1 + (shares[node] ?? 0)) / (paths[node] ?? 1)
    for (const previous of before[node] ?? [])
      shares[previous] = (shares[previous] ?? 0) + (paths[previous] ?? 0) * share
    if (reached.size > 0) sums[node] = (sums[node] ?? 0) + (shares[node] ?? 0)
  }
}

function communitiesOf(graph: UndirectedGraph, edges: readonly Edge[]): ReadonlyMap<string, number> {
  const found = findCommunities(graph, {
    getEdgeWeight: key => edges[Number(key)]?.weight ?? 0,
    rng: mulberry32(1),
  })
  const members = [...Map.groupBy(Object.entries(found), ([, community]) => community).values()]
  const bySize = members.toSorted((a, b) => b.length - a.length || Number(a[0]?.[0]) - Number(b[0]?.[0]))
  return new Map(bySize.flatMap((own, at) => own.map(([node]) => [node, at + 1] as const)))
}
