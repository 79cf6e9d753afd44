import { type Rule, stateBody, withPost } from './office.ts'
import { placed } from './placed.ts'

/** 全国|人大代表 → 全国人民代表大会 / 代表, 甘肃省|人大代表 → 甘肃省人民代表大会. */
export const deputy: Rule = (seat, context) => {
  if (seat.base !== '人大代表') return null
  const post = withPost(seat, '代表')
  if (/全国$/.test(seat.organ))
    return { ...stateBody(post, '全国人民代表大会', null, 'congress', null), system: 'national' }
  const found = placed(`${seat.organ}人大`, context)
  return found?.placeName
    ? stateBody(post, `${found.placeName}人民代表大会`, found.place, 'congress', found.inferred)
    : stateBody(post, `${seat.organ}人大`, null, 'congress', null)
}
