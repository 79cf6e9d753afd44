/** Names inside a frame of appointment: the frame proves them, so that statistics hardly count. */
import { ethnicNameAt } from '../../clean/name-words.ts'
import { matches } from '../../matches.ts'
import type { NameMention } from '../mentions.ts'
import { remarksAt } from './remarks.ts'
import { holdsWord, unlikely } from './slot-name.ts'
import { compoundSurnameAt, nameScore, surnameClass } from './statistics.ts'
import { isTitleWord } from './word-cost.ts'

const remark = '(?:（[^）]{1,12}）)?'
const item = `[㐀-鿿]{2,6}?${remark}`
const post = '(?=(?!为)[^，。；：、\\s]{0,20}(?:长|主任|书记|主席|委员|专员)(?:职务)?(?:[，。；、）\\s]|$))'

/** 选举|斯琴毕力格、朝鲁|为旗人民政府副旗长. */
const given = new RegExp(`(?:任命|聘任|选举|补选|增选|推选)(?:产生)?了?(${item}(?:、${item})*)(?:同志)?为${post}`, 'g')
/** 选举…为区长，|于帆、樊小荷（女）|为副区长: the verb is that of the clause before. */
const further = new RegExp(`(?<=[，；。：\\s])(${item}(?:、${item})+)(?:同志)?(?:为|当选为?)${post}`, 'g')
/** 宣布：|常青|同志任…书记: names that are words elsewhere. */
const comrade = new RegExp(`(?<=[，；。：\\s])([㐀-鿿]{2,4})同志(?:不再)?[兼担]?任${post}`, 'g')

/** What every text with such a frame holds: the frames begin almost anywhere, and most articles have none. */
const frames = [
  { sign: /任命|聘任|选举|补选|增选|推选/, frame: given },
  { sign: /(?:为|当选)[^，。；：、\s]{0,20}(?:长|主任|书记|主席|委员|专员)/, frame: further },
  { sign: /同志(?:不再)?[兼担]?任/, frame: comrade },
] as const

/** 选举[斯琴毕力格]为旗人民政府旗长, [常青]同志任市委书记. Names of two to six characters, without the titles. */
export const namesAppointed = (text: string): readonly NameMention[] =>
  frames.flatMap(({ sign, frame }) =>
    sign.test(text) ? matches(text, frame).flatMap(match => namesOf(text, match)) : [],
  )

/** All names of the list, or none where one of them is no name. */
function namesOf(text: string, match: RegExpExecArray): readonly NameMention[] {
  const [whole, list = ''] = match
  const names = itemsFrom(text, match.index + whole.indexOf(list), list)
  return names.every(({ span }) => mayBeAppointed(text, ...span)) ? names : []
}

function itemsFrom(text: string, from: number, list: string): readonly NameMention[] {
  return matches(list, /[^、（]+(?:（[^）]*）)?/g).map(({ index, 0: words }) => {
    const start = from + index
    const end = start + words.replace(/（.*/, '').length
    return {
      name: text.slice(start, end),
      span: [start, end],
      titles: [],
      role: null,
      rule: 'name-in-appointment',
      remarks: remarksAt(text, end).words,
    }
  })
}

/** Statistics that even a frame does not make up for. */
const hopeless = -2.5

function mayBeAppointed(text: string, start: number, end: number): boolean {
  if (isTitleWord(text.slice(start, end))) return false
  const given = end - start - Math.max(1, compoundSurnameAt(text, start))
  if (surnameClass(text.charCodeAt(start)) !== null && given > 0 && given < 3)
    return nameScore(text, start, end) > hopeless
  if (ethnicNameAt(text, start) === end - start) return true
  return end - start > 2 && !unlikely.test(text.slice(start, end)) && !holdsWord(text, start, end)
}
