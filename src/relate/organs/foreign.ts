import { posts } from '../../recognise/lexicon/index.ts'
import { countryOf } from '../../recognise/names/foreign.ts'
import { type ResolvedOffice, type Rule, type Seat, withPost } from './office.ts'
import { ministry } from './words.ts'

/** Posts whose body is in the word: 外长 → 外交部 / 部长, 参议长 → 参议院 / 议长. */
const bodyOfPost: Readonly<Record<string, readonly [body: string, post: string]>> = {
  外长: ['外交部', '部长'],
  财长: ['财政部', '部长'],
  防长: ['国防部', '部长'],
  参议长: ['参议院', '议长'],
  众议长: ['众议院', '议长'],
}

/** 俄罗斯总统, 法国外长, 政府副总理 behind a foreign title, 中国驻哈萨克斯坦大使. */
export const foreignOffice: Rule = (seat, { previous }) => {
  const embassy = /驻(?:华|[^驻]{2,})$/.test(seat.organ) ? embassyOf(seat.base) : null
  if (embassy) return foreign(seat, `${seat.organ}${embassy}`, seat.organ)
  const own = countryOf(seat.organ)
  const country = own ?? (previous?.system === 'foreign' ? previous.body : null)
  const inPost = bodyOfPost[seat.base]
  if (inPost) return foreign(withPost(seat, inPost[1]), `${country ?? ''}${inPost[0]}`, country ?? '')
  if (!country && posts.get(seat.base)?.system !== 'foreign') return null
  if (seat.organ === '' && previous?.system === 'foreign' && posts.get(seat.base)?.system === 'firm')
    return foreign(seat, previous.organ, country ?? '')
  const whole = ministry(seat)
  if (own) return foreign(seat, partyAbroad(whole), own)
  if (country && (whole !== seat.organ || ofState.test(seat.organ))) return foreign(seat, country + whole, country)
  return foreign(
    seat,
    seat.organ === '' || seat.organ === '政府' ? `${country ?? ''}${seat.organ}` : seat.organ,
    country ?? '',
  )
}

function embassyOf(base: string): string | null {
  if (/^(?:总领事|领事)$/.test(base)) return '总领事馆'
  return /^(?:大使|公使|参赞)$/.test(base) ? '大使馆' : null
}

export const foreign = (seat: Seat, organ: string, country: string): ResolvedOffice => ({
  ...seat,
  organ,
  place: null,
  body: country,
  system: 'foreign',
  inferred: organ.startsWith(seat.organ) && seat.organ !== '' ? null : 'country of the title before',
})

/** 首相桑切斯、|宪法法院|院长: what every state has one of. */
const ofState = /^(?:(?:联邦)?(?:宪法|最高)法院|最高检察院|国民议会|国民大会|国会|议会|参议院|众议院|上议院|下议院)$/

/** 越南共产党中央政治局 → 越南共产党中央委员会政治局, 古巴共产党中央 → 古巴共产党中央委员会. */
const partyAbroad = (organ: string): string => organ.replace(/(?<=党)中央(?=政治局|书记处|$)/, '中央委员会')
