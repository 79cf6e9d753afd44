/** Leaders of party and state, ministers. */
import type { ResolvedOffice } from '../organs/office.ts'

const first: readonly (readonly [organ: RegExp, seat: RegExp])[] = [
  [/^中国共产党中央委员会$/, /^总书记$/],
  [/^中国共产党中央委员会政治局$/, /^常委$/],
  [/^中华人民共和国$/, /^主席$/],
  [/^国务院$/, /^总理$/],
  [/^全国人民代表大会常务委员会$/, /^委员长$/],
  [/^中国人民政治协商会议全国委员会$/, /^主席$/],
  [/^中央军事委员会$/, /^主席$/],
]
const second: readonly (readonly [organ: RegExp, seat: RegExp])[] = [
  [/^中国共产党中央委员会政治局$/, /^委员$/],
  [/^中国共产党中央委员会书记处$/, /^书记$/],
  [/^中华人民共和国$/, /^副主席$/],
  [/^国务院$/, /^(?:副总理|国务委员)$/],
  [/^全国人民代表大会常务委员会$/, /^副委员长$/],
  [/^中国人民政治协商会议全国委员会$/, /^副主席$/],
  [/^最高人民法院$/, /^院长$/],
  [/^最高人民检察院$/, /^检察长$/],
]
/** Ministries and commissions of the State Council since 1998. Source: institutional reforms 1998–2023. */
const ministry =
  /^(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理|农业|国土资源|环境保护|文化|卫生|铁道|交通|建设|人事|劳动和社会保障|监察|信息产业|对外贸易经济合作)部$|^国家(?:发展和改革|发展改革|民族事务|卫生健康|卫生和计划生育|人口和计划生育|发展计划|经济贸易)委员会$|^国家(?:发改委|民委|卫健委|计生委|卫计委)$|^中国人民银行$|^审计署$/

/** 国务院副总理 → 1 (国家级副), 水利部部长 → 2 (省部级正); null for other organs. */
export function nationalStep({ system, organ, seat }: ResolvedOffice): number | null {
  const is = (rows: typeof first): boolean => rows.some(([of, post]) => of.test(organ) && post.test(seat))
  if (system === 'foreign') return null
  if (is(first)) return 0
  if (is(second)) return 1
  if (!ministry.test(organ)) return null
  if (/^(?:部长|主任|行长|审计长|党组书记|党委书记)$/.test(seat)) return 2
  return /^副(?:部长|主任|行长|审计长)$/.test(seat) ? 3 : null
}
