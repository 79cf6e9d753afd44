import type { Rule, Seat } from './office.ts'

/** 村支书, 村主任, 村党总支书记: the village is the one named before. */
export const villageOffice: Rule = (seat, { previous, village }) => {
  const { organ } = seat
  const own = /^(.*?[村寨屯])(?=村?(?:支书|主任|党|村委|支部|两委)|村?$|的?$)/.exec(organ)?.[1]
  const place =
    own && !generalVillage.test(own) ? own.replace(/(?<=.村)村$/, '') : (villageOf(previous?.body) ?? village)
  const body = villageBody(seat, organ)
  if (!body || !place) return null
  const post = seat.base === '村支书' || seat.base === '村支部书记' ? '书记' : seat.base === '村主任' ? '主任' : null
  return {
    organ: place + body,
    post: post ? seat.post.replace(seat.base, post) : seat.post,
    seat: post ? seat.seat.replace(seat.base, post) : seat.seat,
    place: null,
    body: place,
    system: 'body',
    inferred: own ? null : 'village named before',
  }
}

/** 贫困村, 本村: a kind of village, not its name. */
const generalVillage = /^(?:.{0,4}(?:贫困|小山|山|本|全|该|某|这个|那个|示范|行政|自然|邻))?村$/

const villageOf = (body: string | undefined): string | null => (body && /[村寨屯社区]$/.test(body) ? body : null)

function villageBody(seat: Seat, organ: string): string | null {
  if (/^(?:村支书|村支部书记)$/.test(seat.base)) return '党支部'
  if (seat.base === '村主任') return '村委会'
  return /^(?:.*[村寨屯])?(党总支|党支部|党委|村委会|居委会|村民委员会|支部)$/.exec(organ)?.[1] ?? null
}
