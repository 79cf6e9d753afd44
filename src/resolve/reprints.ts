import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../record.ts'
import { factOf, setFact, touch } from '../workspace/facts.ts'
import { transaction } from '../workspace/open.ts'
import { Candidates } from './candidates.ts'
import { measureNew } from './measure.ts'
import { type Features, featuresOf, longestDelay, sameNews } from './same-news.ts'
import { shareMeetings } from './shared-meetings.ts'

/** An article that prints again what an earlier one told. `original` is never a reprint itself. */
type Reprint = Readonly<{ article: string; original: string; likeness: number }>

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
    const before = new Map(known(db).map(reprint => [reprint.article, reprint]))
    const changed = differing(before, found)
    write(db, before, found)
    const moved = shareMeetings(db, [...found.values()])
    if (changed.length > 0 || moved) touch(db)
    const dirty = db.prepare('INSERT OR IGNORE INTO dirty SELECT block FROM mentions WHERE article = ?')
    for (const article of changed) dirty.run(article)
    setFact(db, 'reprints', 0)
  })
}

const known = (db: DatabaseSync): readonly Reprint[] =>
  db.prepare('SELECT article, original, likeness FROM reprints').all() as Reprint[]

/** Articles that count with another than before, and those they now count with. */
function differing(before: ReadonlyMap<string, Reprint>, found: ReadonlyMap<string, Reprint>): readonly string[] {
  return [...new Set([...before.keys(), ...found.keys()])].flatMap(article => {
    const [was, is] = [before.get(article)?.original, found.get(article)?.original]
    return was === is ? [] : [article, ...[was, is].filter(id => id !== undefined)]
  })
}

function write(db: DatabaseSync, before: ReadonlyMap<string, Reprint>, found: ReadonlyMap<string, Reprint>): void {
  const drop = db.prepare('DELETE FROM reprints WHERE article = ?')
  for (const article of before.keys()) if (!found.has(article)) drop.run(article)
  const put = db.prepare('INSERT OR REPLACE INTO reprints VALUES (?, ?, ?)')
  for (const { article, original, likeness } of found.values()) put.run(article, original, likeness)
}

type Printed = Readonly<{ article: string; day: string | null }>

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

const printed = (db: DatabaseSync): readonly Printed[] =>
  db
    .prepare(
      `SELECT article, day FROM prints JOIN articles ON id = article WHERE sketch IS NOT NULL
       ORDER BY published IS NULL, published, document, ordinal, id`,
    )
    .all() as Printed[]

function sketched(db: DatabaseSync, articles: readonly Printed[]): Candidates {
  const candidates = new Candidates(articles.length)
  const sketch = db.prepare('SELECT sketch FROM prints WHERE article = ?')
  for (const [i, { article }] of articles.entries()) {
    const bytes = sketch.get(article)?.['sketch'] as Uint8Array
    candidates.put(i, new Uint32Array(bytes.slice().buffer))
  }
  return candidates
}

/** Articles whose features are kept: those of the last days are asked for again and again. */
const kept = 2_000

function cached(db: DatabaseSync, articles: readonly Printed[]): (article: number) => Features {
  const record = db.prepare('SELECT record FROM articles WHERE id = ?')
  const cache = new Map<number, Features>()
  return article => {
    const features =
      cache.get(article) ??
      featuresOf(JSON.parse(String(record.get(articles[article]?.article ?? '')?.['record'])) as ArticleRecord)
    cache.delete(article)
    cache.set(article, features)
    if (cache.size > kept) cache.delete(cache.keys().next().value as number)
    return features
  }
}
