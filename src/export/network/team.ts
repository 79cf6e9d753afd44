import { hasOneHolder } from '../../resolve/careers/career.ts'
import type { Facts, Term } from './facts.ts'

/** 县长, 常务副县长, 书记, 党组副书记, 常委: seats of those who lead a body; 委员, 代表, 科员 are none. */
export const isLeading = (seat: string): boolean =>
  /常委$|^党组成员$/u.test(seat) || hasOneHolder({ seat: seat.replace(/(?:常务|专职|第一)?副/u, '') })

type Member = Readonly<{ node: number; from: string; to: string }>

/** The body that two people led at the same time, as far as their terms are known; of several the first by name. */
export type TeamOf = (a: number, b: number) => string | null

/** Leadership teams (领导班子): those who hold leading seats of one body in terms that have a day in common. */
export function teamsOf(facts: Facts, nodeOf: ReadonlyMap<string, number>): TeamOf {
  const teams = new Map<string, string>()
  const bodies = [...membersOf(facts, nodeOf)].map(([body, members]) => ({
    name: facts.organizations.get(body)?.name ?? body,
    members,
  }))
  for (const { name, members } of bodies.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    for (const pair of pairsOf(members)) if (!teams.has(pair)) teams.set(pair, name)
  return (a, b) => teams.get(pairKey(a, b)) ?? null
}

function membersOf(facts: Facts, nodeOf: ReadonlyMap<string, number>): ReadonlyMap<string, Member[]> {
  const bodies = new Map<string, Member[]>()
  for (const { id, terms } of facts.people.values()) {
    const node = nodeOf.get(id)
    if (node !== undefined) for (const term of terms) addMember(bodies, facts, node, term)
  }
  return bodies
}

function addMember(bodies: Map<string, Member[]>, facts: Facts, node: number, { office, from, to }: Term): void {
  const body = facts.organOf.get(office)
  const seat = facts.offices.get(office)?.seat
  if (body === undefined || seat === undefined || from === null || to === null || !isLeading(seat)) return
  const members = bodies.get(body) ?? []
  members.push({ node, from, to })
  bodies.set(body, members)
}

function* pairsOf(members: readonly Member[]): Generator<string> {
  for (const [at, one] of members.entries())
    for (const other of members.slice(at + 1))
      if (one.node !== other.node && one.from <= other.to && other.from <= one.to) yield pairKey(one.node, other.node)
}

const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`
