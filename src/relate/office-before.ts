/** Offices named before a title from which it takes organ or place. */
import { type Division, resolvePlace } from '../recognise/gazetteer/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Title } from '../recognise/titles.ts'
import { type ResolvedOffice, standingAlone } from './organs/office.ts'
import { resolveOffice } from './organs/resolve.ts'

export type Earlier = readonly [Title, ResolvedOffice]
type Last = Readonly<{ end: number; office: ResolvedOffice | null }>

/** UTF-16 units that an organ reaches over, and a foreign country over. */
const furthest = 150
const furthestAbroad = 40
/** What joins a name to the next title so that the title's organ may be understood: 县政协主席吴斌，副主席厍文清. */
const near = /^(?:（[^（）]*）)?[、，和及与\s]{0,2}$/
/** …任命了第六任香港特别行政区基本法委员会组成人员。他们是：主任…，副主任…: the frame names the body of all that follow. */
const appointedBody =
  /(?:任命|选举|产生|组成)(?:产生)?了?(?:第[㐀-鿿]{1,3}[届任]|新一届)?([㐀-鿿]{4,30}?(?:委员会|理事会|协会|领导小组|联合会|商会|学会))(?:的)?(?:新任|新一届)?(?:组成人员|委员|领导班子|成员|领导机构)?。\s*(?:他们|名单)(?:分别)?(?:是|如下)：[^。]*$/
const longestFrame = 260

/**
 * The office whose organ or place a title may share: that of the name right before (县政协主席吴斌，|副主席厍文清), for a
 * title without organ the body that a list of the appointed belongs to, else the last office of the same post nearby
 * (县人大常委会主任江流主持会议，|副主任邰远山). Null where the title stands alone.
 */
export function officeBefore(
  text: string,
  title: Title,
  last: Last,
  earlier: readonly Earlier[],
): ResolvedOffice | null {
  const listed = title.words === '' ? appointed(text, title) : null
  if (listed) return listed
  if (last.end >= 0 && near.test(text.slice(last.end, title.span[0]))) return last.office
  const abroad = earlier.at(-1)
  if (
    abroad?.[1].system === 'foreign' &&
    title.span[0] - abroad[0].span[1] < furthestAbroad &&
    /^(?:政府|外交部)?$/.test(title.words)
  )
    return abroad[1]
  if (title.words !== '') return null
  return (
    earlier.findLast(([other]) => other.base === title.base && title.span[0] - other.span[1] < furthest)?.[1] ?? null
  )
}

function appointed(text: string, title: Title): ResolvedOffice | null {
  const organ = appointedBody.exec(text.slice(Math.max(0, title.span[0] - longestFrame), title.span[0]))?.[1]
  return organ
    ? resolveOffice({ organ, post: title.post, seat: title.seat, base: title.base }, standingAlone(null))
    : null
}

/**
 * Where a bare level word may belong where no home is known, likeliest first: place of the last office within reach
 * (广西壮族自治区党委书记…，|自治区政府主席), then the places named before (张家口市…。责令|市委书记).
 */
export function placesNear(
  article: Recognised,
  earlier: readonly Earlier[],
  title: Title | undefined,
): readonly Division[] {
  if (!title) return []
  const last = earlier.findLast(([, office]) => office.place !== null)
  const ofOffice = last && title.span[0] - last[0].span[1] < furthest ? last[1].place : null
  return [...(ofOffice ? [ofOffice] : []), ...namedBefore(article, title.span[0])]
}

const lead = 200

/** 我市在嘉兴举行恳谈会: an article that speaks for its own place calls that place 市, not the one it names. */
export const speaksForItself = (text: string): boolean =>
  /我[省市县区旗州盟](?!们)/.test(text.slice(0, lead).replace(/“[^”]*”/g, ''))

const mostNamed = 4

function namedBefore({ text, terms }: Recognised, at: number): readonly Division[] {
  const found: Division[] = []
  for (const [start, end] of terms.places.toReversed()) {
    if (end > at) continue
    const place = resolvePlace(text.slice(start, end), null)
    if (place && !found.includes(place) && place.name === text.slice(start, end)) found.push(place)
    if (found.length === mostNamed) break
  }
  return found
}
