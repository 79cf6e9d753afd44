/**
 * Prints how well the name score parts names from other windows of a text, with the thresholds that keep 90, 95 and 98 %:
 *
 *   node scripts/name-calibrate.ts TEXTS.jsonl[.gz] NAMES.jsonl[.gz]
 *
 * TEXTS has a line {"id","text"} an article, NAMES a line {"id","names": {name: votes}}; names with four votes and more are
 * taken for names, windows that no voter gave for others. Each distinct name and window counts once.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { isSurname, nameScore, ordinaryWord, transliterationScore } from '../src/recognise/names/statistics.ts'

const [textFile, nameFile] = process.argv.slice(2)
if (textFile === undefined || nameFile === undefined) throw new Error('Give a file of texts and a file of names.')

const lines = <T>(file: string): T[] => {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T)
}

const votes = new Map(lines<{ id: string; names: Record<string, number> }>(nameFile).map(row => [row.id, row.names]))
const texts = lines<{ id: string; text: string }>(textFile)

type Score = (text: string, start: number, end: number) => number
type Question = { title: string; lengths: number[]; score: Score; wanted: (name: string) => boolean }

const vetoed: Score = (text, start, end) => nameScore(text, start, end) - (ordinaryWord(text.slice(start, end)) ? 3 : 0)
const hasSurname = (name: string): boolean => isSurname(name.charCodeAt(0))
const questions: Question[] = [
  { title: 'Han names of 3', lengths: [3], score: nameScore, wanted: hasSurname },
  { title: 'Han names of 3, words less 3', lengths: [3], score: vetoed, wanted: hasSurname },
  { title: 'Han names of 2', lengths: [2], score: nameScore, wanted: hasSurname },
  { title: 'Han names of 2, words less 3', lengths: [2], score: vetoed, wanted: hasSurname },
  {
    title: 'transliterated names of 3 to 6',
    lengths: [3, 4, 5, 6],
    score: transliterationScore,
    wanted: name => name.length > 3 || !hasSurname(name),
  },
]

const random = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

const ask = ({ title, lengths, score, wanted }: Question): void => {
  const draw = random(7)
  const names = new Map<string, number>()
  const others = new Map<string, number>()
  for (const { id, text } of texts) {
    const given = votes.get(id) ?? {}
    const named = new Set(Object.keys(given))
    for (const [name, count] of Object.entries(given))
      if (count >= 4 && lengths.includes(name.length) && /^[一-鿿]+$/.test(name) && wanted(name))
        names.set(name, score(name, 0, name.length))
    for (let start = 0; start < text.length; start++) {
      const length = lengths[Math.floor(draw() * lengths.length)] as number
      const window = text.slice(start, start + length)
      if (!/^[一-鿿]+$/.test(window) || !wanted(window)) continue
      if ([...named].some(name => name.includes(window) || window.includes(name))) continue
      others.set(window, score(text, start, start + length))
    }
  }
  print(
    title,
    [...names.values()].sort((a, b) => a - b),
    [...others.values()].sort((a, b) => a - b),
  )
}

/** Share of the sorted values that lie under a bound. */
const under = (values: readonly number[], bound: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low / values.length
}

const print = (title: string, names: readonly number[], others: readonly number[]): void => {
  const auc = names.reduce((sum, score) => sum + under(others, score), 0) / names.length
  console.log(`${title}: ${names.length} names, ${others.length} other windows, AUC ${auc.toFixed(4)}`)
  for (const recall of [0.9, 0.95, 0.98]) {
    const bound = names[Math.floor((1 - recall) * names.length)] ?? 0
    const pass = 100 * (1 - under(others, bound))
    console.log(`  recall ${recall}: threshold ${bound.toFixed(2)}, other windows that pass ${pass.toFixed(1)} %`)
  }
}

for (const question of questions) ask(question)
