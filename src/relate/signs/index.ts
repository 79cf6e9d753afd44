/** Signs of occasions: what single sentences tell of a meeting, a tour, a signing. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Clause } from '../clauses.ts'
import type { Act } from '../roles.ts'
import { actSigns, kindOfVerb, sign } from './acts.ts'
import { delegations } from './delegations.ts'
import { groupSigns } from './groups.ts'
import { lectureSigns } from './lectures.ts'
import { namedInTitle, namedOccasions } from './named.ts'
import { future, type Sign } from './sign.ts'
import { isEcho } from './source.ts'

/** All signs of the body in text order. */
export function signsOf(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Sign[] {
  return [
    ...namedOccasions(article, clauses, acts),
    ...delegations(article),
    ...lectureSigns(article),
    ...actSigns(article, acts),
    ...groupSigns(article, clauses),
  ].sort((a, b) => a.sentence - b.sentence || a.span[0] - b.span[0])
}

/** A body that names no occasion in its lead may have one in the headline: 阚云峰与…召开劳务输出合作座谈会. Not 各界高度评价…访问. */
export function titleSigns(
  article: Recognised,
  clauses: readonly Clause[],
  acts: readonly Act[],
  lead: number,
): readonly Sign[] {
  if (isEcho(article)) return []
  const inTitle = (i: number) => article.sentences[i]?.part === 'title'
  const done = acts.flatMap(act => {
    const kind = inTitle(act.sentence) && act.verb.class !== 'go' ? kindOfVerb[act.verb.class] : undefined
    return kind && !future.test(article.text.slice(...act.evidence)) ? [sign(kind, act, '')] : []
  })
  return [...namedInTitle(article, clauses), ...done]
    .slice(0, 1)
    .map(each => ({ ...each, sentence: lead, rule: 'told-in-headline' }))
}
