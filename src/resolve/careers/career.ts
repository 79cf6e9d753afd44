import type { Careers, Term } from '../../workspace/people/careers.ts'
import { boundsOf } from '../bounds.ts'
import { officesAfter, officesBefore } from './reforms.ts'
import type { Spell } from './spells.ts'

/** Who held the office before or after, and the days between what is known of the two terms. */
export type Neighbour = Readonly<{ person: string; caption: string; office: string; gapDays: number }>

/**
 * A term with what its neighbours in the office say: it cannot have begun before `earliest`, when the one before was
 * still there, nor have ended after `latest`, when the next was. Null where nobody else is known, or several hold it.
 */
export type Stage = Readonly<{
  term: Term
  earliest: string | null
  latest: string | null
  before: Neighbour | null
  after: Neighbour | null
}>

/** Seats that one person at a time holds: 书记, 县长, 局长, 主席; not 副县长, 常委, 委员, of whom there are several. */
const oneHolder = /^(?!副|常务|执行)(?:(?:第一|党组|党委|党工委)?书记|主席|主任|政委|总经理|.{1,3}长)$/u

export const hasOneHolder = ({ seat }: Pick<Spell, 'seat'>): boolean => oneHolder.test(seat)

/** `holders`: everybody's terms in an office, also as it was called before and after a reform of the place or the organ. */
export const stagesOf = (terms: readonly Term[], holders: (term: Term) => readonly Term[]): readonly Stage[] =>
  terms.toSorted(inTime).map(term => stageOf(term, hasOneHolder(term.spell) ? holders(term) : []))

/** A person's terms, each with what everybody else's terms in the office say, those before and after a reform among them. */
export const careerStages = (careers: Careers, person: string): readonly Stage[] =>
  stagesOf(careers.terms(person), ({ spell }) =>
    [...officesBefore(spell), spell.office, ...officesAfter(spell)].flatMap(office => careers.holders(office)),
  )

function stageOf(term: Term, holders: readonly Term[]): Stage {
  const [start, end] = [firstDay(term), lastDay(term)]
  const others = holders.filter(other => other.person !== term.person)
  const earlier = others
    .filter(other => isBefore(lastDay(other), start))
    .toSorted(byLastDay)
    .at(-1)
  const later = others.filter(other => isBefore(end, firstDay(other))).toSorted(inTime)[0]
  return {
    term,
    earliest: earlier === undefined ? null : lastDay(earlier),
    latest: later === undefined ? null : firstDay(later),
    before: earlier === undefined ? null : neighbour(earlier, daysBetween(lastDay(earlier), start)),
    after: later === undefined ? null : neighbour(later, daysBetween(end, firstDay(later))),
  }
}

const neighbour = ({ person, caption, spell }: Term, gapDays: number): Neighbour => ({
  person,
  caption,
  office: `${spell.organ}${spell.seat}`,
  gapDays,
})

/** What is known of when a term was. */
type Dated = Readonly<{ spell: Pick<Spell, 'from' | 'to' | 'firstSeen' | 'lastSeen'> }>

/** The first day on which the person is known to have held the office; as stated, else as seen. */
export const firstDay = ({ spell }: Dated): string | null => boundsOf(spell.from).from ?? boundsOf(spell.firstSeen).from

export const lastDay = ({ spell }: Dated): string | null =>
  boundsOf(spell.to).to ?? boundsOf(spell.lastSeen).to ?? firstDay({ spell })

const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a <= b

const daysBetween = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const inTime = (a: Term, b: Term): number =>
  byText(firstDay(a) ?? lastDay(a) ?? '9', firstDay(b) ?? lastDay(b) ?? '9') || byText(a.id, b.id)
const byLastDay = (a: Term, b: Term): number => byText(lastDay(a) ?? '', lastDay(b) ?? '') || byText(a.id, b.id)
