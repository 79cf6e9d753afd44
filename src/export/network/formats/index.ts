import type { FormatName } from '../options.ts'
import { csv } from './csv.ts'
import { dl } from './dl.ts'
import { edges } from './edges.ts'
import type { Format } from './file.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { pajek } from './pajek.ts'

/** The files that networks are written as. All hold the same nodes and ties. */
export const formats: Readonly<Record<FormatName, Format>> = { gexf, graphml, csv, pajek, dl, edges }

/** Formats that are two files. */
export const pairs: ReadonlySet<FormatName> = new Set(['csv', 'pajek'])
