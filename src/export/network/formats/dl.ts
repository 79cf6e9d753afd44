import type { Network } from '../network.ts'
import type { Format } from './file.ts'
import { uniqueLabels } from './labels.ts'

/** Labels of DL end at a blank or comma, and quotes are read by UCINET alone: _ stands for all of these, and for = and :. */
const rules = [[/[\s,"'=:;]+/gu, '_']] as const

/** UCINET's DL, each tie once: UCINET makes the matrix symmetric by Transform > Symmetrize > Maximum. */
export const dl: Format = network => [{ part: null, extension: 'dl', lines: () => dlLines(network) }]

function* dlLines({ nodes, ties }: Network): Generator<string> {
  yield `dl n=${nodes.length}`
  yield 'format=edgelist1'
  yield 'labels:'
  yield uniqueLabels(nodes, rules).join(',')
  yield 'data:'
  for (const { from, to, weight } of ties()) yield `${from.number} ${to.number} ${weight}`
}
