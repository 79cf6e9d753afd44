/** Names behind nouns for people: 种粮大户|赖牧笙, 非洲裔男子|安布勒. */
import type { Segmented } from '../../article.ts'
import type { Span } from '../../record.ts'
import { isOfKind, Kind } from '../lexicon/index.ts'
import { type Candidate, nameAt } from './candidates.ts'
import { areForeigners } from './foreign.ts'
import { transliterationScore } from './statistics.ts'

/** What two characters must write of a sound, so that a name from abroad is looked for: 安布|勒尔 does. */
const leastSound = -1
/** UTF-16 units before a noun for people in which their country may stand. */
const farthestCountry = 16

/** The name at `at` behind the noun; one by sound where the words before the noun tell of another country. */
export function nameBehindNoun(article: Segmented, noun: Span, at: number): Candidate | null {
  const { text } = article
  const before = text.slice(Math.max(0, noun[0] - farthestCountry), noun[0])
  const sounds = transliterationScore(text, at, at + 2) > leastSound
  const foreign = sounds && areForeigners(before.replace(/^.*[，。；、：！？\s”]/s, ''))
  const found = nameAt(article, at, 'role', foreign)
  return found && foreign && isOfKind(text.slice(at, found.end), Kind.place) ? null : found
}
