import { chainAt } from '../../recognise/chain.ts'
import { countryOf, type Division } from '../../recognise/gazetteer/index.ts'
import { posts } from '../../recognise/lexicon/index.ts'
import { divisionAmong, type Level, unlistedDivision } from '../jurisdiction.ts'
import { foreign } from './foreign.ts'
import { type ResolvedOffice, type Rule, type Seat, stateBody } from './office.ts'

/** 县长, 霍山县副县长, 辽宁省长: the post carries the level of its government. */
export const levelPost: Rule = (seat, { home, previous, township, near }) => {
  if (!posts.get(seat.base)?.level || seat.base.startsWith('村')) return null
  const level = (seat.base === '苏木达' ? '苏木' : seat.base[0]) as Level
  const chain = chainAt(seat.organ, 0, home)
  const rest = seat.organ.slice(chain.end).replace(/^(?:人民)?政府$/, '')
  const named = chain.divisions.at(-1)
  if (named && (rest === '' || rest === level)) return government(seat, named, null)
  if (seat.organ === '' || rest === '' || /^自治[县州旗]$/.test(rest)) {
    const place = divisionAmong(level, [previous?.place ?? null, home, ...near])
    if (place) return government(seat, place, `${level} is ${place.name}`)
    const town =
      level === '镇' || level === '乡' || level === '苏木' ? (townOf(previous) ?? townNamed(level, township)) : null
    return stateBody(
      seat,
      town ? `${town}人民政府` : `${level}政府`,
      null,
      'government',
      town ? `${level} is ${town}` : null,
    )
  }
  if (previous?.system === 'foreign' || foreignCity(seat.organ))
    return foreign(seat, seat.organ, previous?.system === 'foreign' ? previous.body : '')
  if (/[镇乡县市区州旗]$/.test(seat.organ))
    return stateBody(seat, `${seat.organ}人民政府`, listedNowhere(seat.organ), 'government', null)
  return null
}

/** 雾桑县: only China has 县 and 旗; a 市 or 区 may be abroad. */
const listedNowhere = (name: string): Division | null => (/[县旗]$/.test(name) ? unlistedDivision(name) : null)

const foreignCity = (organ: string): boolean => {
  const country = countryOf(organ.replace(/[市州省]$/, ''))
  return country !== null && country !== '中国'
}

const townNamed = (level: Level, township: string | null): string | null =>
  township?.endsWith(level) ? township : null

/** 中共梅白乡委员会 → 梅白乡. */
const townOf = (previous: ResolvedOffice | null): string | null =>
  /^中共(.+(?:[镇乡]|苏木))委员会$/.exec(previous?.organ ?? '')?.[1] ?? null

const government = (seat: Seat, place: Division, inferred: string | null): ResolvedOffice =>
  stateBody(seat, governmentOf(place), place, 'government', inferred)

/** A league is governed by an office of its region: 锡林郭勒盟行政公署. */
const governmentOf = (place: Division): string => `${place.name}${place.name.endsWith('盟') ? '行政公署' : '人民政府'}`
