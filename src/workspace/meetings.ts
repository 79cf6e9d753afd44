import type { DatabaseSync } from 'node:sqlite'
import type { EventSummary } from './articles.ts'

/** An event of an article. */
export type ArticleEvent = Readonly<{ article: string; key: string; summary: EventSummary }>

/** Reads the events of an article. */
export function eventsIn(db: DatabaseSync): (article: string) => readonly ArticleEvent[] {
  const events = db.prepare('SELECT article, key, meeting, summary FROM events WHERE article = ? ORDER BY key')
  return article => (events.all(article) as Row[]).map(row => ({ ...row, summary: JSON.parse(row.summary) }))
}

type Row = Readonly<{ article: string; key: string; meeting: string; summary: string }>

/** Gives each event the meeting that `meetingOf` says. Returns whether any changed. */
export function setMeetings(db: DatabaseSync, meetingOf: (article: string, key: string) => string): boolean {
  const set = db.prepare('UPDATE events SET meeting = ? WHERE article = ? AND key = ?')
  const rows = db.prepare('SELECT article, key, meeting FROM events').all() as Omit<Row, 'summary'>[]
  const changed = rows.filter(({ article, key, meeting }) => {
    const id = meetingOf(article, key)
    if (id !== meeting) set.run(id, article, key)
    return id !== meeting
  })
  return changed.length > 0
}
