/** Names that only their neighbours in a list prove: 邱秀萍、|珠地|、|云其木格|、陈芷立. */
import type { Marked } from '../../segment/words.ts'
import { isOfKind, isOrganWord, Kind } from '../lexicon/index.ts'
import { type Candidate, nameAt } from './candidates.ts'

/** So many names of the list must stand before it; one more where no title opens the list: 桂花、艾叶、|薰衣草. */
export const leastBefore = 2
/** What a name behind it must reach, so that it is beyond doubt. */
const clearName = 2
/** As many unknown names may follow one another. */
const mostInRow = 2

const item = /[㐀-鿿]{2,4}(?=、)/y
/** What such lists hold besides names: 有关部门、群众代表、各族干部. */
const noName = /^[各有等全第本该其某两几]|[员民众门位区市县省国委会部局者们家长]$/
const others = Kind.post | Kind.role | Kind.group | Kind.verb | Kind.head | Kind.place | Kind.occasion

/** The item of a list at `at` as a name, where a clear name stands behind it; null else. The caller knows those before. */
export function nameBetween(marked: Marked, at: number, more = mostInRow): Candidate | null {
  item.lastIndex = at
  const word = item.exec(marked.text)?.[0]
  if (!word || noName.test(word) || isOfKind(word, others) || isOrganWord(word)) return null
  const next = at + word.length + 1
  const behind = nameAt(marked, next, 'list')
  const proven = behind ? behind.score >= clearName : more > 1 && nameBetween(marked, next, more - 1) !== null
  return proven ? { end: at + word.length, score: clearName, shape: 'slot' } : null
}
