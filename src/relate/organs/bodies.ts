import { chainAt } from '../../recognise/chain.ts'
import { posts } from '../../recognise/lexicon/index.ts'
import { type ResolvedOffice, type Rule, type Seat, stateBody } from './office.ts'
import { placeWithin } from './placed.ts'
import { departmentHead, ministry, partyGroup, plain, withoutCommittee } from './words.ts'

/** A post without an organ takes that of the title before: 山西建投集团党委书记、|董事长 → 山西建投集团. */
export const sharedOrgan: Rule = (seat, { previous }) => {
  if (seat.organ !== '' || !previous) return null
  const party = posts.get(seat.base)?.party === true
  // 村委会主任、|副主任: deputies sit where their head does.
  const same = party || previous.system === 'party' || withoutDeputy(seat.seat) === withoutDeputy(previous.seat)
  const organ = same ? previous.organ : previous.body
  return { ...previous, organ, post: seat.post, seat: seat.seat, inferred: 'organ of the title before' }
}

const withoutDeputy = (seat: string): string => seat.replace(/^(?:常务|专职)?副/, '')

const ofBefore = 'body of the title before'
const within = (previous: ResolvedOffice, seat: Seat, organ: string): ResolvedOffice => ({
  ...previous,
  ...seat,
  organ,
  system: 'body',
  inferred: ofBefore,
})

/** Committees and offices that a body has of its own. */
const inner =
  /^(?:党委|党总支|党支部|支部|团委|纪委|工会|管委会|党工委|纪检监察工委|董事会|监事会|理事会|村委会|居委会|书记处|党建办|党群办|综合办)$/

/** A firm's own committee, a zone's board: 示范区党工委书记、|管委会主任 → the body before + 管委会. */
export const innerBody: Rule = (seat, { previous }) => {
  if (!previous) return null
  if (/^(?:审判|检察)委员会$/.test(seat.organ) && /(?:法院|检察院)$/.test(previous.body))
    return { ...within(previous, seat, previous.body + seat.organ), system: previous.system }
  const street = seat.organ === '办事处' ? /^中共(.+街道)工作委员会$/.exec(previous.organ)?.[1] : undefined
  if (street) return within(previous, seat, `${street}办事处`)
  if (isDepartment(seat.organ, previous)) return within(previous, seat, previous.body + seat.organ)
  if (seat.organ === '党组') return partyGroupOf(previous, seat)
  if (ofLevel.test(seat.organ) && previous.system === 'body' && previous.organ.endsWith('党委'))
    return within(previous, seat, previous.organ + seat.organ)
  if (/^(?:government|congress|cppcc)$/.test(previous.system) && /^(?:办公室|研究室)$/.test(seat.organ))
    return within(previous, seat, previous.organ + seat.organ)
  const isInner = previous.system === 'body' && inner.test(seat.organ)
  return isInner ? within(previous, seat, previous.body + seat.organ) : null
}

/** 县发改局局长、|党组书记: the post says that it is the party group's. */
const partyGroupOf = (previous: ResolvedOffice, seat: Seat): ResolvedOffice => ({
  ...previous,
  organ: previous.body,
  post: `党组${seat.post}`,
  seat: `党组${seat.seat}`,
  inferred: ofBefore,
})

/** Bodies by their last words, and how their own departments end. */
const departments: readonly (readonly [body: RegExp, department: RegExp])[] = [
  [/(?:大学|(?<!科)学院|学校|党校)$/, /^[㐀-鿿]{1,12}(?:学院|系|处|中心|办公室|研究所|图书馆)(?:党委|党总支|党支部)?$/],
  [/医院$/, /^[㐀-鿿]{1,8}(?:科|部|处|室|中心)$/],
  [/(?:法院|检察院)$/, /^[㐀-鿿]{1,8}(?:庭|部|局|处|室|科|大队|支队)$/],
  [/(?:科学院|研究院)$/, /^[㐀-鿿]{1,10}(?:学部|所|室|处|中心)$/],
  [/(?:开发|示范|高新|经开|产业|度假)(?:区|园区)$/, /^[㐀-鿿]{2,8}(?:局|办公室|中心)$/],
  [/公安局$|分局$/, /^[㐀-鿿]{1,8}(?:大队|支队|中队|派出所|科|处|室)$/],
]
/** 宣传部, 人武部: beside the head of a hospital rather those of the county. */
const ofLevel = /^(?:组织部|宣传部|统战部|人武部|武装部|社会工作部|政法委)$/

/** 清华大学港澳研究中心, 军事科学院: no department of another. */
const ownBody =
  /^[省市县区州旗镇乡我全本各]|(?:大学|学院|医院|公司|法院|[部委局厅]).|科学院$|^(?:中国|全国|国家|中央|中共)/

/** 县人民法院院长…、|执行局|局长: a department of the body named before, which names no place itself. */
const isDepartment = (organ: string, { body }: ResolvedOffice): boolean =>
  !ofLevel.test(organ) &&
  !ownBody.test(organ) &&
  departments.some(([of, department]) => of.test(body) && department.test(organ)) &&
  chainAt(organ, 0, null).divisions.length === 0

/** Towns the gazetteer does not know: 某某镇党委 → 中共某某镇委员会. */
export const unknownTown: Rule = seat => {
  const town = /^(.{1,9}?(?:[镇乡]|苏木))(?:党委|人民政府|政府|人大)$/.exec(plain(seat.organ))
  if (!town?.[1]) return null
  const party = seat.organ.endsWith('党委')
  const organ = party
    ? `中共${town[1]}委员会`
    : seat.organ.endsWith('人大')
      ? `${town[1]}人民代表大会`
      : `${town[1]}人民政府`
  return stateBody(seat, organ, null, party ? 'party' : 'government', null)
}

/** Firms, schools, villages, groups: the organ as printed. */
export const printedBody: Rule = (seat, { home }) => {
  if (seat.organ === '') return null
  const [organ, post] = partyGroup(ministry(seat), departmentHead({ ...seat, organ: ministry(seat) }))
  return {
    ...post,
    organ,
    place: placeWithin(organ, home),
    body: withoutCommittee(organ),
    system: 'body',
    inferred: null,
  }
}
