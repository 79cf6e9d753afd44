import type { ArticleRecord } from '../../record.ts'
import { type Fact, factsOf } from './facts.ts'
import { markerOf } from './marked.ts'

/**
 * One fact that one of two records of an article states and the other does not, or not so. `rule` is the rule that read it;
 * `quote` its words marked in their sentence, of the newer record where both state it.
 */
export type Difference = Readonly<{
  change: 'gained' | 'lost' | 'altered'
  fact: string
  rule: string
  /** What the pieces were and are: `date 2022-09-17` → `date 2022-09-18`; of a fact that came or went all of them. */
  before: readonly string[]
  after: readonly string[]
  quote: string
}>

/** Facts that differ between two records of one article; null stands for an article that is not there. */
export function differencesBetween(before: ArticleRecord | null, after: ArticleRecord | null): readonly Difference[] {
  const [old, now] = [sided(before), sided(after)]
  const gone = [...old].filter(([name]) => !now.has(name)).map(([, fact]) => one('lost', fact))
  const rest = [...now].flatMap(([name, fact]) => {
    const was = old.get(name)
    if (was === undefined) return [one('gained', fact)]
    return was.pieces.join() === fact.pieces.join() ? [] : [altered(was, fact)]
  })
  return [...gone, ...rest]
}

type Sided = Readonly<{ name: string; rule: string; pieces: readonly string[]; quote: () => string }>

/** Facts by kind, words and how often the same came before: keys (p1, e1) move when a person comes in before. */
function sided(record: ArticleRecord | null): ReadonlyMap<string, Sided> {
  if (record === null) return new Map()
  const marked = markerOf(record)
  const counts = new Map<string, number>()
  return new Map(
    factsOf(record).map(fact => {
      const name = `${fact.kind} ${fact.what.replace(/^[pe]\d+ /, '')}`
      const nth = (counts.get(name) ?? 0) + 1
      counts.set(name, nth)
      const pieces = fact.pieces.flatMap(([piece, value]) => (piece === 'event' ? [] : [`${piece} ${value}`]))
      return [`${name}/${nth}`, { name, rule: ruleOf(fact), pieces, quote: () => marked(fact.evidence) }]
    }),
  )
}

/** title-before-name (src/…) → title-before-name; a fact without a rule of its own goes by its kind. */
const ruleOf = ({ kind, pieces }: Fact): string =>
  pieces.find(([name]) => name === 'rule')?.[1].replace(/ .*$/, '') ?? kind

function one(change: 'gained' | 'lost', { name, rule, pieces, quote }: Sided): Difference {
  const [before, after] = change === 'lost' ? [pieces, []] : [[], pieces]
  return { change, fact: name, rule, before, after, quote: quote() }
}

function altered(was: Sided, now: Sided): Difference {
  const before = was.pieces.filter(piece => !now.pieces.includes(piece))
  const after = now.pieces.filter(piece => !was.pieces.includes(piece))
  return { change: 'altered', fact: now.name, rule: now.rule, before, after, quote: now.quote() }
}

const signs = { gained: '+', lost: '-', altered: '~' } as const

/** `~ event 防汛会`, what it was and is, and the sentence. */
export const differenceText = ({ change, fact, before, after, quote }: Difference): string => {
  const told = change === 'altered' ? `${before.join(' · ')} → ${after.join(' · ')}` : [...before, ...after].join(' · ')
  return `${signs[change]} ${fact}${told === '' ? '' : `\n    ${told}`}\n    ${quote}`
}
