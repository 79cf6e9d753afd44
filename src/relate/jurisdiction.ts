/** Which division a bare level word means: 县 in a paper of 长子县, 市 there, 省 there. */
import { chainOf, type Division, divisionsNamed, levelRank } from '../recognise/gazetteer/index.ts'
import type { Home, Jurisdiction } from '../record.ts'

export type Level = '省' | '自治区' | '市' | '州' | '盟' | '地区' | '县' | '区' | '旗' | '镇' | '乡' | '苏木' | '街道'

const rankOf: Readonly<Record<Level, number>> = {
  省: 0,
  自治区: 0,
  市: 1,
  州: 1,
  盟: 1,
  地区: 1,
  县: 2,
  区: 2,
  旗: 2,
  镇: 3,
  乡: 3,
  苏木: 3,
  街道: 3,
}

/**
 * The division of that level at or above `near`: 市 near 长子县 → 长治市, 市 near 卫辉市 → 卫辉市 itself, 省 → 山西省.
 * Null where none fits (区 near a county). Source: annotation guide, rule 3.
 */
function divisionOfLevel(level: Level, near: Division | null): Division | null {
  if (!near) return null
  const chain = near.code === '' ? [near] : chainOf(near.code).reverse()
  const named = chain.find(place => fits(place, level))
  if (named) return named
  if (level === '区') return chain.find(place => fits(place, '自治区')) ?? null
  // A district of 北京市 calls its municipality 市; a county of a prefecture calls an autonomous region 区.
  return chain.find(place => levelRank(place) === rankOf[level] && levelRank(place) < levelRank(near)) ?? null
}

/** The division of that level at or above the first of some places that has one. */
export function divisionAmong(level: Level, places: readonly (Division | null)[]): Division | null {
  for (const place of places) {
    const found = divisionOfLevel(level, place)
    if (found) return found
  }
  return null
}

function fits(place: Division, level: Level): boolean {
  if (level === '自治区') return place.level === 'province' && place.name.endsWith('自治区')
  if (level === '区') return levelRank(place) === 2 && place.name.endsWith('区')
  if (level === '县') return levelRank(place) === 2 && place.name.endsWith('县')
  if (level === '州') return place.name.endsWith('州') && place.level === 'prefecture'
  return place.name.endsWith(level)
}

/** The division of a resolved home, by code or name. */
export function divisionOfHome(home: Home | null): Division | null {
  if (home === null) return null
  if (home.code === null) return unlistedDivision(home.name)
  return divisionsNamed(home.name).find(place => place.code === home.code) ?? null
}

const levelByLastWord: readonly (readonly [RegExp, Division['level']])[] = [
  [/(?:省|自治区)$/, 'province'],
  [/(?:地区|盟|州)$/, 'prefecture'],
  [/[县市区旗]$/, 'county'],
  [/(?:镇|乡|街道|苏木)$/, 'township'],
]

/** A place that the gazetteer lacks, or that was printed wrongly, by its last word: 雾桑县 → a county without code. */
export function unlistedDivision(name: string): Division | null {
  const level = levelByLastWord.find(([word]) => word.test(name))?.[1]
  if (level === undefined) return null
  return { code: '', name, level, parent: null, validFrom: null, validTo: null, successor: null }
}

export const asJurisdiction = (place: Division | null): Jurisdiction | null =>
  place === null ? null : { name: place.name, code: place.code || null }
