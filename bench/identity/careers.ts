import { readFileSync } from 'node:fs'
import type { Random } from '../../src/random.ts'
import { officeId } from '../../src/workspace/ids.ts'
import type { Holding } from '../../src/workspace/people/mentions.ts'
import { nameOf } from './names.ts'

export type Place = Readonly<{ code: string; name: string }>
type Moves = 'stays' | 'within the prefecture' | 'across prefectures'

/** Days since 2014-01-01; a post is held from the first to before the second. */
export type Term = Readonly<{ place: Place; post: Post; from: number; to: number }>
export type Official = Readonly<{ id: number; name: string; moves: Moves; terms: readonly Term[] }>

/** `weight`: how often the papers name its holder. */
type Post = Readonly<{ organ: (place: string) => string; seat: string; rank: string | null; weight: number }>

export const days = 3653

const bureaus = '财政 教育 公安 民政 水利 农业农村 交通运输 审计 统计 司法 商务 应急管理 自然资源 市场监督管理'.split(
  ' ',
)
const party = (place: string) => `中共${place}委员会`
const government = (place: string) => `${place}人民政府`
const head: Post = { organ: party, seat: '书记', rank: '县处级正', weight: 10 }
const mayor: Post = { organ: government, seat: '县长', rank: '县处级正', weight: 10 }
const deputies: readonly Post[] = [
  { organ: party, seat: '副书记', rank: '县处级副', weight: 5 },
  { organ: party, seat: '常委', rank: '县处级副', weight: 3 },
  { organ: government, seat: '副县长', rank: '县处级副', weight: 3 },
  { organ: place => `${place}人民代表大会常务委员会`, seat: '主任', rank: '县处级正', weight: 4 },
  { organ: place => `中国人民政治协商会议${place}委员会`, seat: '主席', rank: '县处级正', weight: 4 },
]
const bureauHeads: readonly Post[] = bureaus.map(bureau => ({
  organ: place => `${place}${bureau}局`,
  seat: '局长',
  rank: '乡科级正',
  weight: 1,
}))
const ladder: readonly (readonly Post[])[] = [bureauHeads, deputies, [mayor], [head]]

/** Real counties, those of one prefecture next to one another. */
export const counties: readonly Place[] = readFileSync(
  new URL('../../src/recognise/gazetteer/divisions.tsv', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(line => line.split('\t')[2] === 'county')
  .map(line => line.split('\t'))
  .map(([code = '', name = '']) => ({ code, name }))
  .slice(0, 2000)

const neighbours = Map.groupBy(counties, place => place.code.slice(0, 4))

/** Officials of the counties in turn: seven of ten stay, two move within the prefecture, one across. */
export function officials(count: number, random: Random): readonly Official[] {
  return Array.from({ length: count }, (_, id) => {
    const home = counties[id % counties.length] as Place
    const moves = movesOf(random())
    return { id, name: nameOf(random), moves, terms: termsOf(home, moves, random) }
  })
}

const movesOf = (at: number): Moves =>
  at < 0.72 ? 'stays' : at < 0.92 ? 'within the prefecture' : 'across prefectures'

function termsOf(home: Place, moves: Moves, random: Random): readonly Term[] {
  const begin = Math.floor(random() * days * 0.8) - 600
  const count = moves === 'stays' ? 1 + Math.floor(random() * 2.4) : 2 + Math.floor(random() * 1.6)
  const first = Math.min(2, Math.floor(random() * 2.5))
  let [from, step, place] = [begin, first, home]
  return Array.from({ length: count }, (_, i) => {
    if (i === 1 && moves !== 'stays') place = elsewhere(home, moves, random)
    const posts = ladder[step] ?? []
    const term = {
      place,
      post: posts[Math.floor(random() * posts.length)] as Post,
      from,
      to: from + 500 + random() * 1300,
    }
    ;[from, step] = [term.to, Math.min(ladder.length - 1, step + (random() < 0.6 ? 1 : 0))]
    return term
  })
}

function elsewhere(home: Place, moves: Moves, random: Random): Place {
  const near = (neighbours.get(home.code.slice(0, 4)) ?? []).filter(place => place !== home)
  const province = counties.filter(place => place.code.startsWith(home.code.slice(0, 2)) && !near.includes(place))
  const among = moves === 'within the prefecture' ? near : random() < 0.85 ? province : counties
  return among[Math.floor(random() * among.length)] ?? home
}

export function holdingOf({ place, post }: Term, ref: string, status: Holding['status']): Holding {
  const organ = post.organ(place.name)
  const id = officeId(organ, place.code, post.seat)
  return { ref, id, organ, seat: post.seat, jurisdiction: place, rank: post.rank, status }
}
