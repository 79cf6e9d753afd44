/** A meeting that the lead announces behind the tour before it: …调研重点项目，并召开现场推进会。…推进会上，…. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind } from '../../record.ts'
import type { Sign } from '../signs/sign.ts'

const tour: ReadonlySet<EventKind> = new Set(['inspection', 'visit'])
/** 在随后召开的现场推进会上，; 会上，. */
const there = /^在?(?:随后)?(?:召开|举行)?的?[㐀-鿿“”]{0,14}会上，/
const held = /(?:召开|举行|举办)了?(.+)$/
/** 座谈会 alone is no name: such a meeting belongs to the tour of the same people. */
const leastName = 5

/** The signs with such a meeting told where its report begins; the same signs where the lead announces none. */
export function announced(article: Recognised, signs: readonly Sign[], body: readonly number[]): readonly Sign[] {
  const first = signs.find(sign => body.includes(sign.sentence))
  if (!first || !tour.has(first.kind)) return signs
  const meeting = signs.find(sign => sign.sentence === first.sentence && follows(article, sign, first))
  const report = body.find(i => i > first.sentence && there.test(wordsOf(article, i)))
  if (!meeting || report === undefined) return signs
  return signs
    .filter(sign => sign.sentence !== report || sign.rule !== 'at-occasion')
    .map(sign => (sign === meeting ? { ...sign, sentence: report } : sign))
    .sort((a, b) => a.sentence - b.sentence)
}

const follows = ({ text }: Recognised, { rule, kind, span }: Sign, first: Sign): boolean =>
  rule === 'named-occasion' &&
  kind === 'conference' &&
  (held.exec(text.slice(...span))?.[1]?.length ?? 0) >= leastName &&
  /[，、]?并/.test(text.slice(first.span[1], span[0]))

const wordsOf = ({ text, sentences }: Recognised, i: number): string => text.slice(...(sentences[i]?.span ?? [0, 0]))
