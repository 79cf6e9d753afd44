import type { Mention } from '../../workspace/people/mentions.ts'
import { compare } from '../compare/index.ts'
import { type Profile, profileOf } from '../compare/profile.ts'
import { strictness } from '../compare/weights.ts'
import { mayBeSlips } from './blocking.ts'
import { type Clustering, type Clusters, clusterMentions } from './cluster.ts'
import { type Decided, type MentionRef, refKey } from './decided.ts'

/** What the workspace is asked for. */
export type Names = Readonly<{
  mentions: (name: string) => readonly Mention[]
  /** Names that share a blocking key. */
  near: (name: string) => readonly string[]
  /** The name of a mention, given as `refKey`; null where there is none any more. */
  nameOf: (ref: string) => string | null
}>

/** Mentions of one name that may be one person, and how they fall apart at each strictness. */
type Part = Readonly<{ name: string; mentions: readonly Mention[]; clusters: Clusters; profiles: readonly Profile[] }>

/** Mentions that are decided together, and what was decided. */
export type Component = Readonly<{ mentions: readonly Mention[]; clusters: Clusters }>

/** Names whose parts are kept, since their neighbours ask for them. */
const kept = 5_000

/**
 * Finds what has to be decided together: the mentions of a name fall into parts that no strictness joins; parts of
 * different names that may be slips of one another make a component. What a component holds depends on its mentions
 * alone, so deciding it anew by itself gives what deciding everything anew would.
 */
export class Components {
  readonly #names: Names
  readonly #clustering: Clustering
  readonly #parts = new Map<string, readonly Part[]>()
  readonly #same: ReadonlyMap<string, readonly MentionRef[]>

  constructor(names: Names, clustering: Clustering) {
    this.#names = names
    this.#clustering = clustering
    this.#same = partners(clustering.decided?.same ?? [])
  }

  /** The components of a name. */
  of(name: string): readonly Component[] {
    const found: Component[] = []
    const seen = new Set<Part>()
    for (const part of this.#partsOf(name)) {
      if (seen.has(part)) continue
      const parts = this.#linked(part)
      for (const one of parts) seen.add(one)
      found.push(parts.length === 1 ? part : this.#together(parts))
    }
    return found
  }

  #together(parts: readonly Part[]): Component {
    const mentions = parts.flatMap(part => part.mentions)
    return { mentions, clusters: clusterMentions(mentions, this.#clustering) }
  }

  #partsOf(name: string): readonly Part[] {
    const known = this.#parts.get(name)
    if (known !== undefined) return known
    const parts = partsOf(name, clusterMentions(this.#names.mentions(name), this.#clustering))
    this.#parts.set(name, parts)
    if (this.#parts.size > kept) this.#parts.delete(this.#parts.keys().next().value ?? '')
    return parts
  }

  #linked(start: Part): readonly Part[] {
    const found = new Set([start])
    for (const part of found) for (const other of this.#neighbours(part)) found.add(other)
    return [...found].toSorted((a, b) => (first(a) < first(b) ? -1 : 1))
  }

  #neighbours(part: Part): readonly Part[] {
    const same = new Set(part.mentions.flatMap(m => this.#same.get(refKey(m)) ?? []).map(refKey))
    const decided = [...same].flatMap(ref => this.#names.nameOf(ref) ?? [])
    const slips = this.#names.near(part.name).filter(name => mayBeSlips(part.name, name))
    return [...new Set([...slips, ...decided])].flatMap(name =>
      this.#partsOf(name).filter(
        other => other !== part && (other.mentions.some(m => same.has(refKey(m))) || this.#areLinked(part, other)),
      ),
    )
  }

  #areLinked(a: Part, b: Part): boolean {
    return a.profiles.some(x =>
      b.profiles.some(y => (compare(x, y, this.#clustering)?.bits ?? strictness.loose - 1) >= strictness.loose),
    )
  }
}

function partners(pairs: Decided['same']): ReadonlyMap<string, readonly MentionRef[]> {
  const both = pairs.flatMap(([a, b]) => [
    { of: refKey(a), other: b },
    { of: refKey(b), other: a },
  ])
  const groups = Map.groupBy(both, ({ of }) => of)
  return new Map([...groups].map(([of, list]) => [of, list.map(({ other }) => other)]))
}

const first = ({ mentions }: Part): string => mentions.map(refKey).toSorted()[0] ?? ''

function partsOf(name: string, clusters: Clusters): readonly Part[] {
  return clusters.loose.map(mentions => {
    const own = new Set(mentions)
    const within = (groups: readonly (readonly Mention[])[]) =>
      groups.filter(group => group[0] !== undefined && own.has(group[0]))
    const inPart = { strict: within(clusters.strict), default: within(clusters.default), loose: [mentions] }
    return { name, mentions, clusters: inPart, profiles: inPart.default.map(profileOf) }
  })
}
