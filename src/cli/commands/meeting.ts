import { findMeeting } from '../../pages/find-meeting.ts'
import { meetingOf } from '../../pages/meeting.ts'
import { monthsCovered } from '../../pages/reader.ts'
import { meetingPage } from '../print/pages/meeting-page.ts'
import { type PageOptions, showPage } from '../run/page.ts'

/** Prints who took part in a meeting and how, and what each paper says of it. `date` may be a day, month or year. */
export const meetingCommand = (words: string, date: string | undefined, options: PageOptions): Promise<void> =>
  showPage(options, reader => {
    const meeting = meetingOf(reader, findMeeting(reader, options.id ?? words, date ?? ''))
    const { home } = meeting
    return { data: meeting, page: meetingPage(meeting, monthsCovered(reader, [home?.code ?? home?.name ?? null])) }
  })
