/** Who was put in or out of office in the article: 任命褚云帆为县农业农村局局长, 仇子墨不再担任…. */
import { matches } from '../matches.ts'
import type { Division } from '../recognise/gazetteer/index.ts'
import { appointingVerbs } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Appointment, Event, Office } from '../record.ts'
import { decidingBody } from './deciding-body.ts'
import type { Named } from './people.ts'
import { eventAt } from './role-mentions.ts'

const acts: Readonly<Partial<Record<Office['status'], Appointment['act']>>> = {
  appointed: 'start',
  elected: 'start',
  removed: 'end',
}

/** In the order of people and offices; `date`: of the sentence, else of the occasion. Nominees hold nothing yet. */
export const appointmentsOf = (
  article: Recognised,
  people: readonly Named[],
  events: readonly Event[],
  home: Division | null,
): readonly Appointment[] =>
  people.flatMap(person =>
    person.offices.flatMap(office => {
      const told = tellingOf(article, person, office)
      return told
        ? [appointmentOf({ article, person, office, told, home, event: eventAt(events, office.evidence) })]
        : []
    }),
  )

type Telling = Readonly<{ act: Appointment['act']; how: string; words: string; at: number }>

/** The words before the title, back to the full stop before, and the verb in them that gives or takes the office. */
function tellingOf({ text }: Recognised, person: Named, office: Office): Telling | null {
  const name = person.mentions.findLast(mention => mention.span[1] <= office.evidence[0])
  const end = office.evidence[0]
  const from = Math.max(text.lastIndexOf('。', end) + 1, end - longestSentence, 0)
  const words = text.slice(from, end)
  const act = acts[office.status] ?? (office.status === 'acting' && name ? 'start' : null)
  if (!act || !name || held.test(text.slice(office.evidence[1], office.evidence[1] + 24))) return null
  const how = verbIn(words, act)
  if (office.status === 'acting' && !how) return null
  return { act, how: how ?? (act === 'start' ? '任' : '免去'), words, at: from }
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
  date: dateIn(article, told, office) ?? event?.date ?? null,
  by: decidingBody(told.words, home) ?? (event && decidingBody(`${event.name}决定`, home)),
  event: event?.key ?? null,
  evidence: office.evidence,
})

/** 2015年起担任, 2012年他被任命; not 2024年国民经济和社会发展计划. */
const sinceYear = /(?<!\d)((?:19|20)\d{2})年(?=起|以来|初|底|[，任担当调被升转出兼由他她])/g

/** The date named last before the title in its sentence; else the year. */
function dateIn({ dates }: Recognised, { words, at }: Telling, { evidence }: Office): string | null {
  const date = dates.findLast(({ span }) => span[0] >= at && span[1] <= evidence[0])
  return date?.edtf ?? matches(words, sinceYear).at(-1)?.[1] ?? null
}
