import { RenmaiError } from '../errors.ts'
import { quotesOf } from '../graph/evidence.ts'
import type { Told } from '../workspace/articles/tellings.ts'
import type { Reader } from './reader.ts'

/** So many are listed where words fit several. */
const mostListed = 20

/**
 * The id of the meeting that is meant: an id (m_…), or words of its name, with a day, month or year where it is held
 * again and again. Throws where none fits, and where several do, which it then lists with their ids.
 */
export function findMeeting(reader: Reader, words: string, date: string): string {
  if (reader.tellings.ofMeeting(words).length > 0) return words
  const fitting = reader.tellings.named(words, date)
  const exact = fitting.filter(it => it.name === words)
  const found = new Map((exact.length > 0 ? exact : fitting).map(it => [it.meeting, it]))
  const [only] = found.keys()
  if (only === undefined) throw new RenmaiError(`No meeting is called ${words}${date === '' ? '' : ` on ${date}`}.`)
  if (found.size > 1) throw new RenmaiError(several(reader, words, [...found.values()]))
  return only
}

function several({ recordOf }: Reader, words: string, found: readonly Told[]): string {
  const lineOf = ({ meeting, article, name, date }: Told) =>
    `  ${meeting}  ${date ?? '?'}  ${quotesOf(recordOf(article)).discreet(name)}`
  const more = found.length > mostListed ? [`  and ${found.length - mostListed} more`] : []
  return [
    `${found.length} meetings are called ${words}. Add a day, or write one of these ids instead:`,
    ...found.slice(0, mostListed).map(lineOf),
    ...more,
  ].join('\n')
}
