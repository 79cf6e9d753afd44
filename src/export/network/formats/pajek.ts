import type { Network } from '../network.ts'
import type { Format } from './file.ts'
import { uniqueLabels } from './labels.ts'

/** Pajek has no escapes: straight quotes and backslashes become those of full width, line breaks and tabs blanks. */
const rules = [
  [/"/g, '＂'],
  [/\\/g, '＼'],
  [/\s+/g, ' '],
] as const

/** The network, and its communities as a partition. A mark at the start tells Pajek that the names are UTF-8. */
export const pajek: Format = network => [
  { part: null, extension: 'net', lines: () => netLines(network) },
  { part: null, extension: 'clu', lines: () => cluLines(network) },
]

function* netLines({ nodes, ties }: Network): Generator<string> {
  yield `\ufeff% nodes with a community each in the .clu file; ties with their weights`
  yield `*Vertices ${nodes.length}`
  for (const [at, label] of uniqueLabels(nodes, rules).entries()) yield `${at + 1} "${label}"`
  yield '*Edges'
  for (const { from, to, weight } of ties()) yield `${from.number} ${to.number} ${weight}`
}

function* cluLines(network: Network): Generator<string> {
  yield `*Vertices ${network.nodes.length}`
  const community = network.nodeColumns.findIndex(({ name }) => name === 'community')
  for (const { values } of network.nodes) yield String(values[community])
}
