import { posts } from '../../recognise/lexicon/index.ts'
import type { ResolvedOffice, Rule, Seat } from './office.ts'
import { inherited, type Placed, placed } from './placed.ts'
import { isUnit, type System, systems } from './systems.ts'
import { departmentHead, partyGroup, plain, withoutCommittee } from './words.ts'

/** 民盟铜仁市委, 九三学社安徽省委: no committee of the ruling party. */
const otherParty = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国国民党革命委员会|中国民主)/

/** Organs of party and state with a place or level before them, or behind an office that has one: 县委常委、组织部长. */
export const stateOrgan: Rule = (seat, context) => {
  const whole = departmentHead(seat)
  const organ = plain(whole.organ)
  if (otherParty.test(organ)) return null
  const { previous } = context
  const found = placed(organ, context) ?? inherited(organ, previous)
  if (!found) return null
  const [rest, post] = partyGroup(found.rest, whole)
  if (found.placeName === '') return { ...unplaced(post, organ, rest), inferred: found.inferred }
  const rule = systems.map(each => [each, each.printed.exec(rest)] as const).find(([, match]) => match)
  if (rule?.[1]) {
    const name = rule[0].name(found.placeName, rule[1])
    const office = { ...post, organ: name, place: found.place, inferred: found.inferred }
    return isUnit(found.placeName)
      ? { ...office, body: found.placeName, system: 'body' }
      : { ...office, body: name, system: rule[0].system }
  }
  if (rest === '') return ofBody.test(post.base) ? null : committeeOfPlace(post, found)
  return bodyOfPlace(post, organ, found, rest)
}

/** The level word stays where the article does not say whose it is: 县委 / 书记. */
function unplaced(seat: Seat, organ: string, rest: string): ResolvedOffice {
  const printed = rest === '' ? organ : rest
  const expanded = printed
    .replace(/(?<=[省市县区州旗]委|政府)办$/, '办公室')
    .replace(/(?<=[省市县区州旗]委政法委)$/, '员会')
  const system: System = /委(?!员会)/.test(printed) ? 'party' : 'government'
  return { ...seat, organ: expanded, place: null, body: expanded, system, inferred: null }
}

/** 南开|校长: a short name of a school, not the district. */
const ofBody = /^(?:校长|院长|董事长|总经理|总裁|总监|所长|馆长|园长|厂长|教授|教练|队长|主任医师|理事长|会长)$/

/** 永济市|书记, 自治区|主席: nothing between place and post. */
function committeeOfPlace(seat: Seat, found: Placed): ResolvedOffice {
  const party = posts.get(seat.base)?.party === true
  if (isUnit(found.placeName))
    return {
      ...seat,
      organ: found.placeName,
      place: found.place,
      body: found.placeName,
      system: 'body',
      inferred: null,
    }
  const name = party ? `中共${found.placeName}委员会` : governmentOf(found.placeName)
  return {
    ...seat,
    organ: name,
    place: found.place,
    body: name,
    system: party ? 'party' : 'government',
    inferred: found.inferred,
  }
}

/** 香港特别行政区|行政长官: the region itself. */
const governmentOf = (place: string): string => (place.endsWith('特别行政区') ? place : `${place}人民政府`)

/** 北京市高级法院民二庭 → 北京市高级人民法院民二庭. */
const court = (organ: string): string =>
  organ.replace(/(?<=[省市县区州旗])(高级|中级|)(法院|检察院)(?=[㐀-鿿]{2,8}$)/, '$1人民$2')

/** 绛县教育局, 长治市城镇热力公司党委: as printed, a bare level word filled up. */
function bodyOfPlace(seat: Seat, printed: string, found: Placed, rest: string): ResolvedOffice {
  const organ = court(found.bare ? found.placeName + rest : printed.endsWith('党组') ? printed.slice(0, -2) : printed)
  return { ...seat, organ, place: found.place, body: withoutCommittee(organ), system: 'body', inferred: found.inferred }
}
