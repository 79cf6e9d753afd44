import type { Jurisdiction } from '../../record.ts'
import type { Mention } from '../../workspace/people/mentions.ts'

/**
 * Where a mention belongs: the places of its offices, else the article's home. As codes, or names without a code; a
 * town counts for its county too, since town secretaries become deputy heads of the county.
 */
export function homesOf(mention: Mention): readonly string[] {
  return [...new Set(placesOf(mention).flatMap(codesOf))]
}

function codesOf({ name, code }: Jurisdiction): readonly string[] {
  if (code === null) return [name]
  return code.length > 6 ? [code, code.slice(0, 6)] : [code]
}

export function placesOf(mention: Mention): readonly Jurisdiction[] {
  const own = mention.facts.offices.flatMap(office => office.jurisdiction ?? [])
  return own.length > 0 ? own : mention.facts.home === null ? [] : [mention.facts.home]
}

const kinds: readonly (readonly [kind: string, organ: RegExp])[] = [
  ['village', /(?<![农乡])村|社区|居民委员会|居委会/u],
  ['firm', /公司|集团|银行|信用社|厂$|矿$|合作社|(?<!协)商会|酒店/u],
  ['school', /学校|中学|小学|大学|学院|幼儿园/u],
  ['hospital', /医院|卫生院|卫生室/u],
]

/** What kinds of body the offices belong to; everything not named here is `state`. */
export function kindsOf(mention: Mention): readonly string[] {
  return mention.facts.offices.map(office => kinds.find(([, organ]) => organ.test(office.organ))?.[0] ?? 'state')
}
