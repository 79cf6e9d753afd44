import type { Facts, Person } from './facts.ts'
import type { Measures } from './measures.ts'
import { sizeOf } from './meetings.ts'
import type { NetworkNode } from './network.ts'
import { mainOfficeOn, mainOffices } from './offices.ts'
import type { End, NodeKind, Value } from './ties/tie.ts'

type Values = Readonly<Record<string, Value>>

/** What a node is called and tells of itself, by the names of its columns; persons as of a day. */
export type Told = Readonly<{ label: string; values: Values; offices: NetworkNode['offices'] }>

export function tellNode(facts: Facts, { kind, id }: End, asOf: string | null, measures: Measures): Told {
  const { label, values, offices = [] } = tell[kind](facts, id, asOf)
  return { label, values: { kind, ...values, ...measures }, offices }
}

type Own = Readonly<{ label: string; values: Values; offices?: NetworkNode['offices'] }>

const tell: Readonly<Record<NodeKind, (facts: Facts, id: string, asOf: string | null) => Own>> = {
  person: (facts, id, asOf) => {
    const person = known(facts.people.get(id), id)
    return { label: person.name, values: personValues(facts, person, asOf), offices: officesOf(facts, person) }
  },
  meeting: (facts, id) => {
    const meeting = known(facts.meetings.get(id), id)
    const { name, kind: meetingKind, from, to, scope, mode } = meeting
    return {
      label: name,
      values: { meetingKind, from, to, named: sizeOf(meeting), scope, mode, home: homeOf(facts, id) },
    }
  },
  office: (facts, id) => {
    const { name, seat, rank, rankOrder, jurisdiction } = known(facts.offices.get(id), id)
    return { label: name, values: { seat, rank, rankOrder, home: jurisdiction } }
  },
  project: (facts, id) => {
    const { name, stage } = known(facts.projects.get(id), id)
    return { label: name, values: { stage, home: homeOf(facts, id) } }
  },
  organization: (facts, id) => {
    const { name, kind } = known(facts.organizations.get(id), id)
    return { label: name, values: { organizationKind: kind, home: homeOf(facts, id) } }
  },
}

function known<One>(one: One | undefined, id: string): One {
  if (one === undefined) throw new Error(`A tie leads to ${id}, which is no node of the graph`)
  return one
}

const homeOf = (facts: Facts, id: string): string | null => {
  const [first] = facts.homes.get(id) ?? []
  return first === undefined ? null : (facts.places.get(first)?.name ?? first)
}

function personValues(facts: Facts, person: Person, asOf: string | null): Values {
  const { caption, firstSeen, lastSeen, terms } = person
  const main = asOf === null ? null : mainOfficeOn(facts, terms, asOf)
  const { name = null, rank = null, rankOrder = null, jurisdiction = null } = main?.office ?? {}
  return {
    ...{ caption, office: name, officeSeen: main?.seen ?? null, rank, rankOrder },
    ...{ home: jurisdiction ?? person.home, firstSeen, lastSeen },
  }
}

const officesOf = (facts: Facts, { terms }: Person): NetworkNode['offices'] =>
  mainOffices(facts, terms).map(({ value: { name, rankOrder }, ...dates }) => ({
    ...dates,
    value: { name, rankOrder },
  }))
