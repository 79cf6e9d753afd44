import type { Claim, EdgePart, NodePart } from '../part.ts'
import type { EdgeRow, NodeRow, Properties, Property } from '../row.ts'

/** An edge names at most this many articles; `count` tells how many there are. */
const mostArticles = 20

/** Properties that change with time: the last article's word holds. All others keep the first. */
const latest: Readonly<Record<string, ReadonlySet<string>>> = { Project: new Set(['stage', 'amount', 'amountRaw']) }

/** Parts of one node, in the order of the articles → its row. */
export function foldNode(parts: readonly NodePart[]): NodeRow {
  const [first, ...rest] = parts
  if (first === undefined) throw new Error('A node without parts')
  return { ...first, properties: rest.reduce((all, part) => merged(all, part), first.properties) }
}

function merged(into: Properties, part: NodePart): Properties {
  const all: Record<string, Property> = { ...into }
  for (const [name, value] of Object.entries(part.properties)) {
    const before = all[name]
    all[name] = before === undefined || latest[part.label]?.has(name) ? value : combined(name, before, value)
  }
  return all
}

/** Lists are united; a kind that is known wins over `other`; else the first word holds. */
function combined(name: string, before: Property, value: Property): Property {
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...before, ...value])].toSorted()
  return name === 'kind' && before === 'other' ? value : before
}

/** Parts of one edge, in the order of the articles → its row, with the best sentence and the articles that say it. */
export function foldEdge(parts: readonly EdgePart[]): EdgeRow {
  const [first] = parts
  if (first === undefined) throw new Error('An edge without parts')
  let properties: Record<string, Property> = {}
  const claims = emptyClaims()
  for (const part of parts) {
    properties = united(properties, part.properties)
    if (part.claim !== null) addClaim(claims, part.claim)
  }
  const { type, sid, from, to } = first
  return { type, sid, from, to, properties: { ...properties, ...told(claims) } }
}

function united(into: Record<string, Property>, from: Properties): Record<string, Property> {
  for (const [name, value] of Object.entries(from)) {
    const before = into[name]
    into[name] = before === undefined ? value : combined(name, before, value)
  }
  return into
}

type Claims = { best: Claim | null; count: number; articles: string[]; last: string | null; originals: Set<string> }

const emptyClaims = (): Claims => ({
  best: null,
  count: 0,
  articles: [],
  last: null,
  originals: new Set(),
})

/**
 * Parts of one article come one after the other, so an article is counted once by looking at the one before. Reprints
 * are named among the articles, and count once with what they reprint. The sentence is one of an article that is named.
 */
function addClaim(claims: Claims, claim: Claim): void {
  const isNew = claims.last !== claim.article
  claims.last = claim.article
  if (isNew && claims.articles.length < mostArticles) claims.articles.push(claim.article)
  const isNamed = claims.articles.at(-1) === claim.article
  if (claims.best === null || (isNamed && quality(claim) > quality(claims.best))) claims.best = claim
  if (!isNew) return
  if (claim.original !== undefined && claims.originals.has(claim.original)) return
  if (claim.original !== undefined) claims.originals.add(claim.original)
  claims.count += 1
}

/** Stated is better than inferred, with a sentence better than without. */
const quality = (claim: Claim): number => (claim.inferred === null ? 2 : 0) + (claim.quote === null ? 0 : 1)

function told({ best, count, articles }: Claims): Properties {
  if (best === null) return {}
  const { quote, rule, inferred } = best
  const words = Object.entries({ quote, rule, inferred }).filter(([, value]) => value !== null)
  return { ...(Object.fromEntries(words) as Properties), count, articles }
}
