/** Posts and nouns for people in an article, each of which may have a name behind it. */
import type { Segmented } from '../../article.ts'
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { nationalOrgans, posts } from '../lexicon/index.ts'
import { organStartBefore } from '../organ-start.ts'
import type { Terms } from '../terms.ts'
import { titleAt } from '../titles.ts'
import { nameAt } from './candidates.ts'

/** UTF-16 units between the beginning of a title without an organ, or with a short one, and its post. */
const farthestBare = 6
const farthestTitle = 40

/** In text order, of those that begin at one place the longest first. */
export class Anchors {
  readonly all: readonly Span[]
  readonly #article: Segmented

  constructor(article: Segmented, terms: Terms) {
    this.#article = article
    this.all = [...terms.posts, ...terms.roles].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  }

  /** 习近平主席|夫人 …: a role noun follows, not a name. */
  at(at: number): boolean {
    return this.#from(at)?.[0] === at
  }

  /** 常委|原副主任 …, 总书记 |国家主席: another title begins where a name would. */
  bareTitleAt(at: number): boolean {
    const next = this.#from(at)
    if (!next || next[0] - at > farthestBare || !posts.has(this.#article.text.slice(...next))) return false
    const title = titleAt(this.#article, next, at)
    return (
      title !== null && title.span[0] === at && (title.words === '' ? next[0] > at : nationalOrgans.has(title.words))
    )
  }

  /** A title, a group word or a role noun begins here, so a list of bare names is over. */
  endListAt(at: number): boolean {
    const next = this.#from(at)
    if (!next || next[0] - at > farthestTitle) return false
    if (next[0] === at) return true
    if (!posts.has(this.#article.text.slice(...next))) return false
    const title = titleAt(this.#article, next, at)
    return title !== null && title.span[0] === at && organStartBefore(this.#article, title.organ[1], at) === at
  }

  /** The first anchor at or behind `at`, by halving. */
  #from(at: number): Span | undefined {
    let [low, high] = [0, this.all.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.all[middle] as Span)[0] < at) low = middle + 1
      else high = middle
    }
    return this.all[low]
  }
}

/** 部长|职务, 书记|人选. */
const ofOffice = /职务|职位|人选|同志/
/** A name so likely that a word reaching into it from the left does not count: 主|编钟|毓秀. */
const surelyName = 1.6

/** A post whose last character begins another word is none: 大队|长期. `at`: the end of the post. */
export function cutsWord(article: Segmented, at: number): boolean {
  const { text, wordEnds } = article
  if (wordEnds[at] === 1 || text[at] === '兼' || ofOffice.test(text.slice(at, at + 2))) return false
  const end = wordEnds.indexOf(1, at)
  const start = wordEnds.lastIndexOf(1, at)
  if (end - start > 4 || wordClass(text, start, end) === WordClass.unknown) return false
  const found = nameAt(article, at, 'post')
  return !found || found.score < surelyName || /[村镇乡]/.test(text[found.end - 1] ?? '')
}
