import type { ArticleRecord } from '../../record.ts'
import type { OwnerOf } from '../../workspace/ids.ts'
import type { Quotes } from '../evidence.ts'
import { sidOf } from '../keys.ts'
import type { Claim, EdgePart, EdgeType, End } from '../part.ts'
import type { ChainOf } from '../places.ts'
import type { Properties } from '../row.ts'

/** Who is who in one article; undefined for private people and for offices that make no spell (a nominee's). */
export type ArticleIdentity = Readonly<{
  person: (key: string) => string | undefined
  meeting: (key: string) => string
  project: (name: string) => string
  spell: (ref: string) => string | undefined
  /** Who held an office on a day, by the office's id; undefined where that is not known for certain. */
  holder: (office: string, date: string | null) => string | undefined
  /** Of a reprint and of what it reprints: the original. */
  original?: string | undefined
}>

/** One article with what its parts are made from. */
export type Scene = Readonly<{
  record: ArticleRecord
  identity: ArticleIdentity
  chainOf: ChainOf
  article: End
  owners: OwnerOf
  quotes: Quotes
}>

/** What an article says of two nodes, with the words that say it. */
export function fact(
  type: EdgeType,
  ends: readonly [from: End, to: End],
  claim: Claim,
  properties: Properties = {},
): EdgePart {
  const [from, to] = ends
  return { type, sid: sidOf(type, from, to), from, to, properties, claim }
}

export const personEnd = (id: string): End => ({ label: 'Person', id })

export const projectEnd = (scene: Scene, name: string): End => ({ label: 'Project', id: scene.identity.project(name) })
