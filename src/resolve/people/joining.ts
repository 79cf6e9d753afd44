import type { Mention } from '../../workspace/people/mentions.ts'
import { type Decided, type MentionRef, refKey } from './decided.ts'

/** The articles stand beside the mentions, since a leader of the state has tens of thousands of both. */
type Group = Readonly<{ mentions: Mention[]; articles: Set<string> }>
type Some = Readonly<{ mentions: readonly Mention[]; articles: ReadonlySet<string> }>

/** Groups of mentions that grow by joining, never with two mentions of one article in a group unless decided so. */
export class Joining {
  readonly #group = new Map<Mention, Group>()
  readonly #different = new Map<string, Set<string>>()

  constructor(mentions: readonly Mention[], { same, different }: Decided) {
    for (const mention of mentions)
      this.#group.set(mention, { mentions: [mention], articles: new Set([mention.article]) })
    const byRef = new Map(mentions.map(mention => [refKey(mention), mention]))
    for (const [a, b] of different.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
      if (!byRef.has(refKey(a)) || !byRef.has(refKey(b))) continue
      this.#different.set(refKey(a), (this.#different.get(refKey(a)) ?? new Set()).add(refKey(b)))
    }
    const mentionAt = (ref: MentionRef) => byRef.get(refKey(ref))
    for (const [a, b] of same) this.#unite(mentionAt(a), mentionAt(b))
  }

  groups(): readonly (readonly Mention[])[] {
    return [...new Set(this.#group.values())].map(group => group.mentions)
  }

  join(a: Mention, b: Mention): void {
    const [into, from] = [this.#group.get(a), this.#group.get(b)]
    if (into !== undefined && from !== undefined && into !== from && this.mayJoin(into, from)) this.#unite(a, b)
  }

  /** Whether no article has both, and nobody decided that they are two. */
  mayJoin(a: Some, b: Some): boolean {
    return !sharesArticle(a, b) && !this.#areDifferent(a.mentions, b.mentions)
  }

  #unite(a: Mention | undefined, b: Mention | undefined): void {
    const into = a && this.#group.get(a)
    const from = b && this.#group.get(b)
    if (!into || !from || into === from) return
    for (const mention of from.mentions) {
      into.mentions.push(mention)
      into.articles.add(mention.article)
      this.#group.set(mention, into)
    }
  }

  #areDifferent(into: readonly Mention[], from: readonly Mention[]): boolean {
    if (this.#different.size === 0) return false
    const refs = new Set(into.map(refKey))
    return from.some(m => [...(this.#different.get(refKey(m)) ?? [])].some(other => refs.has(other)))
  }
}

function sharesArticle(a: Some, b: Some): boolean {
  const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a]
  return few.mentions.some(m => many.articles.has(m.article))
}
