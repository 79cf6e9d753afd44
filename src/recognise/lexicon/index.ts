/** The word lists as one value: what a word is, and one trie to find all of them in a text. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { lexiconShape, type OwnList } from '../../read/lexicon-settings.ts'
import type { EventKind, OfficeStatus, OrganizationKind } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { Trie } from '../../segment/trie.ts'
import { placeNames } from '../gazetteer/index.ts'
import { ownWordsText, withOwnRows } from '../own-words.ts'

const files = [
  'posts',
  'modifiers',
  'blockers',
  'groups',
  'roles',
  'verbs',
  'function-words',
  'organ-heads',
  'national-organs',
  'organ-verbs',
  'occasion-heads',
  'calendar',
  'site-heads',
  'organ-compounds',
  'national-bodies',
  'appointing-verbs',
  'assembly-committees',
] as const

/** Kinds of words, one bit each: a word may be of several (代表: post and role noun). */
export const Kind = {
  post: 1,
  blocker: 2,
  group: 4,
  role: 8,
  verb: 16,
  head: 32,
  place: 64,
  occasion: 128,
  site: 256,
} as const

export type VerbClass =
  | 'speak'
  | 'attend'
  | 'chair'
  | 'accompany'
  | 'lead'
  | 'go'
  | 'inspect'
  | 'visit'
  | 'receive'
  | 'talk'
  | 'correspond'
  | 'sign'
  | 'ceremony'
  | 'activity'
  | 'interview'
  | 'act'
  | 'hold'
  | 'appoint'
  | 'other'

export type PostEntry = Readonly<{ system: string; level: boolean; needsOrgan: boolean; weak: boolean; party: boolean }>
export type Modifier = Readonly<{ status: OfficeStatus; kept: boolean }>
export type RoleKind = 'citizen' | 'figure' | 'kin' | 'reporter'
export type NationalOrgan = Readonly<{ name: string; kind: OrganizationKind }>

export type NationalBody = Readonly<{ kind: OrganizationKind; frame: boolean }>

const read = (name: (typeof files)[number]): string => readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')

/** The lists that a user may mend by a `renmai.yaml`. */
const mendable: ReadonlySet<string> = new Set(Object.keys(lexiconShape.shape))

function rows(name: (typeof files)[number]): readonly (readonly string[])[] {
  const shipped = read(name)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'))
  return mendable.has(name) ? withOwnRows(name as OwnList, shipped) : shipped
}

const table = <T>(name: (typeof files)[number], value: (columns: readonly string[]) => T): ReadonlyMap<string, T> =>
  new Map(rows(name).map(([word = '', ...columns]) => [word, value(columns)]))

const has = (flags: string | undefined, flag: string): boolean => flags?.includes(flag) ?? false

export const posts = table<PostEntry>('posts', ([system = '', flags]) => ({
  system,
  level: has(flags, 'L'),
  needsOrgan: has(flags, 'N'),
  weak: has(flags, 'W'),
  party: has(flags, 'P'),
}))

export const modifiers = table<Modifier>('modifiers', ([status, kept]) => ({
  status: status as OfficeStatus,
  kept: kept === 'yes',
}))

export const roles = table<RoleKind>('roles', ([kind]) => kind as RoleKind)
export const verbs = table<VerbClass>('verbs', ([verb]) => verb as VerbClass)
/** Verbs that tell of an event though their class is another: 宣讲 speaks, and is an activity. */
export const eventVerbs: ReadonlyMap<string, EventKind> = new Map(
  rows('verbs').flatMap(([verb = '', , kind]) => (kind ? [[verb, kind as EventKind] as const] : [])),
)
export const organHeads = table<OrganizationKind>('organ-heads', ([kind]) => kind as OrganizationKind)
export const occasionHeads = table<EventKind>('occasion-heads', ([kind]) => kind as EventKind)
const organVerbs = table<true>('organ-verbs', () => true)

/** Names of departments with 和, 与, 对 inside, cut there: 发展|和改革. By every word that stands in them behind others. */
const organCompounds: ReadonlyMap<string, readonly Compound[]> = Map.groupBy(
  rows('organ-compounds').flatMap(([name = '']) => partsOf(name)),
  ({ part }) => part,
)

type Compound = Readonly<{ name: string; part: string; at: number }>

/** Parts of a name behind its first character, each where it stands first. */
function partsOf(name: string): readonly Compound[] {
  const places = [...name].flatMap((_, at) => [...name].slice(at).map((__, more) => [at, at + more + 1] as const))
  return places
    .map(([at, end]) => ({ name, part: name.slice(at, end), at }))
    .filter(({ part, at }) => at > 0 && name.indexOf(part) === at)
}

/** 发展|和|改革: the word from `from` to `to` is inside the name of a department. */
export const insideCompound = (text: string, from: number, to: number): boolean =>
  organCompounds.get(text.slice(from, to))?.some(({ name, at }) => text.startsWith(name, from - at)) ?? false

/** 任命 → start, 不再担任 → end. */
export const appointingVerbs = table<'start' | 'end'>('appointing-verbs', ([act]) => act as 'start' | 'end')

/** Phrases that fix a year: 喜迎二十大 → 2022. */
export const calendar = table<number>('calendar', ([year]) => Number(year))

export const nationalOrgans = table<NationalOrgan>('national-organs', ([name = '', kind]) => ({
  name,
  kind: kind as OrganizationKind,
}))

/** Bodies that need no words before them to be a name: 外交部, 最高人民检察院. */
export const nationalBodies = table<NationalBody>('national-bodies', ([kind, flags]) => ({
  kind: kind as OrganizationKind,
  frame: has(flags, 'F'),
}))

export type AssemblyCommittee = Readonly<{ name: string; assemblies: readonly string[]; short: readonly string[] }>

/** 提案委员会 of 全国政协, 环境与资源保护委员会 of 全国人大, 环资委 for short. */
export const assemblyCommittees: readonly AssemblyCommittee[] = rows('assembly-committees').map(
  ([name = '', assemblies = '', short = '']) => ({ name, assemblies: assemblies.split(','), short: short.split(',') }),
)

const functionWords = table<string>('function-words', ([where = 'b']) => where)

const afterName = new Set([
  ...verbs.keys(),
  ...[...functionWords].filter(([, where]) => where !== 'l').map(([word]) => word),
])
/** How surely our lists end an organ by a word on its left; the later list of two that hold it decides. */
const organEdges = new Map<string, 0 | 1 | 2>([
  ...[...functionWords].filter(([, where]) => where === 'w').map(([word]) => [word, 1] as const),
  ...[...verbs.keys()].map(word => [word, 2] as const),
  ...[...functionWords].filter(([, where]) => where === 'l' || where === 'b').map(([word]) => [word, 2] as const),
  ...[...organVerbs.keys()].map(word => [word, 0] as const),
])

/** Whether a word of `text` may stand right behind a name: 出席, 在, 近日. */
export const endsName = (text: string, from: number, to: number): boolean =>
  (to - from > 1 && wordClass(text, from, to) === WordClass.verbal) || afterName.has(text.slice(from, to))

const longAfterName = new Trie()
for (const word of afterName) if (word.length > 1) longAfterName.insert(word, 1)

/** Whether a word of our lists of two characters or more begins at `at` that may stand behind a name. */
export function listedEdgeAt(text: string, at: number): boolean {
  let found = false
  longAfterName.match(text, at, () => {
    found = true
  })
  return found
}

/** Whether a word is an everyday part of organ names: 林业, 水利. */
export const isOrganWord = (word: string): boolean => organVerbs.has(word)

/** Whether a post of two to four characters begins at `at`. */
export function postBegins(text: string, at: number): boolean {
  let found = false
  words.match(text, at, (end, kinds) => {
    found ||= (kinds & Kind.post) !== 0 && end - at > 1 && end - at <= 4
  })
  return found
}

/** Whether a word of more than one character ends names by our own lists, not only by the dictionary. */
export const isListedEdge = (word: string): boolean => afterName.has(word)

/** 责任人|学院院长, 犯罪嫌疑人|县财政局局长. */
const calledPerson = /(?:责任|当事|嫌疑|被告|受害|被害|申请|举报|报案|领导|发言|传承|候选)人$/

/**
 * How surely a word ends an organ on its left: 2 by our lists (率|山西建投集团董事长, 由|县林业局局长), 1 by the
 * dictionary, which also calls parts of firms verbs (劳务派遣), 0 not at all. Not 发展, 管理: they are parts of organs.
 */
export function startsOrganBehind(text: string, from: number, to: number): 0 | 1 | 2 {
  const word = text.slice(from, to)
  const listed = organEdges.get(word)
  if (listed !== undefined) return listed
  if (calledPerson.test(word)) return 2
  return to - from > 1 && wordClass(text, from, to) === WordClass.verbal ? 1 : 0
}

const kinds = new Map<string, number>()
const mark = (words: Iterable<string>, kind: number): void => {
  for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind)
}
mark(posts.keys(), Kind.post)
mark(
  rows('blockers').map(([word = '']) => word),
  Kind.blocker,
)
mark(
  rows('groups').map(([word = '']) => word),
  Kind.group,
)
mark(roles.keys(), Kind.role)
mark(
  [...verbs.keys()].filter(verb => verb.length > 1),
  Kind.verb,
)
mark(organHeads.keys(), Kind.head)
mark(nationalBodies.keys(), Kind.head)
mark(occasionHeads.keys(), Kind.occasion)
mark(
  rows('site-heads').map(([word = '']) => word),
  Kind.site,
)
for (const place of placeNames()) if (!place.risky) mark([place.name], Kind.place)

/** All words but function words; the number found with a word is its kinds. */
export const words = new Trie()
for (const [word, kind] of kinds) words.insert(word, kind)

/** Fingerprint of all lists with the user's own words, for `extractor.lexicon`. */
export const fingerprint = createHash('sha256').update(files.map(read).join('\n')).update(ownWordsText).digest('hex')
