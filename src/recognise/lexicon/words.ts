/** One trie to find the words of all lists in a text, and of which kinds each is. */
import { Trie } from '../../segment/trie.ts'
import { placeNames } from '../gazetteer/index.ts'
import { nationalBodies, occasionHeads, organHeads, posts, roles, rows, verbs } from './lists.ts'

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

/** Whether the lists hold a word as one of these kinds: 局长 as a post. */
export const isOfKind = (word: string, kinds: number): boolean => (Math.max(0, words.get(word)) & kinds) !== 0

/** End of the longest word of these kinds that begins at `at` and ends at `most` at the latest: 乌鲁木|齐; `at` if none does. */
export function longestOfKind(text: string, at: number, kinds: number, most = text.length): number {
  let longest = at
  words.match(text, at, (end, found) => {
    if ((found & kinds) !== 0 && end <= most) longest = end
  })
  return longest
}

/** Whether a post of two to four characters begins at `at`. */
export function postBegins(text: string, at: number): boolean {
  let found = false
  words.match(text, at, (end, kinds) => {
    found ||= (kinds & Kind.post) !== 0 && end - at > 1 && end - at <= 4
  })
  return found
}
