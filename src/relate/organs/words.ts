/** What organs' words hold besides the organ: the party's name, a league's order, committees, groups of party members. */
import { type Seat, withPost } from './office.ts'

/** 团县委 → 县团委, 共青团陕西省委 → 陕西省团委: the league's name goes behind the place. */
const league = (organ: string): string =>
  organ.replace(/^团([省市县区州旗镇])委/, '$1团委').replace(/^共青团(.+?)委(?:员会)?$/, '$1团委')

/** 中共长治市|委, 第十三届全国人大: without the party's name and the number of a term. */
export const plain = (organ: string): string =>
  league(organ)
    .replace(/^(?:中国共产党|中共)(?!中央)/, '')
    .replace(/^(香港|澳门)特区/, '$1特别行政区')
    .replace(/第[零〇一二三四五六七八九十百\d]+届/, '')

/** 秘鲁农业|部长 → 秘鲁农业部, 西班牙文化和体育|大臣 → 西班牙文化和体育部. */
export const ministry = ({ base, organ }: Seat): string =>
  (base === '部长' && organ !== '' && !/[部会厅]$/.test(organ)) ||
  (base === '大臣' && organ.length > 3 && !/[部省会厅府阁]$/.test(organ))
    ? `${organ}${base === '大臣' && organ.startsWith('日本') ? '省' : '部'}`
    : organ

/** 组织部长 → 组织部 / 部长; 人武部部长 → 人武部 / 部长. */
export function departmentHead(seat: Seat): Seat {
  const department = /^(组织部|宣传部|统战部|人武部|纪检组)[部组]?长$/.exec(seat.base)?.[1]
  if (!department) return bureauHead(seat)
  const base = department === '纪检组' ? '组长' : '部长'
  return { ...withPost(seat, base), base, organ: seat.organ + department }
}

/** 吉安市人社|局长 → 吉安市人社局 / 局长, 刑侦|支队长 → 刑侦支队 / 支队长. */
function bureauHead(seat: Seat): Seat {
  const team = /^([大支总中]队)长$/.exec(seat.base)?.[1]
  if (team && /公安|警/.test(seat.organ) && !/[队局厅]$/.test(seat.organ)) return { ...seat, organ: seat.organ + team }
  return seat.base === '局长' && /[㐀-鿿]{2}$/.test(seat.organ) && !/[局署省市县区州旗盟段处]$/.test(seat.organ)
    ? { ...seat, organ: `${seat.organ}局` }
    : seat
}

/** 县政府党组|副书记 → organ 县政府, post 党组副书记. */
export function partyGroup(rest: string, seat: Seat): readonly [string, Seat] {
  if (!rest.endsWith('党组') || rest === '党组') return [rest, seat]
  return [rest.slice(0, -2), { ...seat, post: `党组${seat.post}`, seat: `党组${seat.seat}` }]
}

/** 山西建投集团党委 → 山西建投集团: what the firm's other posts share. */
export const withoutCommittee = (organ: string): string =>
  organ.replace(/(?:党委|党组|党总支|党支部|党工委|(?<!中央)纪委|工会|管委会|董事会|理事会)$/, '')
