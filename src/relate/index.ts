/** From what the words name to what the article states: the record. */

import { fingerprint } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { ArticleRecord } from '../record.ts'
import { version } from '../version.ts'
import { appointmentsOf } from './appointments.ts'
import { eventsOf } from './events.ts'
import { homeOf } from './home.ts'
import { divisionOfHome } from './jurisdiction.ts'
import { bodiesOf, organizationsOf } from './organizations/index.ts'
import { peopleOf, personOf } from './people.ts'
import { placesOf } from './places/index.ts'
import { projectSpans, projectsOf } from './projects/index.ts'
import { roleMentionsOf } from './role-mentions.ts'

export function relate(article: Recognised): ArticleRecord {
  const home = homeOf(article)
  const homeDivision = divisionOfHome(home)
  const named = peopleOf(article, homeDivision)
  const projects = projectsOf(article)
  const spans = projectSpans(article, projects)
  const bodies = bodiesOf(article, named, homeDivision, spans)
  const events = eventsOf(article, named, { projects, bodies, home: homeDivision })
  const present = new Set(events.flatMap(event => event.attended.map(each => each.person)))
  return {
    id: article.id,
    source: article.source,
    text: article.text,
    parts: article.parts,
    title: article.title,
    byline: article.byline,
    edits: article.edits,
    home,
    people: named.map(person => personOf(person, !present.has(person.key))),
    events,
    appointments: appointmentsOf(article, named, events, homeDivision),
    roleMentions: roleMentionsOf(article, events, homeDivision),
    projects,
    places: placesOf(article, { home: homeDivision, bodies, projects: spans }),
    organizations: organizationsOf(bodies),
    notes: [...article.notes, ...notesOf(named)],
    extractor: { version, lexicon: fingerprint },
  }
}

const notesOf = (named: ReturnType<typeof peopleOf>): ArticleRecord['notes'] =>
  named.flatMap(person =>
    person.offices
      .filter(office => office.organ === '')
      .map(office => ({
        code: 'office/no-organ',
        message: `The article does not say of which body ${person.name} is ${office.post}.`,
        span: office.evidence,
      })),
  )
