import { boundsOf } from '../resolve/bounds.ts'
import type { Suspicion } from './finding.ts'
import { daysBetween, type Seen, type Term } from './person.ts'

/** Days before a stated start, or after a stated end, in which a paper may already or still use the title. */
const grace = 45

/** A term that ends before it starts, by what articles state. */
export function endsBeforeStart({ person, spell, proofs }: Term): readonly Suspicion[] {
  const [from, to] = [boundsOf(spell.from).from, boundsOf(spell.to).to]
  if (from === null || to === null || to >= from) return []
  const office = `${spell.organ}${spell.seat}`
  return [
    {
      check: 'ends before it starts',
      sure: 'impossible',
      what: `${person.name} is ${office} from ${spell.from} to ${spell.to}`,
      proofs: proofs.filter(({ office }) => office?.startsWith('+')),
      mend: `${callFor({ person, spell }, proofs[0]?.article ?? '')} --drop --reason …`,
    },
  ]
}

/** Seen in office long before a stated start, or long after a stated end; 代县长 comes before 县长. */
export function seenOutside(term: Term): readonly Suspicion[] {
  const { person, spell, seen } = term
  const [from, to] = [boundsOf(spell.from).from, boundsOf(spell.to).to]
  const early = from === null ? undefined : seen.find(it => !it.acting && daysBetween(it.day, from) > grace)
  const late = to === null ? undefined : seen.findLast(it => daysBetween(to, it.day) > grace)
  const told = (it: Seen, words: string, mend: string): Suspicion => ({
    check: 'seen outside the term',
    sure: 'doubtful',
    what: `${person.name} is seen as ${spell.organ}${spell.seat} on ${it.day}, ${words}`,
    proofs: [it.proof, ...term.proofs.filter(({ office }) => office?.startsWith('+'))],
    mend: `${callFor(term, it.proof.article)} ${mend} --reason …`,
  })
  return [
    ...(early === undefined ? [] : [told(early, `and takes office on ${spell.from}`, '--drop')]),
    ...(late === undefined ? [] : [told(late, `and left on ${spell.to}`, `--to 原${spell.organ}${spell.seat}`)]),
  ]
}

const callFor = ({ person, spell }: Pick<Term, 'person' | 'spell'>, article: string): string =>
  `correct office ${article} --person ${person.name} --office ${spell.seat}`
