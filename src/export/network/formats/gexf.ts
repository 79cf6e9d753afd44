import type { Column } from '../columns.ts'
import type { Period } from '../edges.ts'
import type { Network, NetworkNode, NetworkTie } from '../network.ts'
import { weighted } from '../tell.ts'
import type { Value } from '../ties/tie.ts'
import { xml } from './clean.ts'
import type { Format } from './file.ts'

const namespace = 'http://gexf.net/1.3'

/** What changes with time, beside the columns: the highest office of a person from day to day, the weight of a tie. */
const datedOfNodes: readonly Column[] = [
  { name: 'officeThen', type: 'string', meaning: 'the highest office on a day' },
  { name: 'rankOrderThen', type: 'integer', meaning: 'its rank as a number' },
]
/** Gephi takes a dated column of this name for the weight itself. */
const datedOfTies: readonly Column[] = [
  { name: 'weight', type: 'double', meaning: 'what the meetings of the day weigh' },
]

/** GEXF 1.3, dynamic: ties are there in the spells of their meetings, nodes from their first to their last. */
export const gexf: Format = network => [{ part: null, extension: 'gexf', lines: () => linesOf(network) }]

function* linesOf(network: Network): Generator<string> {
  const { nodes, nodeColumns, tieColumns, tieCount, period } = network
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  yield `<gexf xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/gexf.xsd" version="1.3">`
  yield `<meta><creator>renmai</creator><description>${xml(weighted(network.options))}</description></meta>`
  yield `<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval"${dates(period)}>`
  yield* attributes('node', 'static', nodeColumns)
  yield* attributes('node', 'dynamic', datedOfNodes)
  yield* attributes('edge', 'static', tieColumns)
  yield* attributes('edge', 'dynamic', datedOfTies)
  yield `<nodes count="${nodes.length}">`
  for (const node of nodes) yield nodeLine(node, nodeColumns)
  yield '</nodes>'
  yield `<edges count="${tieCount}">`
  let at = 0
  for (const tie of network.ties()) yield tieLine(tie, tieColumns, at++)
  yield '</edges>'
  yield '</graph>'
  yield '</gexf>'
}

function* attributes(of: string, mode: string, columns: readonly Column[]): Generator<string> {
  yield `<attributes class="${of}" mode="${mode}">`
  for (const { name, type } of columns)
    yield `<attribute id="${name}" title="${name}" type="${type === 'day' ? 'string' : type}"/>`
  yield '</attributes>'
}

const dates = (period: Period | null): string => (period === null ? '' : ` start="${period.from}" end="${period.to}"`)

function nodeLine({ id, label, values, period, offices }: NetworkNode, columns: readonly Column[]): string {
  const dated = offices.map(
    it => datedValue('officeThen', it.value.name, it) + datedValue('rankOrderThen', it.value.rankOrder, it),
  )
  return `<node id="${xml(id)}" label="${xml(label)}"${dates(period)}><attvalues>${staticValues(columns, values)}${dated.join('')}</attvalues></node>`
}

function tieLine({ from, to, weight, values, spells }: NetworkTie, columns: readonly Column[], at: number): string {
  // A tie without a date is always there; Gephi takes its weight from here, too.
  const dated =
    spells.map(spell => datedValue('weight', spell.weight, spell)).join('') || datedValue('weight', weight, null)
  const when = spells.map(spell => `<spell${dates(spell)}/>`).join('')
  const inTime = when === '' ? '' : `<spells>${when}</spells>`
  return `<edge id="${at}" source="${xml(from.id)}" target="${xml(to.id)}" weight="${weight}"><attvalues>${staticValues(columns, values)}${dated}</attvalues>${inTime}</edge>`
}

const staticValues = (columns: readonly Column[], values: readonly Value[]): string =>
  values
    .map((value, at) => (value === null ? '' : `<attvalue for="${columns[at]?.name}" value="${xml(value)}"/>`))
    .join('')

const datedValue = (name: string, value: Value, period: Period | null): string =>
  value === null ? '' : `<attvalue for="${name}" value="${xml(value)}"${dates(period)}/>`
