import type { DatabaseSync } from 'node:sqlite'
import { touch } from '../../workspace/database/facts.ts'
import { transaction } from '../../workspace/database/open.ts'
import { meetingId } from '../../workspace/ids.ts'
import { type ArticleEvent, meetingsIn } from '../../workspace/meetings.ts'
import { keptIds } from '../keep-ids.ts'
import { occasionsOf } from './occasions.ts'

/**
 * Makes one meeting of what several papers tell of one occasion, on the days whose events or people changed. Attendance
 * is united by the meeting; every paper's own list stays with its event.
 */
export function findMeetings(db: DatabaseSync): void {
  const meetings = meetingsIn(db)
  transaction(db, () => {
    const days = meetings.dirtyDays()
    for (const day of days) {
      if (isDay(day)) for (const [event, id] of meetingsOf(meetings.onDay(day))) meetings.setMeeting(event, id)
      meetings.clean(day)
    }
    const followed = meetings.followTwins()
    if (followed || days.length > 0) touch(db)
  })
}

const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(day)

/** The meeting of each event. A merge keeps the older id, a split leaves it with the larger part. */
function meetingsOf(events: readonly ArticleEvent[]): ReadonlyMap<ArticleEvent, string> {
  const occasions = occasionsOf(events)
  const kept = keptIds(occasions.map(group => group.map(({ meeting, number }) => ({ id: meeting, number }))))
  const taken = new Set(kept)
  const ids = occasions.map((group, i) => kept[i] ?? unused(group, taken))
  return new Map(occasions.flatMap((group, i) => group.map(event => [event, ids[i] ?? ''] as const)))
}

/** The id that the first event has by itself; with a number more when a split has left that id elsewhere. */
function unused(group: readonly ArticleEvent[], taken: Set<string | null>): string {
  const [{ article, key } = { article: '', key: '' }] = group
  for (let i = 0; ; i += 1) {
    const id = meetingId(article, i === 0 ? key : `${key} ${i}`)
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
