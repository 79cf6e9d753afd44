import type { DatabaseSync } from 'node:sqlite'
import type { EventSummary } from '../workspace/articles.ts'
import { meetingId } from '../workspace/ids.ts'

type Pair = Readonly<{ article: string; original: string }>
type EventRow = Readonly<{ article: string; key: string; meeting: string; summary: string }>

/**
 * An event of a reprint is the meeting of the original: the one of the same kind and name, else of the same kind and
 * day, where there is no second such. Every other event is a meeting of its own. Returns whether any changed.
 */
export function shareMeetings(db: DatabaseSync, reprints: readonly Pair[]): boolean {
  const [wanted, eventsOf] = [new Map<string, string>(), eventsIn(db)]
  for (const { article, original } of reprints) {
    const own = eventsOf(article)
    for (const [key, meeting] of sharedBy(own, eventsOf(original))) wanted.set(`${article} ${key}`, meeting)
  }
  return setMeetings(db, wanted)
}

const eventsIn = (db: DatabaseSync): ((article: string) => readonly EventRow[]) => {
  const events = db.prepare('SELECT article, key, meeting, summary FROM events WHERE article = ? ORDER BY key')
  return article => events.all(article) as EventRow[]
}

function sharedBy(own: readonly EventRow[], originals: readonly EventRow[]): ReadonlyMap<string, string> {
  const shared = new Map<string, string>()
  const left = new Map(originals.map(event => [event, summaryOf(event)]))
  for (const isSame of [sameName, sameDay]) {
    for (const event of own) {
      if (shared.has(event.key)) continue
      const summary = summaryOf(event)
      const [match, ...others] = [...left.keys()].filter(other => isSame(summary, left.get(other) as EventSummary))
      if (match === undefined || others.length > 0) continue
      left.delete(match)
      shared.set(event.key, meetingId(match.article, match.key))
    }
  }
  return shared
}

const summaryOf = ({ summary }: EventRow): EventSummary => JSON.parse(summary) as EventSummary
const sameName = (a: EventSummary, b: EventSummary): boolean => a.kind === b.kind && a.name === b.name
const sameDay = (a: EventSummary, b: EventSummary): boolean => a.kind === b.kind && a.date !== null && a.date === b.date

function setMeetings(db: DatabaseSync, wanted: ReadonlyMap<string, string>): boolean {
  const set = db.prepare('UPDATE events SET meeting = ? WHERE article = ? AND key = ?')
  const rows = db.prepare('SELECT article, key, meeting FROM events').all() as EventRow[]
  const changed = rows.filter(({ article, key, meeting }) => {
    const id = wanted.get(`${article} ${key}`) ?? meetingId(article, key)
    if (id !== meeting) set.run(id, article, key)
    return id !== meeting
  })
  return changed.length > 0
}
