import type { DatabaseSync } from 'node:sqlite'
import type { EdgeRow, NodeRow } from '../../graph/row.ts'
import { factRows } from '../../graph/rows/stream.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { whomOf, whomShown } from '../../workspace/people/whom.ts'
import { networkIn } from './build.ts'
import { type Facts, factsOf } from './facts.ts'
import type { NetworkFile } from './formats/file.ts'
import { formats } from './formats/index.ts'
import { chosenMeetings } from './meetings.ts'
import type { Account } from './network.ts'
import type { FormatName, NetworkOptions, Window } from './options.ts'
import { daysOf, sliceOf, slicesOf } from './window.ts'

/** Takes a file to where it belongs. `slice`: the year, quarter or month it is of (2022-Q3); null where there are none. */
export type TakeFile = (file: NetworkFile, slice: string | null) => Promise<void>

/** A network that was written. */
export type Written = Account & Readonly<{ slice: string | null; nodes: number; ties: number }>

/** All networks of one call; `unsliced`: meetings whose date is not known well enough to say to which slice they belong. */
export type Report = Readonly<{ networks: readonly Written[]; unsliced: number }>

/**
 * Writes the network of a workspace, or one for each slice of time. The rows of the graph are worked out from the
 * workspace, so no graph needs to be loaded. Throws where the ego or the home is not known.
 */
export async function writeNetwork(
  { db }: Readonly<{ db: DatabaseSync }>,
  options: NetworkOptions,
  format: FormatName,
  take: TakeFile,
): Promise<Report> {
  const whom = options.includePrivate ? whomOf : whomShown
  const ego = options.ego === null ? null : whom(db, options.ego).person
  const rows = factRows(db, chainOf, { includePrivate: options.includePrivate })
  return writeRows(rows, { ...options, ego }, format, take)
}

/** The same from the rows of a graph; the ego is the id of a person here. A slice in which nobody has a tie has no file. */
export async function writeRows(
  rows: Iterable<NodeRow | EdgeRow>,
  options: NetworkOptions,
  format: FormatName,
  take: TakeFile,
): Promise<Report> {
  const facts = factsOf(rows)
  const networks: Written[] = []
  for (const { slice, window } of slicesIn(facts, options)) {
    const network = networkIn(facts, options, window)
    if (slice !== null && network.tieCount === 0) continue
    for (const file of formats[format](network)) await take(file, slice)
    networks.push({ slice, nodes: network.nodes.length, ties: network.tieCount, ...network.account })
  }
  return { networks, unsliced: options.slice === null ? 0 : unslicedIn(facts, options) }
}

type Slice = Readonly<{ slice: string | null; window: Window }>

/** Of years, quarters or months those in which a meeting begins; offices are held in all of them. */
function slicesIn(facts: Facts, { slice, window, ties }: NetworkOptions): readonly Slice[] {
  if (slice === null) return [{ slice, window }]
  const days = daysOf(facts, window)
  const begun = new Set([...facts.meetings.values()].flatMap(({ from }) => (from === null ? [] : sliceOf(slice, from))))
  const all = days === null ? [] : slicesOf(slice, days)
  return all
    .filter(({ name }) => ties === 'person-office' || begun.has(name))
    .map(({ name, ...of }) => ({ slice: name, ...of }))
}

/** Those of the window that are in none of its slices. */
function unslicedIn(facts: Facts, options: NetworkOptions): number {
  const chosen = (window: Window) => chosenMeetings(facts, options, window).meetings.length
  return slicesIn(facts, options).reduce((rest, { window }) => rest - chosen(window), chosen(options.window))
}
