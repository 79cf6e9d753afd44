import type { Spell, Spelled } from '../careers/spells.ts'
import { rankOrder } from '../rank.ts'

const heads: readonly (readonly [organ: RegExp, short: string])[] = [
  [/^中共.+(?:省|自治区)委员会$/u, '省委'],
  [/^中共.+[市州盟]委员会$/u, '市委'],
  [/^中共.+[县旗]委员会$/u, '县委'],
  [/^中共.+区委员会$/u, '区委'],
  [/人民代表大会常务委员会$/u, '人大'],
  [/^中国人民政治协商会议/u, '政协'],
  [/人民政府$/u, ''],
]

/** How an office is called in a caption: 沁县县长, 沁县县委书记, 沁县教育局局长. */
function shortOffice(spell: Pick<Spell, 'organ' | 'seat' | 'jurisdiction'>): string {
  const head = heads.find(([organ]) => organ.test(spell.organ))
  if (head === undefined || spell.jurisdiction === null) return `${spell.organ}${spell.seat}`
  return `${spell.jurisdiction.name}${head[1]}${spell.seat}`
}

/** 张伟·沁县县长: the office seen last; of several the highest. Without an office the home, else the name alone. */
export function captionOf(name: string, spelled: readonly Spelled[], home: string | null): string {
  const held = spelled.filter(({ spell }) => spell.sightings > 0)
  const [best] = (held.length > 0 ? held : spelled).toSorted(
    (a, b) => byText(lastDay(b), lastDay(a)) || rankOrder(a.rank) - rankOrder(b.rank) || byText(office(a), office(b)),
  )
  const what = best === undefined ? home : office(best)
  return what === null ? name : `${name}·${what}`
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const lastDay = ({ spell }: Spelled): string => spell.lastSeen ?? spell.to ?? ''
const office = ({ spell }: Spelled): string => shortOffice(spell)
