/** Who was put in or out of office in the article: 任命褚云帆为县农业农村局局长, 仇子墨不再担任…. */
import { matches } from '../matches.ts'
import type { Division } from '../recognise/gazetteer/index.ts'
import { appointingVerbs } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import { leftTo } from '../recognise/names/titles-behind.ts'
import type { Appointment, Event, Office } from '../record.ts'
import { decidingBody } from './deciding-body.ts'
import type { Named } from './people.ts'
import { eventAt } from './role-mentions.ts'
import { statedTerm } from './stated-term.ts'

const acts: Readonly<Partial<Record<Office['status'], Appointment['act']>>> = {
  appointed: 'start',
  elected: 'start',
  removed: 'end',
}

/**
 * In the order of people and offices; `date`: of the sentence, else of the occasion. Nominees hold nothing yet. A term
 * with both ends (2016年8月至2021年7月任县长) is a start and an end.
 */
export const appointmentsOf = (
  article: Recognised,
  people: readonly Named[],
  events: readonly Event[],
  home: Division | null,
): readonly Appointment[] =>
  datedAlike(
    article.text,
    people.flatMap(person =>
      person.offices.flatMap(office =>
        tellingsOf(article, person, office).map(told =>
          appointmentOf({ article, person, office, told, home, event: eventAt(events, office.evidence) }),
        ),
      ),
    ),
  )

/** 6月18日，会议任命…。免去…: what has no date is of the day of what stands before it in the same paragraph. */
const datedAlike = (text: string, appointments: readonly Appointment[]): readonly Appointment[] =>
  appointments.map(appointment =>
    appointment.date === null ? { ...appointment, date: dateBefore(text, appointment, appointments) } : appointment,
  )

function dateBefore(text: string, { evidence: [start] }: Appointment, all: readonly Appointment[]): string | null {
  const paragraph = text.lastIndexOf('\n', start) + 1
  const before = all.filter(({ evidence, date }) => date !== null && evidence[0] >= paragraph && evidence[1] <= start)
  return before.toSorted((a, b) => b.evidence[0] - a.evidence[0])[0]?.date ?? null
}

/** The words before a title, back to the full stop before, and what they say; `date` where it is that of a term. */
type Telling = Readonly<{ act: Appointment['act']; how: string; words: string; at: number; date: string | null }>

function tellingsOf({ text }: Recognised, person: Named, office: Office): readonly Telling[] {
  const end = office.evidence[0]
  const at = Math.max(text.lastIndexOf('。', end) + 1, end - longestSentence, 0)
  const words = text.slice(at, end)
  const term = termOf(words, office)
  if (term.length > 0) return term.map(stated => ({ ...stated, how: verbIn(words, 'start') ?? '任', words, at }))
  const told = takingOver(text, person, office) ?? tellingOf(text, person, office, words)
  return told ? [{ ...told, words, at, date: null }] : []
}

/** A start and an end as far as the words date them; what gives or takes the office on a day goes by its verb. */
function termOf(words: string, { status }: Office): readonly Pick<Telling, 'act' | 'date'>[] {
  const term = status === 'current' || status === 'former' ? statedTerm(words) : null
  const ends = [
    { act: 'start', date: term?.from ?? null },
    { act: 'end', date: term?.to ?? null },
  ] as const
  return ends.filter(({ date }) => date !== null)
}

/** 不再担任县教育局局长职务，由[陈月]同志接任: the title of who left, behind it who has it now. */
const takingOver = (text: string, { mentions }: Named, { status, evidence: [, end] }: Office) =>
  status === 'appointed' && mentions.some(({ span }) => span[0] > end && leftTo.test(text.slice(end, span[0])))
    ? ({ act: 'start', how: '接任' } as const)
    : null

/** The verb before the title that gives or takes the office. */
function tellingOf(text: string, person: Named, office: Office, words: string): Pick<Telling, 'act' | 'how'> | null {
  const name = person.mentions.findLast(mention => mention.span[1] <= office.evidence[0])
  const act = acts[office.status] ?? (office.status === 'acting' && name ? 'start' : null)
  if (!act || !name || held.test(text.slice(office.evidence[1], office.evidence[1] + 24))) return null
  const how = verbIn(words, act)
  if (office.status === 'acting' && !how) return null
  return { act, how: how ?? (act === 'start' ? '任' : '免去') }
}

const longestSentence = 300
/** 任县水利局局长|期间, 担任局长|五年来: the office is the time told of, not what is given. */
const held = /^(?:、[^，。；]{2,16}?)?(?:期间|时(?=[，候])|以来|[一二三四五六七八九十\d]+年)/

const byLength = [...appointingVerbs.keys()].sort((a, b) => b.length - a.length)

/** The verb of that act which stands last in the words, the longest at its place. */
function verbIn(words: string, act: Appointment['act']): string | null {
  for (let end = words.length; end > 0; end--) {
    const verb = byLength.find(each => words.endsWith(each, end) && appointingVerbs.get(each) === act)
    if (verb && (verb.length > 1 || !partOfWord.test(words.slice(end - 2, end + 1))))
      return widened(verb, words.slice(0, end - verb.length))
  }
  return null
}

/** 主任, 责任, 任务: no verb. */
const partOfWord = /^[主责信现历曾时拟离胜]任|任[务期何意免职]$/

/** 接受|涂远山|辞去 → 接受辞去; 接替|涂远山|担任 → 接替. */
function widened(verb: string, before: string): string {
  const first = /(接受|接替)[^，。；\n]{1,12}$/.exec(before)?.[1]
  if (first === '接受' && verb === '辞去') return first + verb
  return first === '接替' ? first : verb
}

type Parts = Readonly<{
  article: Recognised
  person: Named
  office: Office
  told: Telling
  home: Division | null
  event: Event | null
}>

const appointmentOf = ({ article, person, office, told, home, event }: Parts): Appointment => ({
  person: person.key,
  name: person.name,
  organ: office.organ,
  post: office.post,
  seat: office.seat,
  jurisdiction: office.jurisdiction,
  act: told.act,
  how: told.how,
  date: told.date ?? dateIn(article, told, office) ?? event?.date ?? null,
  by: decidingBody(told.words, home) ?? (event && decidingBody(`${event.name}决定`, home)),
  event: event?.key ?? null,
  evidence: office.evidence,
})

/** 2015年起担任, 2012年他被任命, 从2023年5月起; not 2024年财政预算. */
const sinceYear = /(?<!\d)((?:19|20)\d{2})年(?:(\d{1,2})月(?=起))?(?=起|以来|初|底|[，任担当调被升转出兼由他她])/g

/** The date named last before the title in its sentence; else the year. */
function dateIn({ dates }: Recognised, { words, at }: Telling, { evidence }: Office): string | null {
  const date = dates.findLast(({ span }) => span[0] >= at && span[1] <= evidence[0])
  const [, year, month] = matches(words, sinceYear).at(-1) ?? []
  return date?.edtf ?? (year && month ? `${year}-${month.padStart(2, '0')}-XX` : (year ?? null))
}
