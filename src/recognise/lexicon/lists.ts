/** The word lists as values: what each says of a word. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { lexiconShape, type OwnList } from '../../read/lexicon-settings.ts'
import type { EventKind, OfficeStatus, OrganizationKind } from '../../record.ts'
import { rowsOf } from '../../rows-of.ts'
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

const fileOf = (name: (typeof files)[number]): URL => new URL(`${name}.tsv`, import.meta.url)

/** The lists that a user may mend by a `renmai.yaml`. */
const mendable: ReadonlySet<string> = new Set(Object.keys(lexiconShape.shape))

/** The rows of a list, with the user's own: a word, then its columns. */
export function rows(name: (typeof files)[number]): readonly (readonly string[])[] {
  const shipped = rowsOf(fileOf(name))
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

/** Fingerprint of all lists with the user's own words, for `extractor.lexicon`. */
export const fingerprint = createHash('sha256')
  .update(files.map(name => readFileSync(fileOf(name), 'utf8')).join('\n'))
  .update(ownWordsText)
  .digest('hex')
