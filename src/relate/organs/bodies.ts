import { posts } from '../../recognise/lexicon/index.ts'
import { type Rule, stateBody } from './office.ts'
import { placeWithin } from './placed.ts'
import { departmentHead, ministry, partyGroup, plain, withoutCommittee } from './words.ts'

/** A post without an organ takes that of the title before: 山西建投集团党委书记、|董事长 → 山西建投集团. */
export const sharedOrgan: Rule = (seat, { previous }) => {
  if (seat.organ !== '' || !previous) return null
  const party = posts.get(seat.base)?.party === true
  const organ = party || previous.system === 'party' ? previous.organ : previous.body
  return { ...previous, organ, post: seat.post, seat: seat.seat, inferred: 'organ of the title before' }
}

/** A firm's own committee, a zone's board: 示范区党工委书记、|管委会主任 → the body before + 管委会. */
export const innerBody: Rule = (seat, { previous }) => {
  if (previous && /^(?:审判|检察)委员会$/.test(seat.organ) && /(?:法院|检察院)$/.test(previous.body))
    return { ...previous, ...seat, organ: previous.body + seat.organ, inferred: 'body of the title before' }
  const street = seat.organ === '办事处' ? /^中共(.+街道)工作委员会$/.exec(previous?.organ ?? '')?.[1] : undefined
  if (previous && street)
    return { ...previous, ...seat, organ: `${street}办事处`, system: 'body', inferred: 'body of the title before' }
  if (!previous || !/^(?:党委|党组|纪委|工会|管委会|党工委|纪检监察工委|董事会|监事会|村委会|居委会)$/.test(seat.organ))
    return null
  if (previous.system !== 'body') return null
  const organ = previous.body + seat.organ
  return {
    ...seat,
    organ,
    place: previous.place,
    body: previous.body,
    system: 'body',
    inferred: 'body of the title before',
  }
}

/** Towns the gazetteer does not know: 某某镇党委 → 中共某某镇委员会. */
export const unknownTown: Rule = seat => {
  const town = /^(.{1,9}?[镇乡])(?:党委|人民政府|政府|人大)$/.exec(plain(seat.organ))
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
