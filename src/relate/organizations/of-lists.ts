/** Departments and towns that sent somebody: 丹朱镇、县住建等相关负责人参加. */
import { type Division, divisionsNamed, resolvePlace } from '../../recognise/gazetteer/index.ts'
import { nationalBodies } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { asJurisdiction } from '../jurisdiction.ts'
import { type Body, bodyOf, isLeading, kindOf, resolvedBody } from './body.ts'
import { departmentLists } from './department-lists.ts'

const town = /(?:镇|乡|街道|村|社区)$/
const ownName = /(?:公司|集团|银行|学校)$/

/** A list without a level word is the home's: 发改、统计局 → 长子县发改局. Towns stay as printed. */
export const ofLists = (article: Recognised, home: Division | null): readonly Body[] =>
  departmentLists(article).flatMap(({ name, span }) => {
    if (nationalBodies.has(name)) return []
    if (town.test(name)) {
      const place = placeInside(name)
      return [bodyOf(place, asJurisdiction(resolvePlace(place, home)), [span[1] - place.length, span[1]], 'government')]
    }
    const own = /^[省市县区州旗]|^团[省市县区州旗]委/.test(name) || ownName.test(name) || !home
    const resolved = resolvedBody(own ? name : home.name + name, home)
    if (isLeading(resolved.name)) return []
    const kind = kindOf(resolved.name)
    return [bodyOf(resolved.name, resolved.of, span, kind === 'other' ? 'government' : kind)]
  })

/** 项目落户地|磨市镇: the longest place of the gazetteer at the end. */
const placeInside = (name: string): string =>
  [...name].map((_, at) => name.slice(at)).find(rest => rest.length > 2 && divisionsNamed(rest).length > 0) ?? name
