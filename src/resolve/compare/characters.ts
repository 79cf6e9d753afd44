import { rowsOf } from '../../rows-of.ts'

type Character = Readonly<{ roles: readonly number[]; cangjie: string; corners: string; strokes: number }>

let table: ReadonlyMap<string, Character> | null = null

function characters(): ReadonlyMap<string, Character> {
  table ??= new Map(
    rowsOf(new URL('characters.tsv', import.meta.url)).map(
      ([character = '', s, m, l3, l2, cangjie = '', corners = '', strokes]) => {
        const roles = [s, m, l3, l2].map(tenths => Number(tenths) / 10)
        return [character, { roles, cangjie, corners, strokes: Number(strokes) }]
      },
    ),
  )
  return table
}

/** -log2 of a character's share in a role; of one that is not listed: one in a hundred thousand. */
const rarest = 16.6
const bits = (character: string | undefined, role: 0 | 1 | 2 | 3): number =>
  characters().get(character ?? '')?.roles[role] ?? rarest

/** A surname of one of 2,000 people or more; beyond, the first character is no surname of its own. */
const rarestSurname = 15

/** One of five officials has a name of two characters, nearly all others of three. */
const [ofTwo, ofThree] = [2.3, 0.35]

/**
 * How rare a name is, in bits: 张伟 12 (one in 4,700 people), 王建国 15, 仝夏蕾 24. Characters are not independent of one
 * another, so bits beyond those of 张伟 count three quarters. Names without a Han surname by their length: 扎西 11,
 * 艾合买提·吐尔逊 21.
 */
export function nameBits(name: string): number {
  const letters = [...name]
  if (name.includes('·')) return 21
  const surname = bits(letters[0], 0)
  if (letters.length > 3 || letters.length < 2 || surname > rarestSurname) return Math.min(19, 7 + 2 * letters.length)
  const given = letters.length === 2 ? bits(letters[1], 3) + ofTwo : bits(letters[1], 1) + bits(letters[2], 2) + ofThree
  return 12 + 0.75 * (surname + given - 15.5)
}

/**
 * How much two characters look alike, 0–1: 倩情 .7, 未末 .7, 己已 1; two characters at random .3. Half by their Cangjie
 * letters, a third by the four corners, the rest by strokes. 0 where a shape is not known.
 */
export function shapeLikeness(a: string, b: string): number {
  const [x, y] = [characters().get(a), characters().get(b)]
  if (!x?.cangjie || !y?.cangjie) return 0
  const letters = (2 * common(x.cangjie, y.cangjie)) / (x.cangjie.length + y.cangjie.length)
  const corners = [0, 1, 2, 3].filter(i => x.corners[i] === y.corners[i]).length / 4
  const strokes = Math.min(x.strokes, y.strokes) / Math.max(x.strokes, y.strokes)
  return 0.5 * letters + 0.35 * corners + 0.15 * strokes
}

/** Length of the longest common subsequence. */
function common(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const letter of a) {
    const next = [0]
    for (let j = 1; j <= b.length; j += 1)
      next[j] = letter === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    row = next
  }
  return row[b.length] ?? 0
}
