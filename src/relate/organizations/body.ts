/** One mention of a body, and what all ways of finding one share. */
import { chainAt } from '../../recognise/chain.ts'
import { countryOf, type Division } from '../../recognise/gazetteer/index.ts'
import { nationalBodies, organHeads } from '../../recognise/lexicon/index.ts'
import type { Jurisdiction, Organization, OrganizationKind, Span } from '../../record.ts'
import { asJurisdiction } from '../jurisdiction.ts'
import { standingAlone } from '../organs/office.ts'
import { resolveOffice } from '../organs/resolve.ts'

/** `frame`: the frame of meetings and policies (上海合作组织); it is no body of the article, but its words are no place. */
export type Body = Readonly<{ organization: Organization; span: Span; frame: boolean }>

/** The leading organs of a place: named in offices or as rhetoric they are no organization of the article. */
const leading =
  /^中共.*委员会(?!党校)|人民政府$|行政公署$|人民代表大会(?:常务委员会)?$|^中国人民政治协商会议|^国家监察委员会$|^中国共产党中央委员会|^国务院$|^中华人民共和国$|^中央军事委员会$|^中央纪委$|[省市县区州旗]委[省市县区州旗]政府$|^(?:县|市|区|省)(?:委|政府(?!办)|人大|政协)/
/** Villages, countries, committees of the party: places or parts of a body. */
const place = /(?:村|村委会|居委会|村民委员会|居民委员会|党支部|党总支|社区|共和国|联邦|王国|公国)$/

export const isLeading = (name: string): boolean => leading.test(name)
export const isPlaceOnly = (name: string): boolean =>
  place.test(name) || countryOf(name.replace(/市(?:委)?$/, '')) !== null || chainAt(name, 0, null).end === name.length

/** 办公厅, 主席团, 医保局: the head alone, which body's the article does not say here. */
export const isBare = (name: string): boolean =>
  !nationalBodies.has(name) && (organHeads.has(name) || (name.length < 4 && !name.endsWith('大学')))

export const bodyOf = (name: string, jurisdiction: Jurisdiction | null, span: Span, kind = kindOf(name)): Body => ({
  organization: { name, kind, jurisdiction, evidence: span },
  span,
  frame: false,
})

/** A body's words as its canonical name with the place they name or the home's: 县发改局 → 绛县发改局. */
export function resolvedBody(
  words: string,
  home: Division | null,
): Readonly<{ name: string; of: Jurisdiction | null }> {
  const { organ, place } = resolveOffice({ organ: words, post: '', seat: '', base: '' }, standingAlone(home))
  return { name: organ, of: asJurisdiction(place) }
}

/** Kind by the last word: 公司 → company; 局 → government. */
export function kindOf(name: string): OrganizationKind {
  for (let length = Math.min(12, name.length); length > 0; length--) {
    const kind = organHeads.get(name.slice(-length))
    if (kind) return kind
  }
  return 'other'
}
