import type { Random } from '../../src/random.ts'
import type { Mention } from '../../src/workspace/people/mentions.ts'
import { counties, days, holdingOf, type Official, type Place, type Term } from './careers.ts'
import { misread } from './names.ts'

/** Who was meant stands beside each mention. */
export type Told = Readonly<{ mention: Mention; official: number }>

type Serving = Readonly<{ official: Official; term: Term; before: Term | null }>

/** Shares of mentions: with the office, misread, of a newcomer with the office held before. */
const [titled, misreadShare, withFormer] = [0.7, 0.02, 0.04]

/** Articles of five people each, of one county on one day; one of ten is of a prefecture's paper, about two counties. */
export function* articles(all: readonly Official[], count: number, random: Random): Generator<readonly Told[]> {
  const serving = byCounty(all)
  for (let article = 0; article < count; ) {
    const day = Math.floor(random() * days)
    const first = Math.floor(random() * counties.length)
    const places = [counties[first], ...(random() < 0.1 ? [counties[first + 1]] : [])].filter(it => it !== undefined)
    const present = places.flatMap(place => inOffice(serving.get(place.code) ?? [], day))
    if (present.length < 2) continue
    yield told({ article, day, home: homeOf(places) }, chosen(present, 5, random), random)
    article += 1
  }
}

const homeOf = (places: readonly Place[]): Place =>
  places.length === 1
    ? (places[0] as Place)
    : { code: `${places[0]?.code.slice(0, 4)}00`, name: `${places[0]?.name}上级` }

function byCounty(all: readonly Official[]): ReadonlyMap<string, readonly Serving[]> {
  const serving = all.flatMap(official =>
    official.terms.map((term, i) => ({ official, term, before: official.terms[i - 1] ?? null })),
  )
  return Map.groupBy(serving, ({ term }) => term.place.code)
}

const inOffice = (serving: readonly Serving[], day: number): readonly Serving[] =>
  serving.filter(({ term }) => term.from <= day && day < term.to)

/** Different people, those with weight first; nobody twice, since an article is about one occasion. */
function chosen(present: readonly Serving[], most: number, random: Random): readonly Serving[] {
  const keyed = present.map(one => ({ one, at: random() ** (1 / one.term.post.weight) }))
  return keyed
    .toSorted((a, b) => b.at - a.at)
    .slice(0, most)
    .map(({ one }) => one)
}

type Paper = Readonly<{ article: number; day: number; home: Place }>

function told({ article, day, home }: Paper, people: readonly Serving[], random: Random): readonly Told[] {
  const id = `a_${article.toString(36).padStart(6, '0')}`
  const date = new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10)
  return people.map(({ official, term, before }, i) => {
    const name = random() < misreadShare ? misread(official.name, random) : official.name
    const key = `p${i + 1}`
    const isTitled = random() < titled || home.code.endsWith('00')
    const isFormer = before !== null && day - term.from < 200 && random() < withFormer * 5
    const offices = [
      ...(isTitled ? [holdingOf(term, `${key}/0`, 'current')] : []),
      ...(isFormer && before ? [holdingOf(before, `${key}/1`, 'former')] : []),
    ]
    const traits = { sex: null, ethnicity: null, born: null }
    const facts = { home, publisher: home.name, amongLeaders: false, traits, calledBy: [], offices, appointments: [] }
    return {
      official: official.id,
      mention: { article: id, key, document: `${id}.txt`, name, date, private: false, facts },
    }
  })
}
