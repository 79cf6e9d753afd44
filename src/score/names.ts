import { tidy } from './tidy.ts'

/** Names of undertakings and places vary in length: two agree when one holds the other and is 60 % of it. */
const alike = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 1 && long.includes(short) && short.length / long.length >= 0.6
}

type Names = readonly (readonly string[])[]

/**
 * Pairs names one to one: equality of any alias first, then likeness. 康养酒店 and 康养酒店项目 → both 康养酒店, gold's
 * word; a name without a partner keeps its own.
 */
export const matched = (gold: Names, predicted: Names): { gold: string[]; predicted: string[] } => {
  const left = gold.map(names => names.map(tidy))
  const keys = left.map(names => names[0] ?? '')
  const answers: string[] = []
  const take = (agrees: (name: string) => boolean): boolean => {
    const index = left.findIndex(names => names.some(agrees))
    if (index < 0) return false
    answers.push(left.splice(index, 1)[0]?.[0] ?? '')
    return true
  }
  const tidied = predicted.map(names => names.map(tidy))
  const rest = tidied.filter(names => !take(name => names.includes(name)))
  for (const names of rest) {
    if (!take(name => names.some(other => alike(name, other)))) answers.push(names[0] ?? '')
  }
  return { gold: keys, predicted: answers }
}
