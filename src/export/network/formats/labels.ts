import type { NetworkNode } from '../network.ts'
import { clean } from './clean.ts'

/** `replaced`: what a format cannot hold in a label, and what stands for it. */
type Rules = readonly (readonly [pattern: RegExp, replaced: string])[]

/**
 * One label a node, no two alike: formats without ids (Pajek, DL) know nodes by their labels. Of namesakes each has its
 * id behind its name: 张伟 p_0123456789abcdef.
 */
export function uniqueLabels(nodes: readonly NetworkNode[], rules: Rules): readonly string[] {
  const names = nodes.map(({ label }) =>
    rules.reduce((name, [pattern, by]) => name.replaceAll(pattern, by), clean(label)),
  )
  const count = Map.groupBy(names, name => name.toUpperCase())
  const fit = (id: string) => rules.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), ` ${id}`)
  return names.map((name, at) =>
    name === '' || (count.get(name.toUpperCase()) ?? []).length > 1 ? `${name}${fit(nodes[at]?.id ?? '')}` : name,
  )
}
