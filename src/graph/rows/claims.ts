import { hashId } from '../../workspace/ids.ts'
import { sidOf } from '../keys.ts'
import type { EdgePart, End, Part } from '../part.ts'
import { compact } from '../places.ts'

/**
 * Every single claim among the parts of one article: a node that says which fact (`sid` of its edge) it states by which
 * words, and the edge from the article. For those who weigh each statement themselves (`--claims`).
 */
export const claimParts = (parts: readonly Part[], article: End): readonly Part[] =>
  parts.flatMap(part => ('type' in part && part.claim !== null ? stated(part, part.claim, article) : []))

function stated({ sid, type }: EdgePart, claim: NonNullable<EdgePart['claim']>, article: End): readonly Part[] {
  const { quote, rule, inferred, evidence } = claim
  const [start, end] = evidence
  const own: End = { label: 'Claim', id: hashId('c', article.id, sid, String(start), String(end)) }
  const properties = compact({ fact: sid, predicate: type, quote, start, end, rule, inferred })
  return [
    { ...own, properties },
    { type: 'STATES', sid: sidOf('STATES', article, own), from: article, to: own, properties: {}, claim: null },
  ]
}
