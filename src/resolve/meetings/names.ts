/** How the names of two events stand to one another; null where they say nothing either way. */
export type NameVerdict = 'other numbers' | 'other parts' | 'other hosts' | 'other guests' | 'same' | 'alike' | 'unlike'

/** 全市茶产业推进会 and 茶产业推进会 → same; 离京出访 and 抵达平壤 → other parts; 会议 and 座谈会 → null. */
export function compareNames(a: string, b: string): NameVerdict | null {
  if (numbersDiffer(a, b)) return 'other numbers'
  if (partsDiffer(a, b)) return 'other parts'
  const [host, other] = [a, b].map(name => guests.exec(name)?.[1])
  if (host !== undefined && other !== undefined && host !== other) return 'other hosts'
  const alike = likeness(a.replace(guests, ''), b.replace(guests, ''))
  if (alike >= 0.8) return 'same'
  if (host !== undefined || other !== undefined) return 'other guests'
  if (alike >= 0.5) return 'alike'
  return alike < 0.2 ? 'unlike' : null
}

/** 林青禾会见照野集团客人: a leader receives several on one day, in one hall, so that the guests tell which. */
const guests =
  /^(.{2,4}?)(?:分别|再次)?(?:会见|接见|宴请|[同与](?=.{2,30}(?:会谈|会晤|通电话|共同主持))|(?:出席|主持)(?=.{2,12}会[晤谈]$)|举行(?:隆重)?仪式欢迎)/u

/** 第一次会议 and 第二次会议 on one day are two. */
function numbersDiffer(a: string, b: string): boolean {
  const [x, y] = [a.match(ordinal), b.match(ordinal)]
  return x !== null && y !== null && !x.some(number => y.includes(number))
}

const ordinal = /第[一二三四五六七八九十百\d]+(?=[次届场期批])/gu

/** Parts of a long occasion that share its name, its people and often its hall: a name has one of a row, or none. */
const parts: readonly (readonly RegExp[])[] = [
  [/离京|离开|启程|返回|回到/u, /抵达|到达/u],
  [/开幕|开班/u, /闭幕|结业|结班/u],
  [/欢迎仪式|仪式欢迎/u, /宴会|晚宴|宴请/u, /会[见谈晤]/u, /签字仪式|签约仪式/u],
  [/预备会/u, /全体会议/u, /分组|小组/u, /联组/u, /常务主席/u, /主席团(?!常务)/u, /委员长会议/u, /代表团|代表组/u],
  [/全体会议/u, /常务会/u, /常委会/u, /党组.{0,4}会/u, /中心组/u],
]

/** One name says 开幕, the other 闭幕; a name that says both tells of the whole. */
const partsDiffer = (a: string, b: string): boolean =>
  parts.some(row => {
    const [x, y] = [a, b].map(name => row.filter(part => part.test(name)))
    return x?.length === 1 && y?.length === 1 && x[0] !== y[0]
  })

/** Words that say of whom, not what: 全市, 我县, 在霍山召开. */
const ofWhom = /^(?:全|我|本)[省市县区旗州镇乡]|在.{1,8}(?:召开|举行|举办)$|[\p{P}\p{S}\s]/gu

/** Names of fewer pairs of letters say nothing: 会议, 座谈会, 开幕式. */
const leastPairs = 3

/** How alike two names are, 0–1: pairs of letters in common, to those of the shorter. .3 where one says nothing. */
function likeness(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)]
  const few = Math.min(x.size, y.size)
  return few < leastPairs ? 0.3 : [...x].filter(pair => y.has(pair)).length / few
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = name.replace(ofWhom, '')
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)))
}
