import type { Column } from '../columns.ts'
import type { Network, NetworkNode, NetworkTie } from '../network.ts'
import type { Value } from '../ties/tie.ts'
import { xml } from './clean.ts'
import type { Format } from './file.ts'

const types: Readonly<Record<Column['type'], string>> = {
  string: 'string',
  day: 'string',
  integer: 'int',
  double: 'double',
}

const label: Column = { name: 'label', type: 'string', meaning: 'the name' }
const weight: Column = { name: 'weight', type: 'double', meaning: 'how much the tie weighs' }

/** GraphML: every column of nodes and ties as a key of its name. */
export const graphml: Format = network => [{ part: null, extension: 'graphml', lines: () => linesOf(network) }]

function* linesOf(network: Network): Generator<string> {
  const [ofNodes, ofTies] = [
    [label, ...network.nodeColumns],
    [weight, ...network.tieColumns],
  ]
  yield '<?xml version="1.0" encoding="UTF-8"?>'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
  for (const [at, column] of ofNodes.entries()) yield key(`n${at}`, 'node', column)
  for (const [at, column] of ofTies.entries()) yield key(`e${at}`, 'edge', column)
  yield '<graph id="network" edgedefault="undirected">'
  for (const node of network.nodes) yield nodeLine(node)
  let at = 0
  for (const tie of network.ties()) yield tieLine(tie, at++)
  yield '</graph>'
  yield '</graphml>'
}

const key = (id: string, of: string, { name, type, meaning }: Column): string =>
  `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${types[type]}"><desc>${xml(meaning)}</desc></key>`

const nodeLine = ({ id, label, values }: NetworkNode): string =>
  `<node id="${xml(id)}">${data('n', [label, ...values])}</node>`

const tieLine = ({ from, to, weight, values }: NetworkTie, at: number): string =>
  `<edge id="e${at}" source="${xml(from.id)}" target="${xml(to.id)}">${data('e', [weight, ...values])}</edge>`

const data = (sort: string, values: readonly Value[]): string =>
  values.map((value, at) => (value === null ? '' : `<data key="${sort}${at}">${xml(value)}</data>`)).join('')
