import type { Random } from '../../src/random.ts'
import { shapeLikeness } from '../../src/resolve/compare/characters.ts'
import { soundOf } from '../../src/resolve/compare/names.ts'
import { rowsOf } from '../../src/rows-of.ts'

type Drawn = Readonly<{ characters: readonly string[]; sums: Float64Array }>

const rows = rowsOf(new URL('../../src/resolve/compare/characters.tsv', import.meta.url))

/**
 * Names are drawn as the country bears them: one of five has two characters, and two people in a hundred thousand pairs
 * share a name as often as the name report of 2020 lets expect (2 to 3 in a million). The shipped shares are flatter, since
 * dictionaries hold every name once; the exponent puts that right.
 */
const sharpness = { surname: 1, given: 1.35 }

function drawn(column: number, exponent: number): Drawn {
  const weights = rows.map(row => 2 ** ((-Number(row[column]) / 10) * exponent))
  let sum = 0
  const sums = Float64Array.from(weights, weight => (sum += weight))
  return { characters: rows.map(row => row[0] ?? ''), sums: sums.map(value => value / sum) }
}

const surnames = drawn(1, sharpness.surname)
const [middles, lastOfThree, lastOfTwo] = [2, 3, 4].map(column => drawn(column, sharpness.given)) as [
  Drawn,
  Drawn,
  Drawn,
]

function pick({ characters, sums }: Drawn, random: Random): string {
  const at = random()
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return characters[low] ?? ''
}

export const nameOf = (random: Random): string => {
  const surname = pick(surnames, random)
  return random() < 0.2
    ? surname + pick(lastOfTwo, random)
    : surname + pick(middles, random) + pick(lastOfThree, random)
}

const common = rows.filter(row => row.slice(1, 5).some(bits => Number(bits) < 110)).map(row => row[0] ?? '')
const slips = new Map<string, readonly string[]>()

/** Characters that are misread or mistyped for one another. */
function slipsOf(character: string): readonly string[] {
  const known = slips.get(character)
  if (known !== undefined) return known
  const found = common.filter(
    other => other !== character && (shapeLikeness(character, other) >= 0.6 || soundOf(other) === soundOf(character)),
  )
  slips.set(character, found)
  return found
}

/** The name with one character misread or mistyped; half of the slips are look-alikes or homophones, as in real scans. */
export function misread(name: string, random: Random): string {
  const at = Math.floor(random() * name.length)
  const others = slipsOf(name[at] ?? '')
  const other =
    random() < 0.8 && others.length > 0 ? others[Math.floor(random() * others.length)] : pick(middles, random)
  return name.slice(0, at) + other + name.slice(at + 1)
}
