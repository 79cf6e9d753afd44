import type { DatabaseSync } from 'node:sqlite'
import { type Printed, printed, sketchesIn } from '../../workspace/articles/prints.ts'
import { recordsIn } from '../../workspace/articles/records.ts'
import { knownReprints, type Reprint, writeReprints } from '../../workspace/articles/reprints.ts'
import { factOf, setFact, touch } from '../../workspace/database/facts.ts'
import { transaction } from '../../workspace/database/open.ts'
import { meetingsIn } from '../../workspace/meetings.ts'
import { dirtyArticles } from '../../workspace/people/identity.ts'
import { Candidates } from './candidates.ts'
import { measureNew } from './measure.ts'
import { type Features, featuresOf, longestDelay, sameNews } from './same-news.ts'
import { twinsOf } from './twins.ts'

/**
 * Finds reprints and near-duplicates among all articles, in one pass over their sketches. Nothing is dropped: the table
 * `reprints` says which article counts together with which, their meetings become one, and the names in articles that
 * changed sides are resolved anew. Does nothing when no article came or went.
 */
export function findReprints(db: DatabaseSync): void {
  measureNew(db)
  if (factOf(db, 'reprints') === 0) return
  transaction(db, () => {
    const found = reprintsIn(db)
    const before = new Map(knownReprints(db).map(reprint => [reprint.article, reprint]))
    const changed = differing(before, found)
    writeReprints(db, before, found)
    const meetings = meetingsIn(db)
    meetings.setTwins(twinsOf([...found.values()], meetings.ofArticle))
    if (changed.length > 0) touch(db)
    dirtyArticles(db, changed)
    setFact(db, 'reprints', 0)
  })
}

/** Articles that count with another than before, and those they now count with. */
function differing(before: ReadonlyMap<string, Reprint>, found: ReadonlyMap<string, Reprint>): readonly string[] {
  return [...new Set([...before.keys(), ...found.keys()])].flatMap(article => {
    const [was, is] = [before.get(article)?.original, found.get(article)?.original]
    return was === is ? [] : [article, ...[was, is].filter(id => id !== undefined)]
  })
}

/** Every article is compared with the originals before it, by date, document and place: the first of a group is one. */
function reprintsIn(db: DatabaseSync): ReadonlyMap<string, Reprint> {
  const articles = printed(db)
  const candidates = sketched(db, articles)
  const days = Int32Array.from(articles, ({ day }) => (day === null ? unknown : Date.parse(day) / 86_400_000))
  const featuresAt = cached(db, articles)
  const found = new Map<string, Reprint>()
  for (const [i, { article }] of articles.entries()) {
    const near = (j: number) => isNear(days[i] as number, days[j] as number)
    const reprint = candidates.of(i, near).reduce<Reprint | null>((best, j) => {
      const likeness = best === null ? sameNews(featuresAt(j), featuresAt(i)) : null
      return likeness === null ? best : { article, original: articles[j]?.article ?? '', likeness }
    }, null)
    if (reprint === null) candidates.add(i)
    else found.set(article, reprint)
  }
  return found
}

const unknown = -1
const isNear = (a: number, b: number): boolean => a === unknown || b === unknown || Math.abs(a - b) <= longestDelay

function sketched(db: DatabaseSync, articles: readonly Printed[]): Candidates {
  const candidates = new Candidates(articles.length)
  const sketchOf = sketchesIn(db)
  for (const [i, { article }] of articles.entries()) candidates.put(i, sketchOf(article))
  return candidates
}

/** Articles whose features are kept: those of the last days are asked for again and again. */
const kept = 2_000

function cached(db: DatabaseSync, articles: readonly Printed[]): (article: number) => Features {
  const recordOf = recordsIn(db)
  const cache = new Map<number, Features>()
  return article => {
    const features = cache.get(article) ?? featuresOf(recordOf(articles[article]?.article ?? ''))
    cache.delete(article)
    cache.set(article, features)
    if (cache.size > kept) cache.delete(cache.keys().next().value as number)
    return features
  }
}
