import { matches } from '../matches.ts'
import type { Division } from '../recognise/gazetteer/index.ts'
import { standingAlone } from './organs/office.ts'
import { resolveOffice } from './organs/resolve.ts'

/** Words behind the body that decides: 县人大常委会|会议|决定任命, 省委|研究|决定. */
const deciding =
  /^(?:第?[〇零一二三四五六七八九十百\d]+[届次]|[一二三四五六七八九十]+次全会|第?[一二三四五六七八九十百\d]+次(?:全体)?(?:会议|会)|会议|全会|常委会会议|近日|日前|今[天日]|昨[天日]|经(?:表决|研究|审议)|研究|讨论|表决通过|通过|于?[\d月日年]+(?:上午|下午)?|，)*(?:决定|批准|任命|选举|补选|增选|聘任|委任|免去|免除|撤销|罢免|接受|提请|研究决定|同意)/
const body =
  /(?:^|[，。：；\n]|[日前天]|经|由)((?:[㐀-鿿]{0,12}?第?[一二三四五六七八九十\d]+届)?(?:国务院|中共中央|中央军委|[㐀-鿿]{0,12}?(?:人民代表大会常务委员会|人大常委会|人民代表大会|人民政府|[局厅部]党组|教育局|卫健委|组织部|[省市县区州旗镇乡](?:委(?!员)|政府))))/g
const term = /第?[一二三四五六七八九十\d]+届/

/** 县人大常委会会议决定任命… → 宜黄县人民代表大会常务委员会; 省委决定… → as resolved from home; null where nobody is named. */
export function decidingBody(words: string, home: Division | null): string | null {
  for (const match of matches(words, body).toReversed()) {
    const name = match[1] ?? ''
    const behind = words.slice(match.index + match[0].length)
    if (deciding.test(behind)) return fullName(name.replace(term, ''), home)
  }
  return null
}

const national = /^(?:国务院|中共中央|中央军委)$/

/** A post of 人大 is one of its standing committee; a congress that elects is the congress itself. */
function fullName(name: string, home: Division | null): string {
  if (national.test(name)) return name
  const seat = { organ: name, post: '', seat: '', base: '' }
  const { organ } = resolveOffice(seat, standingAlone(home))
  return name.endsWith('代表大会') ? organ.replace(/常务委员会$/, '') : organ
}
