/**
 * The record: what one article states, each fact with its place in the text. Every stage and every reader of
 * `records.jsonl` shares these types. Spans are UTF-16 code units in `text`, end not included; dates are EDTF.
 */
import { z } from 'zod'

const span = z.tuple([z.int().min(0), z.int().min(0)])
const names = z.array(z.string())

/** One change of clean-up: at this UTF-16 offset of the original document, `removed` became `inserted`. */
const edit = z.tuple([z.int().min(0), z.string(), z.string(), z.string()])

const note = z.strictObject({ code: z.string(), message: z.string(), span: span.nullable() })

export const jurisdiction = z.strictObject({ name: z.string(), code: z.string().nullable() })

const home = z.strictObject({
  name: z.string(),
  code: z.string().nullable(),
  how: z.enum(['given', 'masthead', 'publisher', 'text']),
  why: z.string(),
})

export const officeStatuses = [
  'current',
  'acting',
  'former',
  'nominated',
  'elected',
  'appointed',
  'removed',
  'seconded',
] as const
export const officeStatus = z.enum(officeStatuses)

/** The ten steps of the civil-service law, highest first: what an office's `rank` may be. */
export const ranks: readonly string[] = [
  '国家级正',
  '国家级副',
  '省部级正',
  '省部级副',
  '厅局级正',
  '厅局级副',
  '县处级正',
  '县处级副',
  '乡科级正',
  '乡科级副',
]

/** What gave an office its rank: a file of `src/relate/rank/`, the user's own lexicon, or somebody who put it right. */
const rankRule = z.enum(['grade', 'national', 'division', 'department', 'lexicon', 'correction'])

const office = z.strictObject({
  organ: z.string(),
  post: z.string(),
  seat: z.string(),
  status: officeStatus,
  jurisdiction: jurisdiction.nullable(),
  rank: z.string().nullable(),
  rankRule: rankRule.nullable(),
  raw: z.string(),
  inferred: z.string().nullable(),
  evidence: span,
  rule: z.string(),
})

const person = z.strictObject({
  key: z.string(),
  name: z.string(),
  spans: z.array(span).min(1),
  mentionedOnly: z.boolean(),
  private: z.boolean(),
  traits: z.strictObject({
    sex: z.enum(['男', '女']).nullable(),
    ethnicity: z.string().nullable(),
    born: z.string().nullable(),
  }),
  offices: z.array(office),
  rule: z.string(),
})

export const eventKinds = [
  'conference',
  'talk',
  'inspection',
  'visit',
  'reception',
  'signing',
  'ceremony',
  'activity',
  'interview',
  'other',
] as const

export const scopes = ['closed', 'open', 'mass', 'unknown'] as const
export const modes = ['inPerson', 'video', 'written', 'unknown'] as const

const attended = z.strictObject({
  person: z.string(),
  name: z.string(),
  order: z.int().min(1),
  as: z.enum(['host', 'guest', 'accompanying', 'observer']).nullable(),
  basis: z.enum(['named', 'carried', 'list']),
  inferred: z.string().nullable(),
  evidence: span,
})

const chaired = z.strictObject({ person: z.string(), name: z.string(), evidence: span })

const spoke = z.strictObject({
  person: z.string(),
  name: z.string(),
  verbs: names,
  content: z.array(span),
  evidence: span,
})

const tookPart = z.strictObject({ name: z.string(), as: z.enum(['host', 'guest', 'participant']) })

/** 十五届县委第90次常委会（扩大）会议 → term 15, number 90, expanded. */
const session = z.strictObject({ term: z.int().nullable(), number: z.int(), expanded: z.boolean() })

const event = z.strictObject({
  key: z.string(),
  kind: z.enum(eventKinds),
  act: z.string(),
  name: z.string(),
  date: z.string().nullable(),
  dateRaw: z.string().nullable(),
  dateBasis: z.enum(['stated', 'relative', 'published']).nullable(),
  place: names,
  session: session.nullable(),
  size: z.strictObject({
    named: z.int().min(0),
    stated: z.int().min(0).nullable(),
    open: z.string().nullable(),
    scope: z.enum(scopes),
  }),
  mode: z.enum(modes),
  attended: z.array(attended),
  chaired: z.array(chaired),
  spoke: z.array(spoke),
  projects: names,
  organizations: z.array(tookPart),
  evidence: span,
  rule: z.string(),
})

const appointment = z.strictObject({
  person: z.string(),
  name: z.string(),
  organ: z.string(),
  post: z.string(),
  seat: z.string(),
  jurisdiction: jurisdiction.nullable(),
  act: z.enum(['start', 'end']),
  how: z.string(),
  date: z.string().nullable(),
  by: z.string().nullable(),
  event: z.string().nullable(),
  evidence: span,
})

const roleMention = z.strictObject({
  organ: z.string(),
  seat: z.string(),
  jurisdiction: jurisdiction.nullable(),
  event: z.string().nullable(),
  evidence: span,
})

const project = z.strictObject({
  name: z.string(),
  aliases: names,
  place: names,
  amounts: z.array(z.strictObject({ cny: z.number().nullable(), raw: z.string(), of: z.string().nullable() })),
  stage: z.enum(['谋划', '签约', '开工', '在建', '竣工', '投产', '停工']).nullable(),
  owner: z.string().nullable(),
  evidence: span,
})

const place = z.strictObject({ name: z.string(), code: z.string().nullable(), within: names, evidence: span })

export const organizationKinds = [
  'party',
  'government',
  'congress',
  'cppcc',
  'discipline',
  'court',
  'procuratorate',
  'mass',
  'zone',
  'company',
  'bank',
  'school',
  'hospital',
  'army',
  'media',
  'village',
  'foreign',
  'other',
] as const

const organization = z.strictObject({
  name: z.string(),
  kind: z.enum(organizationKinds),
  jurisdiction: jurisdiction.nullable(),
  evidence: span,
})

const source = z.strictObject({
  document: z.string(),
  sha256: z.string(),
  start: z.int().min(0),
  ordinal: z.int().min(1),
  page: z.string().nullable(),
  published: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
})

/** The shape of one line of `records.jsonl`; `schema/record.schema.json` is generated from it. */
export const articleRecord = z.strictObject({
  id: z.string(),
  source,
  text: z.string(),
  parts: z.strictObject({ title: span.nullable(), byline: span.nullable(), body: span }),
  title: z.string().nullable(),
  byline: names,
  edits: z.array(edit),
  home: home.nullable(),
  people: z.array(person),
  events: z.array(event),
  appointments: z.array(appointment),
  roleMentions: z.array(roleMention),
  projects: z.array(project),
  places: z.array(place),
  organizations: z.array(organization),
  notes: z.array(note),
  extractor: z.strictObject({ version: z.string(), lexicon: z.string() }),
})

type Frozen<T> = T extends readonly (infer E)[]
  ? T extends readonly [unknown, ...unknown[]]
    ? Readonly<T>
    : readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

export type ArticleRecord = Frozen<z.infer<typeof articleRecord>>
export type Span = readonly [start: number, end: number]
export type Edit = readonly [at: number, removed: string, inserted: string, fix: string]
export type Note = ArticleRecord['notes'][number]
export type Home = NonNullable<ArticleRecord['home']>
export type Jurisdiction = Frozen<z.infer<typeof jurisdiction>>
export type Person = ArticleRecord['people'][number]
export type Office = Person['offices'][number]
export type RankRule = z.infer<typeof rankRule>
export type OfficeStatus = Office['status']
export type Event = ArticleRecord['events'][number]
export type EventKind = Event['kind']
export type Appointment = ArticleRecord['appointments'][number]
export type RoleMention = ArticleRecord['roleMentions'][number]
export type Project = ArticleRecord['projects'][number]
export type Place = ArticleRecord['places'][number]
export type Organization = ArticleRecord['organizations'][number]
export type OrganizationKind = Organization['kind']
export type Source = ArticleRecord['source']
