/** FollowTheMoney by its own package and JSON-LD by rdflib: all is valid, leads to what is there, and nothing is missing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { exchangeLines } from '../../src/export/exchange/index.ts'
import type { ExchangeFormat } from '../../src/export/formats.ts'
import { graphRows } from '../../src/graph/rows/stream.ts'
import { chainOf } from '../../src/recognise/gazetteer/index.ts'
import { readWorkspace, type Workspace } from '../../src/workspace/database/open.ts'
import { county, countyIsThere } from '../cli/county.ts'
import { quietly } from '../cli/quietly.ts'
import { oddPapers } from '../export/exchange/odd.ts'
import { temporaryFolder } from '../folders.ts'
import { everything } from '../graph/everything.ts'
import { built } from '../workspaces.ts'
import { python } from './python.ts'

const samples = join(import.meta.dirname, '../../samples')

async function builtFrom(papers: string): Promise<Workspace> {
  const out = temporaryFolder()
  await quietly(() => buildCommand([papers], { out, workers: 1 }, new AbortController().signal))
  return readWorkspace(out)
}

const workspaces: readonly (readonly [string, () => Promise<Workspace>])[] = [
  ['all that an article can state', async () => built(everything)],
  ['names of odd characters', async () => built(oddPapers())],
  ['the samples', () => builtFrom(samples)],
  ...(countyIsThere ? [['county papers', () => builtFrom(county)] as const] : []),
]

/** How many nodes of each label and edges of each type the graph has. */
function countsOf({ db }: Workspace): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { row } of graphRows(db, chainOf, { claims: false, derive: null })) {
    const name = 'label' in row ? row.label : row.type
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Object.fromEntries(counts)
}

/** Writes a format to a file and has the program beside this one look at it. */
function looked(workspace: Workspace, format: ExchangeFormat): Looked {
  const file = join(temporaryFolder(), `export.${format}`)
  writeFileSync(file, [...exchangeLines(workspace, { format, chainOf, includePrivate: false })].join(''))
  return python(readFileSync(join(import.meta.dirname, `${format}.py`), 'utf8'), file) as Looked
}

/** The role of each link, or the schema of all others, by what it is in the graph. */
const entitiesOf: Readonly<Record<string, readonly string[]>> = {
  Person: ['Person'],
  Office: ['Position'],
  Organization: ['Organization', 'PublicBody', 'Company'],
  Place: ['Address'],
  Project: ['Project'],
  Meeting: ['Event'],
  Article: ['Article'],
  HELD: ['Occupancy'],
  ATTENDED: ['attended'],
  CHAIRED: ['chaired'],
  SPOKE_AT: ['spoke at'],
  TOOK_PART: ['took part in'],
  ABOUT: ['about'],
  BACKS: ['backs'],
  LOCATED_IN: ['located in'],
  HOME: ['home'],
  WITHIN: ['within'],
  BECAME: ['became'],
  PART_OF: ['part of'],
  OFFICE_OF: ['Position.organization'],
  REPORTS: ['reports'],
  MENTIONS: ['mentions'],
}

/** The type, role or property in JSON-LD. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  ...entitiesOf,
  Office: ['Occupation'],
  Organization: [
    ...['Organization', 'GovernmentOrganization', 'Corporation', 'EducationalOrganization', 'MedicalOrganization'],
    'NewsMediaOrganization',
  ],
  Place: ['Place', 'AdministrativeArea'],
  Article: ['NewsArticle'],
  HELD: ['held'],
  HOME: ['HOME'],
  WITHIN: ['WITHIN'],
  PART_OF: ['PART_OF'],
  OFFICE_OF: ['OFFICE_OF'],
}

type Looked = Readonly<{ problems: readonly string[]; counts: Readonly<Record<string, number>> }>

/** As many of each label and type as the counts say, by what they are called there. */
const told = (counts: Looked['counts'], names: typeof wordsOf): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(names)
      .map(([name, all]) => [name, all.reduce((sum, one) => sum + (counts[one] ?? 0), 0)] as const)
      .filter(([, count]) => count > 0),
  )

/** The first call may have to install Python's packages. */
const timeout = 300_000

describe.each(workspaces)('%s', { timeout }, (_, open) => {
  test('FollowTheMoney: valid entities, as many as the graph has nodes and edges', async () => {
    const workspace = await open()
    const { problems, counts } = looked(workspace, 'ftm')
    expect(problems).toEqual([])
    expect(told(counts, entitiesOf)).toEqual(countsOf(workspace))
  })

  test('JSON-LD: SPARQL finds as many things and relations as the graph has', async () => {
    const workspace = await open()
    const { problems, counts } = looked(workspace, 'jsonld')
    const wanted = countsOf(workspace)
    expect(problems).toEqual([])
    expect(told(counts, wordsOf)).toEqual(wanted)
    expect(counts['people who attended']).toBe(wanted['ATTENDED'])
  })
})
