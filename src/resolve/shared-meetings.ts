import type { DatabaseSync } from 'node:sqlite'
import type { EventSummary } from '../workspace/articles.ts'
import { meetingId } from '../workspace/ids.ts'
import { type ArticleEvent, eventsIn, setMeetings } from '../workspace/meetings.ts'

type Pair = Readonly<{ article: string; original: string }>

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
  return setMeetings(db, (article, key) => wanted.get(`${article} ${key}`) ?? meetingId(article, key))
}

function sharedBy(own: readonly ArticleEvent[], originals: readonly ArticleEvent[]): ReadonlyMap<string, string> {
  const shared = new Map<string, string>()
  const left = new Set(originals)
  for (const isSame of [sameName, sameDay]) {
    for (const event of own) {
      if (shared.has(event.key)) continue
      const [match, ...others] = [...left].filter(other => isSame(event.summary, other.summary))
      if (match === undefined || others.length > 0) continue
      left.delete(match)
      shared.set(event.key, meetingId(match.article, match.key))
    }
  }
  return shared
}

const sameName = (a: EventSummary, b: EventSummary): boolean => a.kind === b.kind && a.name === b.name
const sameDay = (a: EventSummary, b: EventSummary): boolean => a.kind === b.kind && a.date !== null && a.date === b.date
