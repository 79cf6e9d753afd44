import { csv } from './csv.ts'
import { dl } from './dl.ts'
import { edges } from './edges.ts'
import type { Format } from './file.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { pajek } from './pajek.ts'

/** The files that networks are written as. All hold the same nodes and ties. */
export const formats = { gexf, graphml, csv, pajek, dl, edges } as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

/** Formats that are two files. */
export const pairs: ReadonlySet<FormatName> = new Set(['csv', 'pajek'])
