/** The graph of a workspace in formats that programs of others read; docs/exchange.md says what becomes of what. */

import type { DatabaseSync } from 'node:sqlite'
import type { ChainOf } from '../../graph/places.ts'
import type { EdgeRow, NodeRow } from '../../graph/row.ts'
import { factRows } from '../../graph/rows/stream.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import type { ExchangeFormat } from '../formats.ts'
import { pieces } from '../pieces.ts'
import { shortRows } from '../short-words.ts'
import { cypherStatements } from './cypher/script.ts'
import { ftmLines } from './ftm/index.ts'
import { jsonldLines } from './jsonld/index.ts'

/** `longest`: sentences, titles and names are cut to so many UTF-16 units; without it they stand whole. */
export type ExchangeSettings = Readonly<{
  format: ExchangeFormat
  chainOf: ChainOf
  includePrivate: boolean
  longest?: number | null
}>

/** Writes one format, piece by piece, each when the one before is out; the same workspace gives the same bytes. */
export async function writeExchange(
  workspace: Workspace,
  settings: ExchangeSettings,
  write: (text: string) => Promise<void>,
): Promise<void> {
  for (const piece of pieces(exchangeLines(workspace, settings))) await write(piece)
}

type Rows = Iterable<NodeRow | EdgeRow>

const makers: Readonly<Record<ExchangeFormat, (rows: Rows, db: DatabaseSync) => Generator<string>>> = {
  ftm: ftmLines,
  jsonld: jsonldLines,
  cypher: cypherStatements,
}

/** The same, line by line. */
export const exchangeLines = (
  { db }: Workspace,
  { format, chainOf, includePrivate, longest = null }: ExchangeSettings,
): Generator<string> => makers[format](shortRows(factRows(db, chainOf, { includePrivate }), longest), db)
