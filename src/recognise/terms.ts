import type { Span } from '../record.ts'
import { Kind, words } from './lexicon/index.ts'

/** Lexicon words found in a text, by kind, each list in text order without overlaps: the leftmost, then the longest wins. */
export type Terms = Readonly<{
  posts: readonly Span[]
  /** Group words and role nouns before names: 县领导, 村民. */
  roles: readonly Span[]
  verbs: readonly Span[]
  heads: readonly Span[]
  places: readonly Span[]
  /** Last words of sites: 村, 会议中心. */
  sites: readonly Span[]
  /** Last words of occasions: 推进会, 签约仪式. */
  occasions: readonly Span[]
}>

/** 县委书记郭强出席会议 → posts 书记, verbs 出席. A blocker such as 主席台 keeps the post inside it out. */
export function termsOf(text: string): Terms {
  const posts = new Longest(Kind.post, Kind.blocker | Kind.role)
  const roles = new Longest(Kind.group | Kind.role, Kind.blocker)
  const verbs = new Longest(Kind.verb)
  const heads = new Longest(Kind.head, 0, true)
  const places = new Longest(Kind.place)
  const occasions = new Longest(Kind.occasion, 0, true)
  const sites = new Longest(Kind.site, 0, true)
  const lists = [sites, posts, roles, verbs, heads, places, occasions]
  let at = 0
  const offer = (end: number, kinds: number): void => {
    // 党总支委|员, 村委|员: the post is 委员.
    if (text[end] === '员' && text[end - 1] === '委') return
    for (const list of lists) if ((kinds & list.mask) !== 0) list.offer(at, end, kinds)
  }
  for (; at < text.length; at++) words.match(text, at, offer)
  return {
    posts: posts.done(),
    roles: roles.done(),
    verbs: verbs.done(),
    heads: heads.done(),
    places: places.done(),
    sites: sites.done(),
    occasions: occasions.done(),
  }
}

/**
 * Keeps the leftmost longest words of some kinds; words of a blocking kind take room and are left out at the end: 教练员 is
 * a role noun, so the post 教练 in it is none.
 */
class Longest {
  /** Kinds that concern this list at all. */
  readonly mask: number
  readonly #blocking: number
  readonly #wanted: number
  readonly #latest: boolean
  #starts: number[] = []
  #ends: number[] = []
  #blocked: boolean[] = []

  /** `latest`: of overlapping words the one that ends last wins (管理委员会 → 管理委员会, then 委员会办公室 → 办公室). */
  constructor(kinds: number, blocking = 0, latest = false) {
    this.mask = kinds | blocking
    this.#blocking = blocking
    this.#wanted = kinds
    this.#latest = latest
  }

  offer(start: number, end: number, kinds: number): void {
    const blocked = (kinds & this.#blocking) !== 0 && (kinds & this.#wanted) === 0
    const last = this.#starts.length - 1
    if (last >= 0 && start < (this.#ends[last] as number)) {
      const longer = this.#starts[last] === start || (this.#latest && end > (this.#ends[last] as number))
      if (!longer) return
      this.#starts[last] = start
      this.#ends[last] = end
      this.#blocked[last] = blocked
      return
    }
    this.#starts.push(start)
    this.#ends.push(end)
    this.#blocked.push(blocked)
  }

  done(): readonly Span[] {
    return this.#starts.flatMap((start, i) => (this.#blocked[i] ? [] : [[start, this.#ends[i] as number] as const]))
  }
}
