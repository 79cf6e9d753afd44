import type { DatabaseSync } from 'node:sqlite'
import type { EventSummary } from './articles/articles.ts'
import { meetingId } from './ids.ts'

export type EventRef = Readonly<{ article: string; key: string }>

/** An event of an article, and the people who took part, as persons. `number`: a smaller one is an older meeting's. */
export type ArticleEvent = EventRef &
  Readonly<{
    meeting: string
    number: number
    /** The paper and the day it came out: what one issue prints. Null where either is unknown. */
    issue: string | null
    summary: EventSummary
    persons: ReadonlySet<string>
  }>

/** An event of a reprint, and the event of the original that it is. */
export type Twin = EventRef & Readonly<{ of: EventRef }>

/** What reads and writes the meetings that events are; to be used inside a transaction. */
export type Meetings = Readonly<{
  ofArticle: (article: string) => readonly ArticleEvent[]
  /** Events on a day that stand for themselves; those of a reprint do not. */
  onDay: (day: string) => readonly ArticleEvent[]
  dirtyDays: () => readonly string[]
  clean: (day: string) => void
  setMeeting: (event: EventRef, meeting: string) => void
  /** Gives the events of reprints the meetings of the originals' events. Returns whether any changed. */
  followTwins: () => boolean
  /** Puts these twins in the place of those known before; the days of what changed become dirty. */
  setTwins: (twins: readonly Twin[]) => void
}>

export function meetingsIn(db: DatabaseSync): Meetings {
  const sql = statements(db)
  const events = (rows: readonly unknown[]) => (rows as Row[]).map(row => eventOf(row, personsOf(sql, row.article)))
  return {
    ofArticle: article => events(sql.ofArticle.all(article)),
    onDay: day => events(sql.onDay.all(day)),
    dirtyDays: () => sql.dirtyDays.all().map(row => String(row['day'])),
    clean: day => void sql.clean.run(day),
    setMeeting: ({ article, key }, meeting) => void sql.setMeeting.run(meeting, article, key),
    followTwins: () => Number(sql.followTwins.run().changes) > 0,
    setTwins: twins => replaceTwins(sql, twins),
  }
}

const columns =
  "events.article, key, meeting, summary, coalesce(number, 0) AS number, publisher || ' ' || coverage.day AS issue"
const tables = 'events LEFT JOIN meetings ON id = meeting LEFT JOIN coverage ON coverage.article = events.article'

const statements = (db: DatabaseSync) => ({
  ofArticle: db.prepare(`SELECT ${columns} FROM ${tables} WHERE events.article = ? ORDER BY key`),
  onDay: db.prepare(
    `SELECT ${columns} FROM ${tables}
     WHERE events.day = ? AND NOT EXISTS (SELECT 1 FROM twins WHERE twins.article = events.article AND twins.key = events.key)
     ORDER BY events.article, key`,
  ),
  persons: db.prepare('SELECT key, person FROM mentions WHERE article = ? AND person IS NOT NULL'),
  dirtyDays: db.prepare('SELECT day FROM dirty_days ORDER BY day'),
  clean: db.prepare('DELETE FROM dirty_days WHERE day = ?'),
  setMeeting: db.prepare('UPDATE events SET meeting = ?1 WHERE article = ?2 AND key = ?3 AND meeting <> ?1'),
  followTwins: db.prepare(
    `UPDATE events SET meeting = original.meeting FROM twins JOIN events AS original
       ON original.article = of_article AND original.key = of_key
     WHERE events.article = twins.article AND events.key = twins.key AND events.meeting <> original.meeting`,
  ),
  twins: db.prepare('SELECT article, key, of_article, of_key FROM twins'),
  dropTwin: db.prepare('DELETE FROM twins WHERE article = ? AND key = ?'),
  putTwin: db.prepare('INSERT INTO twins VALUES (?, ?, ?, ?)'),
  dirty: db.prepare('INSERT OR IGNORE INTO dirty_days SELECT day FROM events WHERE article = ? AND day IS NOT NULL'),
})

type Statements = ReturnType<typeof statements>
type Row = Readonly<Omit<ArticleEvent, 'summary' | 'persons'> & { summary: string }>

function eventOf(row: Row, persons: ReadonlyMap<string, string>): ArticleEvent {
  const summary = JSON.parse(row.summary) as EventSummary
  return { ...row, summary, persons: new Set(summary.people.flatMap(key => persons.get(key) ?? [])) }
}

const personsOf = (sql: Statements, article: string): ReadonlyMap<string, string> =>
  new Map(sql.persons.all(article).map(row => [String(row['key']), String(row['person'])]))

function replaceTwins(sql: Statements, twins: readonly Twin[]): void {
  const line = (article: unknown, key: unknown, ofArticle: unknown, ofKey: unknown) =>
    [article, key, ofArticle, ofKey].join(' ')
  const wanted = new Map(
    twins.map(({ article, key, of }) => [line(article, key, of.article, of.key), { article, key, of }]),
  )
  for (const { article, key, of_article, of_key } of sql.twins.all()) {
    if (wanted.delete(line(article, key, of_article, of_key))) continue
    sql.dropTwin.run(String(article), String(key))
    sql.setMeeting.run(meetingId(String(article), String(key)), String(article), String(key))
    for (const it of [article, of_article]) sql.dirty.run(String(it))
  }
  for (const { article, key, of } of wanted.values()) {
    sql.putTwin.run(article, key, of.article, of.key)
    for (const it of [article, of.article]) sql.dirty.run(it)
  }
}

/** On every day it is to be decided anew which events are one meeting. */
export function dirtyAllDays(db: DatabaseSync): void {
  db.exec('INSERT OR IGNORE INTO dirty_days SELECT DISTINCT day FROM events WHERE day IS NOT NULL')
}
