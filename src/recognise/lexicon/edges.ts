/** Where names of people and of bodies end: the words that stand beside them, and those that may stand inside. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { Trie } from '../../segment/trie.ts'
import { nationalBodies, rows, verbs } from './lists.ts'

const organVerbs: ReadonlySet<string> = new Set(rows('organ-verbs').map(([word = '']) => word))

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

const functionWords = rows('function-words').map(([word = '', where = 'b']) => [word, where] as const)

const afterName = new Set([
  ...verbs.keys(),
  ...functionWords.filter(([, where]) => where !== 'l').map(([word]) => word),
])
/** How surely our lists end an organ by a word on its left; the later list of two that hold it decides. */
const organEdges = new Map<string, 0 | 1 | 2>([
  ...functionWords.filter(([, where]) => where === 'w').map(([word]) => [word, 1] as const),
  ...[...verbs.keys()].map(word => [word, 2] as const),
  ...functionWords.filter(([, where]) => where === 'l' || where === 'b').map(([word]) => [word, 2] as const),
  ...[...organVerbs].map(word => [word, 0] as const),
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

/** Whether a word may stand right behind a name by our own lists, not only by the dictionary. */
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
  // 审计署|审计长: the dictionary calls it a verb.
  return to - from > 1 && wordClass(text, from, to) === WordClass.verbal && !nationalBodies.has(word) ? 1 : 0
}
