import type { Jurisdiction } from '../../record.ts'
import { rowsOf } from '../../rows-of.ts'
import { bodyName } from '../../workspace/organizations/body-names.ts'

/** What a reform made of a body, or of what it made one. `whole`: one is the other under a new name. `date`: EDTF. */
export type Reform = Readonly<{ name: string; date: string; whole: boolean }>

type Row = Readonly<{ before: string; after: string; whole: boolean; level: string; date: string }>

const rows: readonly Row[] = rowsOf(new URL('organ-reforms.tsv', import.meta.url)).map(
  ([before = '', after = '', whole, level = '', date = '']) => ({ before, after, whole: whole === 'yes', level, date }),
)
const byBefore = Map.groupBy(rows, ({ level, before }) => `${level} ${before}`)
const byAfter = Map.groupBy(rows, ({ level, after }) => `${level} ${after}`)

/** What reforms made of a body: 云岭县国土资源局 → 云岭县自然资源局, 云岭县自然资源和规划局 (2018-10/2019-03). */
export const reformsInto = (name: string, of: Jurisdiction | null): readonly Reform[] =>
  (byBefore.get(keyOf(name, of)) ?? []).map(({ after, date, whole }) => ({ name: placed(after, of), date, whole }))

/** Of what reforms made a body: 云岭县文化和旅游局 → 云岭县文化局, 云岭县旅游局. */
export const reformsFrom = (name: string, of: Jurisdiction | null): readonly Reform[] =>
  (byAfter.get(keyOf(name, of)) ?? []).map(({ before, date, whole }) => ({ name: placed(before, of), date, whole }))

const keyOf = (name: string, of: Jurisdiction | null): string =>
  of === null ? `national ${name}` : `${levelOf(of)} ${bodyName(name, of).replace(of.name, '*')}`

const levelOf = ({ code }: Jurisdiction): string => (code?.endsWith('0000') ? 'province' : 'local')
const placed = (pattern: string, of: Jurisdiction | null): string => pattern.replace('*', of?.name ?? '')
