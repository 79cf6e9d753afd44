/** What rules about organs share: a title's parts going in, an office with its organ coming out. */
import type { Division } from '../../recognise/gazetteer/index.ts'
import type { System } from './systems.ts'

export type Seat = Readonly<{ organ: string; post: string; seat: string; base: string }>

export type ResolvedOffice = Readonly<{
  organ: string
  post: string
  seat: string
  place: Division | null
  /** The body without its party committee, which following posts share: 山西建投集团 of 山西建投集团党委. */
  body: string
  system: System | 'national' | 'foreign'
  /** What followed by rule and not from the words, in plain English; null when the words say it all. */
  inferred: string | null
}>

export type Context = Readonly<{
  home: Division | null
  /** Office before this one, of the same person or, in one sentence, of the person before. */
  previous: ResolvedOffice | null
  /** Village and township named last before the title. */
  village: string | null
  /** Places named before, likeliest first, for 省长 behind 江西省委书记 where no home is known. */
  near: readonly Division[]
  township: string | null
}>

/** An organ that stands for itself: nothing near it lends a place. */
export const standingAlone = (home: Division | null): Context => ({
  home,
  previous: null,
  village: null,
  near: [],
  township: null,
})

export type Rule = (seat: Seat, context: Context) => ResolvedOffice | null

/** A body of party or state: itself what following posts share. */
export const stateBody = (
  seat: Seat,
  organ: string,
  place: Division | null,
  system: System,
  inferred: string | null,
): ResolvedOffice => ({
  ...seat,
  organ,
  place,
  body: organ,
  system,
  inferred,
})

/** The same title with another word for its post: 外长 → 部长. */
export const withPost = (seat: Seat, post: string): Seat => ({
  ...seat,
  post: seat.post.replace(seat.base, post),
  seat: seat.seat.replace(seat.base, post),
})
