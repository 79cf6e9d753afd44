/** Article records of people who do not exist, written without the extraction: short to state, valid in every field. */
import {
  type ArticleRecord,
  articleRecord,
  type Event,
  type Jurisdiction,
  type OfficeStatus,
  type Project,
} from '../src/record.ts'

export type OfficeSketch = Readonly<{
  organ: string
  seat: string
  at?: Jurisdiction | null
  status?: OfficeStatus
  rank?: string | null
}>
export type PersonSketch = Readonly<{ name: string; offices?: readonly OfficeSketch[]; private?: boolean }>
type EventSketch = Readonly<{
  name: string
  date?: string | null
  kind?: Event['kind']
  people: readonly string[]
  chair?: string
  speaks?: string
  places?: readonly string[]
  projects?: readonly string[]
  organizations?: readonly string[]
}>
type ChangeSketch = Readonly<{ name: string; office: OfficeSketch; act: 'start' | 'end'; date: string | null }>
type ProjectSketch = Readonly<{
  name: string
  aliases?: readonly string[]
  owner?: string
  amount?: number
  place?: string
  stage?: Project['stage']
}>
export type ArticleSketch = Readonly<{
  document: string
  ordinal?: number
  published?: string | null
  publisher?: string | null
  home?: Jurisdiction | null
  people?: readonly PersonSketch[]
  events?: readonly EventSketch[]
  changes?: readonly ChangeSketch[]
  projects?: readonly ProjectSketch[]
  places?: readonly string[]
  organizations?: readonly string[]
  version?: string
}>

export const yunling: Jurisdiction = { name: '云岭县', code: '149921' }
export const qingshi: Jurisdiction = { name: '青石县', code: '149922' }
export const head = (at: Jurisdiction): OfficeSketch => ({
  organ: `${at.name}人民政府`,
  seat: '县长',
  at,
  rank: '县处级正',
})
export const deputy = (at: Jurisdiction): OfficeSketch => ({ organ: `${at.name}人民政府`, seat: '副县长', at })
export const secretary = (at: Jurisdiction): OfficeSketch => ({ organ: `中共${at.name}委员会`, seat: '书记', at })

/** The divisions of the sketches: 云山市 with its two counties, and the county that one of them was before. */
export function chainOf(code: string) {
  const level = (name: string, code: string, level: string) => ({
    code,
    name,
    level,
    validFrom: null,
    validTo: null,
    successor: null,
  })
  const above = level('云山市', '149900', 'prefecture')
  if (code === above.code) return [above]
  if (code === '149920')
    return [
      above,
      { ...level('云岭特区', code, 'county'), validFrom: '1958', validTo: '1983-05', successor: yunling.code },
    ]
  const county = [yunling, qingshi].find(place => place.code === code)
  return county === undefined ? [] : [above, level(county.name, code, 'county')]
}

/** Words put one after another, each with its place. */
class Text {
  words = ''

  say(word: string): [number, number] {
    const start = this.words.length
    this.words += word
    return [start, this.words.length]
  }
}

export function article(sketch: ArticleSketch): ArticleRecord {
  const text = new Text()
  const ordinal = sketch.ordinal ?? 1
  text.say(`${sketch.home?.name ?? '本地'}新闻\n`)
  const people = (sketch.people ?? []).map((person, i) => personOf(text, person, i))
  const keys = new Map(people.map(person => [person.name, person.key]))
  const record = {
    id: `a_${sketch.document}_${ordinal}`,
    source: {
      document: sketch.document,
      sha256: 'f'.repeat(64),
      start: ordinal * 1000,
      ordinal,
      page: null,
      published: sketch.published ?? null,
      publisher: sketch.publisher ?? null,
      url: null,
    },
    home: sketch.home ? { ...sketch.home, how: 'given', why: 'sketch' } : null,
    people,
    events: (sketch.events ?? []).map((event, i) => eventOf(text, event, i, keys)),
    appointments: (sketch.changes ?? []).map(change => changeOf(text, change, keys)),
    roleMentions: [],
    projects: (sketch.projects ?? []).map(project => projectOf(text, project)),
    places: (sketch.places ?? []).map(name => ({ name, code: null, within: [], evidence: said(text, name) })),
    organizations: (sketch.organizations ?? []).map(name => ({
      name,
      kind: 'company',
      jurisdiction: null,
      evidence: said(text, name),
    })),
    notes: [],
    title: null,
    byline: [],
    edits: [],
    extractor: { version: sketch.version ?? '1', lexicon: 'none' },
    text: text.words,
    parts: { title: null, byline: null, body: [0, text.words.length] },
  }
  return articleRecord.parse(record)
}

function said(text: Text, name: string): [number, number] {
  const span = text.say(name)
  text.say('。')
  return span
}

function personOf(text: Text, person: PersonSketch, index: number) {
  const offices = (person.offices ?? []).map(office => ({
    office,
    evidence: text.say(`${office.organ}${office.seat}`),
  }))
  const span = said(text, person.name)
  return {
    key: `p${index + 1}`,
    name: person.name,
    spans: [span],
    mentionedOnly: false,
    private: person.private ?? false,
    traits: { sex: null, ethnicity: null, born: null },
    offices: offices.map(({ office, evidence }) => ({
      organ: office.organ,
      post: office.status === 'acting' ? `代${office.seat}` : office.seat,
      seat: office.seat,
      status: office.status ?? 'current',
      jurisdiction: office.at ?? null,
      rank: office.rank ?? null,
      rankRule: office.rank ? 'division' : null,
      raw: `${office.organ}${office.seat}`,
      inferred: null,
      evidence,
      rule: 'title-before-name',
    })),
    rule: 'name-after-title',
  }
}

function eventOf(text: Text, event: EventSketch, index: number, keys: ReadonlyMap<string, string>) {
  const start = text.words.length
  const named = (name: string) => ({ person: keys.get(name) ?? '', name, evidence: text.say(name) })
  const attended = event.people.map((name, i) => ({
    ...named(name),
    order: i + 1,
    as: null,
    basis: 'named',
    inferred: null,
  }))
  const chaired = event.chair === undefined ? [] : [named(event.chair)]
  const spoke = event.speaks === undefined ? [] : [{ ...named(event.speaks), verbs: ['强调'], content: [] }]
  text.say(`参加${event.name}。`)
  return {
    key: `e${index + 1}`,
    kind: event.kind ?? 'conference',
    act: '召开',
    name: event.name,
    date: event.date ?? null,
    dateRaw: null,
    dateBasis: null,
    place: event.places ?? [],
    size: { named: event.people.length, stated: null, open: null, scope: 'closed' },
    session: null,
    mode: 'inPerson',
    attended,
    chaired,
    spoke,
    projects: event.projects ?? [],
    organizations: (event.organizations ?? []).map(name => ({ name, as: 'participant' })),
    evidence: [start, text.words.length],
    rule: 'meeting',
  }
}

function changeOf(text: Text, { name, office, act, date }: ChangeSketch, keys: ReadonlyMap<string, string>) {
  const post = office.status === 'acting' ? `代${office.seat}` : office.seat
  const how = act === 'start' ? '任命' : '免去'
  const evidence = said(text, `${how}${name}${office.organ}${post}`)
  const { organ, seat } = office
  return {
    ...{ person: keys.get(name) ?? '', name, organ, post, seat, jurisdiction: office.at ?? null },
    ...{ act, how, date, by: null, event: null, evidence },
  }
}

function projectOf(text: Text, { name, aliases, owner, amount, place, stage }: ProjectSketch) {
  const amounts = amount === undefined ? [] : [{ cny: amount, raw: `${amount}元`, of: '总投资' }]
  const evidence = said(text, name)
  return {
    ...{ name, aliases: aliases ?? [], place: place ? [place] : [], amounts, evidence },
    ...{ stage: stage ?? null, owner: owner ?? null },
  }
}
