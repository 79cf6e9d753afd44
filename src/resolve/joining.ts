import type { Mention } from '../workspace/mentions.ts'
import { type Decided, type MentionRef, refKey } from './decided.ts'

/** Groups of mentions that grow by joining, never with two mentions of one article in a group unless decided so. */
export class Joining {
  readonly #group = new Map<Mention, Mention[]>()
  readonly #different = new Map<string, Set<string>>()

  constructor(mentions: readonly Mention[], { same, different }: Decided) {
    for (const mention of mentions) this.#group.set(mention, [mention])
    const byRef = new Map(mentions.map(mention => [refKey(mention), mention]))
    for (const [a, b] of different.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
      this.#different.set(refKey(a), (this.#different.get(refKey(a)) ?? new Set()).add(refKey(b)))
    }
    const mentionAt = (ref: MentionRef) => byRef.get(refKey(ref))
    for (const [a, b] of same) this.#unite(mentionAt(a), mentionAt(b))
  }

  groups(): readonly (readonly Mention[])[] {
    return [...new Set(this.#group.values())]
  }

  join(a: Mention, b: Mention): void {
    const into = this.#group.get(a) ?? []
    const from = this.#group.get(b) ?? []
    if (this.mayJoin(into, from)) this.#unite(a, b)
  }

  /** Whether no article has both, and nobody decided that they are two. */
  mayJoin(a: readonly Mention[], b: readonly Mention[]): boolean {
    return !sharesArticle(a, b) && !this.#areDifferent(a, b)
  }

  #unite(a: Mention | undefined, b: Mention | undefined): void {
    const into = a && this.#group.get(a)
    const from = b && this.#group.get(b)
    if (!into || !from || into === from) return
    into.push(...from)
    for (const mention of from) this.#group.set(mention, into)
  }

  #areDifferent(into: readonly Mention[], from: readonly Mention[]): boolean {
    if (this.#different.size === 0) return false
    const refs = new Set(into.map(refKey))
    return from.some(m => [...(this.#different.get(refKey(m)) ?? [])].some(other => refs.has(other)))
  }
}

function sharesArticle(a: readonly Mention[], b: readonly Mention[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const articles = new Set(few.map(m => m.article))
  return many.some(m => articles.has(m.article))
}
