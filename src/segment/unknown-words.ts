/** Words that the dictionary lacks, mostly names: 闫|晓|明 → 闫晓明, by the hidden Markov model that comes with the dictionary. */
import { model } from './jieba.ts'

/** What a character may be to its word, in the order of the model: it begins it, ends it, goes on with it, is it. */
const [begins, ends, goesOn, whole] = [0, 1, 2, 3] as const
const states = 4

/** What may stand before a character of each state. */
const before = [
  [ends, whole],
  [begins, goesOn],
  [begins, goesOn],
  [ends, whole],
] as const

/** Stands for ln 0. Where a character is in no word of the model, all readings are as bad, and it counts as an end. */
const impossible = -3.14e100

type Model = Readonly<{
  start: Float64Array
  /** ln P(state | state before), at `before * states + state`. */
  move: Float64Array
  /** ln P(character | state), at `code unit * states + state`. */
  emit: Float64Array
}>

let loaded: Model | null = null
const theModel = (): Model => {
  loaded ??= read()
  return loaded
}

function read(): Model {
  const [start = '', ...rest] = model()
  const numbers = (line: string): number[] => line.trim().split(' ').map(Number)
  const emit = new Float64Array((1 << 16) * states).fill(impossible)
  for (const [state, line] of rest.slice(states).entries())
    for (const pair of line.split(',')) emit[pair.charCodeAt(0) * states + state] = Number(pair.slice(2))
  return {
    start: Float64Array.from(numbers(start)),
    move: Float64Array.from(rest.slice(0, states).flatMap(numbers)),
    emit,
  }
}

/** Sets 1 in `wordEnds` behind every word of the characters `from` to `to`, none of which is part of a known word. */
export function endUnknownWords(text: string, from: number, to: number, wordEnds: Uint8Array): void {
  wordEnds[to] = 1
  // Two in three such stretches are a single character.
  if (to - from === 1) return
  const came = new Uint8Array((to - from) * states)
  let state = likeliestStates(text, from, to, came)
  for (let at = to - 1; at >= from; at--) {
    if (state === ends || state === whole) wordEnds[at + 1] = 1
    state = came[(at - from) * states + state] as number
  }
}

/** Viterbi: fills in from which state each state of each character is likeliest reached; returns the last character's. */
function likeliestStates(text: string, from: number, to: number, came: Uint8Array): number {
  const { start, move, emit } = theModel()
  const first = text.charCodeAt(from) * states
  let now = start.map((probability, state) => probability + (emit[first + state] as number))
  let last = new Float64Array(states)
  for (let at = from + 1; at < to; at++) {
    ;[last, now] = [now, last]
    const character = text.charCodeAt(at) * states
    for (let state = 0; state < states; state++) {
      let [best, reached]: [number, number] = [impossible, ends]
      for (const previous of before[state] ?? []) {
        const probability =
          (last[previous] as number) + (move[previous * states + state] as number) + (emit[character + state] as number)
        if (probability > best) [best, reached] = [probability, previous]
      }
      now[state] = best
      came[(at - from) * states + state] = reached
    }
  }
  return (now[ends] as number) >= (now[whole] as number) ? ends : whole
}
