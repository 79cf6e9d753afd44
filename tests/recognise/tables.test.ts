import { describe, expect, test } from 'vitest'
import { bestDate } from '../../src/recognise/dates.ts'
import { recognise } from '../../src/recognise/index.ts'
import { segment } from '../../src/segment/index.ts'
import { articleOf } from '../article-of.ts'
import { appointments } from './cases/appointments.ts'
import { dates } from './cases/dates.ts'
import { events } from './cases/events.ts'
import { notEvents } from './cases/not-events.ts'
import { notOffices } from './cases/not-offices.ts'
import { notPeople } from './cases/not-people.ts'
import { offices } from './cases/offices.ts'
import { people as peopleCases } from './cases/people.ts'
import { roles, sessions, sizes, unnamed } from './cases/roles.ts'
import known from './known-failures.json' with { type: 'json' }
import { recordOf } from './record-of.ts'

/** A row we know to fail: it must go on failing, else it leaves the list. */
const rowTest = (table: keyof typeof known, sentence: string) =>
  (known[table] as readonly string[]).includes(sentence) ? test.fails : test

const plain = (marked: string): string => marked.replace(/[[\]]/g, '')
const marked = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\[([^\]]*)\]/g)].map(match => (match[1] ?? '').replace(/\s/g, '')))].sort()

describe('people', () => {
  for (const [what, sentence] of peopleCases)
    rowTest('people', sentence)(`${what}: ${sentence}`, () => {
      const found = recordOf(plain(sentence)).people.map(person => person.name)
      expect(found.sort()).toEqual(marked(sentence))
    })
})

describe('nobody', () => {
  for (const [what, sentence] of notPeople)
    rowTest('notPeople', sentence)(`${what}: ${sentence}`, () => {
      expect(recordOf(sentence).people.map(person => person.name)).toEqual([])
    })
})

const officesOf = (sentence: string, home: string | null): readonly string[] =>
  recordOf(sentence, { home })
    .people.flatMap(person => person.offices.map(office => `${person.name}|${office.organ}|${office.post}`))
    .sort()

describe('offices', () => {
  for (const [what, home, sentence, expected] of offices)
    rowTest('offices', sentence)(`${what}: ${sentence}`, () => {
      expect(officesOf(sentence, home)).toEqual([...expected].sort())
    })
})

describe('people without office', () => {
  for (const [what, home, sentence] of notOffices)
    rowTest('notOffices', sentence)(`${what}: ${sentence}`, () => {
      expect(officesOf(plain(sentence), home)).toEqual([])
    })
})

describe('dates of events', () => {
  for (const [what, published, sentence, expected] of dates)
    rowTest('dates', sentence)(`${what}: ${sentence}`, () => {
      expect(bestDate(recognise(segment(articleOf(sentence, { published }))).dates)?.edtf ?? 'XXXX-XX-XX').toBe(
        expected,
      )
    })
})

const names = (list: readonly Readonly<{ name: string }>[] | undefined): readonly string[] =>
  (list ?? []).map(each => each.name).sort()

describe('events', () => {
  for (const row of events)
    rowTest('events', row.text)(`${row.what}: ${row.text}`, () => {
      const event = recordOf(row.text, { home: row.home, title: row.title ?? null }).events[0]
      expect({
        kind: event?.kind,
        attended: names(event?.attended),
        chaired: names(event?.chaired),
        spoke: names(event?.spoke),
      }).toEqual({
        kind: row.kind,
        attended: [...row.attended].sort(),
        chaired: [...row.chaired].sort(),
        spoke: [...row.spoke].sort(),
      })
    })
})

describe('appointments', () => {
  for (const [what, home, text, expected] of appointments)
    rowTest('appointments', text)(`${what}: ${text}`, () => {
      const found = recordOf(text, { home, published: '2023-05-12' }).appointments.map(it =>
        [it.name, it.organ, it.post, it.act, it.how, it.by ?? '-', it.date ?? '-'].join('|'),
      )
      expect(found.sort()).toEqual([...expected].sort())
    })
})

describe('no event', () => {
  for (const [what, sentence, title] of notEvents)
    rowTest('notEvents', sentence)(`${what}: ${sentence}`, () => {
      expect(recordOf(sentence, { title: title ?? null }).events.map(event => event.name)).toEqual([])
    })
})

const people = (list: readonly Readonly<{ name: string }>[]): string => list.map(each => each.name).join(' ')

describe('roles', () => {
  for (const [what, home, text, occasions] of roles)
    rowTest('roles', text)(`${what}: ${text}`, () => {
      const told = recordOf(text, { home, published: '2023-05-12' }).events.map(event =>
        [
          `${event.kind}:`,
          ...event.attended.map(({ name, as }) => (as ? `${name}(${as})` : name)),
          ...(event.chaired.length > 0 ? [`c ${people(event.chaired)}`] : []),
          ...(event.spoke.length > 0 ? [`s ${people(event.spoke)}`] : []),
        ].join(' '),
      )
      expect(told).toEqual(occasions)
    })
})

const home = '宜黄县'

describe('sittings', () => {
  for (const [text, expected] of sessions)
    rowTest('sessions', text)(text, () => {
      const session = recordOf(text, { home }).events[0]?.session
      expect(session ? `${session.term ?? '-'}/${session.number}${session.expanded ? '+' : ''}` : 'none').toBe(expected)
    })
})

describe('sizes', () => {
  for (const [text, expected] of sizes)
    rowTest('sizes', text)(text, () => {
      const size = recordOf(text, { home }).events[0]?.size
      expect(`${size?.stated ?? '-'} ${size?.open ?? '-'} ${size?.scope}`).toBe(expected)
    })
})

describe('offices without a holder', () => {
  for (const [text, expected] of unnamed)
    rowTest('unnamed', text)(text, () => {
      const found = recordOf(text, { home }).roleMentions.map(it => `${it.organ}|${it.seat}|${it.event ?? '-'}`)
      expect(found).toEqual(expected)
    })
})
