/** What the tables hold, as `schema/panels/` describes it: a file a table. Headers, scripts and codebook come from it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { PanelTable } from './names.ts'

const words = z.strictObject({ en: z.string().min(2), zh: z.string().min(1) })
type Words = Readonly<z.infer<typeof words>>
export type Language = keyof Words

const shared = z.strictObject({
  units: z.record(z.string(), words),
  missing: z.record(z.string(), words),
  values: z.record(z.string(), z.record(z.string(), words)),
})

/** `text` and `category` are words, `flag` is 0 or 1, `edtf` a date as far as it is known, `day` and `month` are dates. */
const types = z.enum(['text', 'category', 'integer', 'number', 'flag', 'day', 'month', 'edtf'])

const variable = z.strictObject({
  type: types,
  en: z.string(),
  zh: z.string(),
  missing: z.string(),
  values: z.string().optional(),
  unit: z.string().optional(),
})

const table = z.strictObject({
  title: words,
  rows: words,
  key: z.array(z.string()).min(1),
  panel: z.strictObject({ unit: z.array(z.string()).min(1), time: z.string(), as: z.string() }).optional(),
  variables: z.record(z.string(), variable),
})

/** One coded value: what stands in the table, and what it means. */
type Value = Readonly<{ code: string; label: Words }>

export type Variable = Readonly<{
  name: string
  type: z.infer<typeof types>
  label: Words
  unit: Words | null
  /** Why there may be no value; null where there always is one. */
  missing: Words | null
  /** In the order of the file; empty for what is not coded. */
  values: readonly Value[]
}>

export type TableDescription = Readonly<{
  name: PanelTable
  title: Words
  rows: Words
  /** Variables that no two rows have alike. */
  key: readonly string[]
  /** Whom rows follow through time; `as` is the number that Stata asks for in their place. */
  panel: Readonly<{ unit: readonly string[]; time: string; as: string }> | null
  variables: readonly Variable[]
}>

/** Reads the files; throws where one does not have the shape, or uses a unit, rule or list that `shared.yaml` lacks. */
export function describedTables(names: readonly PanelTable[]): readonly TableDescription[] {
  const common = shared.parse(read('shared'))
  return names.map(name => {
    const { panel = null, variables, ...rest } = table.parse(read(name))
    return { name, panel, ...rest, variables: Object.entries(variables).map(it => variableOf(it, common)) }
  })
}

type Shared = z.infer<typeof shared>

function variableOf([name, it]: readonly [string, z.infer<typeof variable>], common: Shared): Variable {
  const list = it.type === 'flag' ? 'flag' : it.values
  return {
    name,
    type: it.type,
    label: { en: it.en, zh: it.zh },
    unit: it.unit === undefined ? null : named(common.units, it.unit),
    missing: it.missing === 'never' ? null : named(common.missing, it.missing),
    values:
      list === undefined ? [] : Object.entries(named(common.values, list)).map(([code, label]) => ({ code, label })),
  }
}

function named<Entry>(all: Readonly<Record<string, Entry>>, name: string): Entry {
  const entry = all[name]
  if (entry === undefined) throw new Error(`schema/panels/shared.yaml has no ${name}.`)
  return entry
}

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../schema/panels/${name}.yaml`, import.meta.url), 'utf8'))
