import { type Division, divisionsNamed, levelRank, resolvePlace } from './gazetteer/index.ts'
import { Kind, words } from './lexicon/index.ts'

/** Places named one inside the other at the front of some words, and where they end. */
export type Chain = Readonly<{ divisions: readonly Division[]; end: number }>

/** 山西省长治市长子县教育局 → 山西省, 长治市, 长子县, end 8. `near`: where ambiguous names are looked for first. */
export function chainAt(text: string, at: number, near: Division | null): Chain {
  const divisions: Division[] = []
  let end = at
  for (;;) {
    const next = longestPlace(text, end)
    if (next === end) return { divisions, end }
    const found = resolvePlace(text.slice(end, next), divisions.at(-1) ?? near)
    if (!found || !inside(found, divisions.at(-1))) return { divisions, end }
    divisions.push(found)
    end = next + ofItsKind(text, next, found)
  }
}

/** 黔南|自治州, 玉屏|自治县: printed without its peoples. */
function ofItsKind(text: string, at: number, { name }: Division): number {
  const kind = /^自治[州县旗]/.exec(text.slice(at, at + 3))?.[0]
  return kind && name.endsWith(kind) ? kind.length : 0
}

/** 长治市 inside 山西省 yes, 霍山县 inside 山西省 no. */
function inside(place: Division, around: Division | undefined): boolean {
  if (!around) return true
  return levelRank(place) > levelRank(around) && place.code.startsWith(around.code.replace(/0+$/, '').padEnd(2, '0'))
}

function longestPlace(text: string, at: number): number {
  let longest = at
  words.match(text, at, (end, kinds) => {
    if ((kinds & Kind.place) !== 0 && isDivision(text.slice(at, end), text[end] ?? '')) longest = end
  })
  return longest
}

const level = /[省市县区旗州盟]/

/** Whether a division is called so. Before a level word of another kind a short form means some other place: 云溪|县. */
function isDivision(name: string, next: string): boolean {
  const found = divisionsNamed(name)
  return level.test(next) ? found.some(place => place.name === name || place.name.endsWith(next)) : found.length > 0
}
