import { isHeadOfState, isNational, type Mention } from '../workspace/mentions.ts'
import { type Decided, type MentionRef, nothingDecided, refKey } from './decided.ts'
import { homesOf, isLocal, kindsOf } from './home.ts'

/**
 * Which mentions of one name are one person. What people decided comes first and always wins. Then the rules, in
 * order; what none of them joins stays apart:
 * 1. the same office: 霍山县人民政府 县长 here and there, in whatever status (原县长);
 * 2. the same organ: 副县长 of a government there, 县长 of it here;
 * 3. the same home, of a county or below, when the offices are of one kind (a bureau's head and a village's secretary
 *    may be namesakes, so may a firm's chairman and an official);
 * 4. a mention without office joins the only person of that name in the same home;
 * 5. a mention without office is the only holder of a national office of that name, where the article names another
 *    holder of one (习近平会见…，何立峰参加会见) or has the post without its organ (习近平主席); a head of party or state
 *    is the bearer of the name wherever no other is meant.
 * Never joined: two mentions of one article; private people.
 */
export function clusterMentions(
  mentions: readonly Mention[],
  decided: Decided = nothingDecided,
): readonly (readonly Mention[])[] {
  const ordered = mentions.toSorted((a, b) => compare(a.article, b.article) || compare(a.key, b.key))
  const joining = new Joining(
    ordered.filter(m => !m.private),
    decided,
  )
  joinEqual(joining, m => m.facts.offices.map(o => o.id))
  joinEqual(joining, m => m.facts.offices.filter(o => o.jurisdiction !== null).map(o => `${place(o)} ${o.organ}`))
  joinNeighbours(joining)
  joinLeaders(joining)
  return [...joining.groups(), ...ordered.filter(m => m.private).map(m => [m])]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const place = (office: Mention['facts']['offices'][number]): string =>
  office.jurisdiction?.code ?? office.jurisdiction?.name ?? ''

/** Groups of mentions that grow by joining, never with two mentions of one article in a group unless decided so. */
class Joining {
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
    if (!sharesArticle(into, from) && !this.#areDifferent(into, from)) this.#unite(a, b)
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

/** Joins every mention with the first one that shares a key. */
function joinEqual(joining: Joining, keysOf: (mention: Mention) => readonly string[]): void {
  const first = new Map<string, Mention>()
  for (const group of joining.groups()) {
    for (const mention of group) {
      for (const key of keysOf(mention)) {
        const before = first.get(key)
        if (before === undefined) first.set(key, mention)
        else joining.join(before, mention)
      }
    }
  }
}

function joinNeighbours(joining: Joining): void {
  const homes = Map.groupBy(
    joining
      .groups()
      .flatMap(group => [...new Set(group.flatMap(homesOf).filter(isLocal))].map(home => ({ home, group }))),
    entry => entry.home,
  )
  for (const entries of homes.values())
    joinAtHome(
      joining,
      entries.map(entry => entry.group),
    )
}

function joinAtHome(joining: Joining, groups: readonly (readonly Mention[])[]): void {
  const [bare, officed] = [groups.filter(isBare), groups.filter(group => !isBare(group))]
  const people = byKind(officed)
  for (const [first, ...rest] of people) joinAll(joining, first, rest)
  if (people.length <= 1) joinAll(joining, people[0]?.[0] ?? bare[0], bare)
}

const isBare = (group: readonly Mention[]): boolean => group.every(m => m.facts.offices.length === 0)

function joinAll(joining: Joining, to: readonly Mention[] | undefined, groups: readonly (readonly Mention[])[]): void {
  const anchor = to?.[0]
  if (anchor === undefined) return
  for (const [first] of groups) if (first !== undefined) joining.join(anchor, first)
}

/** Puts groups together whose offices are of one kind. */
function byKind(groups: readonly (readonly Mention[])[]): readonly (readonly (readonly Mention[])[])[] {
  let sets: { kinds: ReadonlySet<string>; groups: readonly (readonly Mention[])[] }[] = []
  for (const group of groups) {
    const kinds = new Set(group.flatMap(kindsOf))
    const like = sets.filter(set => [...set.kinds].some(kind => kinds.has(kind)))
    const merged = {
      kinds: new Set([...kinds, ...like.flatMap(set => [...set.kinds])]),
      groups: [...like.flatMap(set => set.groups), group],
    }
    sets = [...sets.filter(set => !like.includes(set)), merged]
  }
  return sets.map(set => set.groups)
}

function joinLeaders(joining: Joining): void {
  const leaders = joining.groups().filter(group => group.some(holdsNationalOffice))
  const [leader] = leaders
  if (leader === undefined || leaders.length > 1) return
  const bare = joining.groups().filter(isBare)
  joinAll(
    joining,
    leader,
    bare.filter(group => group.some(mention => isMeant(mention, leader))),
  )
}

function isMeant({ facts }: Mention, leader: readonly Mention[]): boolean {
  const offices = leader.flatMap(m => m.facts.offices)
  return facts.amongLeaders || offices.some(office => isHeadOfState(office) || facts.calledBy.includes(office.seat))
}

const holdsNationalOffice = (mention: Mention): boolean => mention.facts.offices.some(isNational)
