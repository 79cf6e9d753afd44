import type { NetworkNode } from '../network.ts'
import { clean } from './clean.ts'

/** `replaced`: what a format cannot hold in a label, and what stands for it. */
type Rules = readonly (readonly [pattern: RegExp, replaced: string])[]

/**
 * One label a node, no two alike: formats without ids (Pajek, DL) know nodes by their labels. Of namesakes each has its
 * id behind its name: 张伟 p_0123456789abcdef.
 */
export function uniqueLabels(nodes: readonly NetworkNode[], rules: Rules): readonly string[] {
  const fitted = (text: string) => rules.reduce((words, [pattern, by]) => words.replaceAll(pattern, by), clean(text))
  const names = nodes.map(({ label }) => fitted(label))
  const bearers = Map.groupBy(names, name => name.toUpperCase())
  const isAlone = (name: string) => name !== '' && bearers.get(name.toUpperCase())?.length === 1
  return names.map((name, at) => (isAlone(name) ? name : fitted(`${nodes[at]?.label} ${nodes[at]?.id}`)))
}
