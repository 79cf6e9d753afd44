import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describedTables } from '../../../src/export/panels/description.ts'
import { usualPanels, writePanels } from '../../../src/export/panels/index.ts'
import { panelTables } from '../../../src/export/panels/names.ts'
import { eventKinds, ranks } from '../../../src/record.ts'
import { temporaryFolder } from '../../folders.ts'
import { built } from '../../workspaces.ts'
import { papers } from './papers.ts'
import { linesIn, written } from './written.ts'

const tables = describedTables(panelTables)
const recordSchema: unknown = JSON.parse(
  readFileSync(new URL('../../../schema/record.schema.json', import.meta.url), 'utf8'),
)

test('every file has the variables of its description, in its order', () => {
  const folder = temporaryFolder()
  writePanels(built(papers), usualPanels, folder)
  for (const { name, variables } of tables) {
    const [header] = readFileSync(join(folder, `${name}.csv`), 'utf8').split('\n')
    expect(header).toBe(variables.map(it => it.name).join(','))
  }
})

test('what is never missing is there, codes and numbers are as described, keys are unique', () => {
  const lines = written(built(papers))
  for (const { name, variables, key } of tables) {
    expect(lines[name].length).toBeGreaterThan(0)
    const keys = lines[name].map(line => key.map(part => line[part]).join(' '))
    expect(new Set(keys).size).toBe(keys.length)
    for (const line of lines[name])
      for (const it of variables) expect(`${it.name} ${line[it.name]}`).toMatch(allowed(it))
  }
})

const shapes = {
  ...{ text: /[\s\S]+/u, edtf: /[-\dX/]+/u, integer: /\d+/u, number: /[\d.]+/u, flag: /[01]/u },
  ...{ day: /\d{4}-\d\d-\d\d/u, month: /\d{4}-\d\d/u },
}

/** What may stand in a field, behind the name of its variable. */
function allowed({ name, type, values, missing }: (typeof tables)[number]['variables'][number]): RegExp {
  const shape = type === 'category' ? values.map(({ code }) => code).join('|') : shapes[type].source
  return new RegExp(`^${name} (?:${shape})${missing === null ? '' : '?'}$`, 'u')
}

/** Stata takes no more, and no others. */
test('names are ASCII, at most 32 characters, no words of Stata; labels are at most 80 characters', () => {
  const reserved = /^(?:_.*|byte|double|float|if|in|int|long|str\d*|strL|using|with)$/u
  for (const { name, title, variables, panel } of tables) {
    for (const word of [name, panel?.as ?? name, ...variables.flatMap(it => [it.name, `${it.name.slice(0, 29)}_en`])]) {
      expect(word).toMatch(/^[a-z][a-z_]{0,31}$/u)
      expect(word).not.toMatch(reserved)
    }
    const labels = [title, ...variables.flatMap(it => [it.label, ...it.values.map(value => value.label)])]
    for (const label of labels.flatMap(({ en, zh }) => [en, zh])) expect(label).toMatch(/^[^"`$]{1,80}$/u)
  }
})

test('keys and panels are variables, coded variables have values, units go with numbers', () => {
  for (const { key, panel, variables } of tables) {
    const names = variables.map(it => it.name)
    expect(names).toEqual(expect.arrayContaining([...key, ...(panel === null ? [] : [...panel.unit, panel.time])]))
    for (const { type, values, unit } of variables) {
      expect(values.length > 0).toBe(type === 'category' || type === 'flag')
      if (unit !== null) expect(['integer', 'number']).toContain(type)
    }
  }
})

/** Values that the record's own schema allows a property, wherever it stands; one that may be missing is in an `anyOf`. */
function allowedInRecords(name: string, within: unknown): readonly string[] {
  if (typeof within !== 'object' || within === null) return []
  return Object.entries(within).flatMap(([key, value]) => {
    const inner = allowedInRecords(name, value)
    return key === name ? [...inner, ...enumIn(value)] : inner
  })
}

const enumIn = (value: unknown): readonly string[] => {
  const { enum: own = [], anyOf = [] } = (value ?? {}) as { enum?: string[]; anyOf?: { enum?: string[] }[] }
  return [...own, ...anyOf.flatMap(one => one.enum ?? [])]
}

test.each([
  ['meetings', 'kind', eventKinds],
  ['spells', 'rank', ranks],
  ['spells', 'rank_rule', allowedInRecords('rankRule', recordSchema)],
  ['meetings', 'scope', allowedInRecords('scope', recordSchema)],
  ['meetings', 'mode', allowedInRecords('mode', recordSchema)],
  ['attendances', 'basis', allowedInRecords('basis', recordSchema)],
  ['appointments', 'act', allowedInRecords('act', recordSchema)],
])('%s.%s has every value that records may have', (table, name, values) => {
  const described = tables.find(it => it.name === table)?.variables.find(it => it.name === name)?.values
  expect(values.length).toBeGreaterThan(1)
  expect(described?.map(({ code }) => code).toSorted()).toEqual([...values].toSorted())
})

test('the codebooks name every variable', () => {
  const folder = temporaryFolder()
  writePanels(built(papers), usualPanels, folder)
  for (const [file, language] of Object.entries({ 'codebook.md': 'en', 'codebook.zh.md': 'zh' } as const)) {
    const text = readFileSync(join(folder, file), 'utf8')
    for (const { variables } of tables)
      for (const { name } of variables) expect(text).toMatch(new RegExp(`^\\| \`${name}\` \\| [^|]+ \\| `, 'mu'))
    for (const { title, rows } of tables) for (const words of [title, rows]) expect(text).toContain(words[language])
  }
})

test('two exports of one workspace are equal byte for byte', () => {
  const workspace = built(papers)
  const [one, other] = [temporaryFolder(), temporaryFolder()]
  for (const folder of [one, other]) writePanels(workspace, usualPanels, folder)
  const files = panelTables.flatMap(name => [`${name}.csv`, `${name}.parquet`])
  for (const file of [...files, 'import.do', 'import.R', 'codebook.md', 'codebook.zh.md'])
    expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file)))).toBe(true)
})

test('only some tables, and the mark by which Excel knows UTF-8', () => {
  const folder = temporaryFolder()
  const { tables: some } = writePanels(built(papers), { ...usualPanels, tables: ['coverage'], bom: true }, folder)
  expect(some).toEqual([{ name: 'coverage', rows: 4 }])
  expect(readFileSync(join(folder, 'coverage.csv')).subarray(0, 3).toString('hex')).toBe('efbbbf')
  expect(linesIn(folder, 'coverage')).toHaveLength(4)
})
