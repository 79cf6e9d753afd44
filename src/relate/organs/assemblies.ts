/** Special committees of the national assemblies, called without the assembly's name in articles about it. */
import { assemblyCommittees } from '../../recognise/lexicon/index.ts'

/** How an article names the assembly itself. */
const named: Readonly<Record<string, RegExp>> = {
  全国人大: /全国人大|全国人民代表大会/,
  全国政协: /全国政协|政协第?[^，。]{0,4}届?全国委员会|人民政协/,
}

const firstNamed = (text: string, assembly: string): number => text.search(named[assembly] ?? assembly)

/** 提案委员会 → 全国政协提案委员会, 环资委 → 全国人大环资委; of two assemblies that the text names the first; else null. */
export function committeeOfAssembly(text: string, printed: string): string | null {
  const [first] = assemblyCommittees
    .filter(({ name, short }) => name === printed || short.includes(printed))
    .flatMap(({ name, assemblies }) => assemblies.map(assembly => ({ name, assembly, at: firstNamed(text, assembly) })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  if (!first) return null
  const full = first.assembly + first.name
  return first.assembly + printed === full || text.includes(full) ? full : first.assembly + printed
}

const members = ['全国人大常委会', '全国政协'] as const

/** The assembly whose members an article calls 委员 (that named first) or 常委 (the consultative one); null without any. */
export function assemblyOf(text: string, seat: string): string | null {
  const [first] = members
    .filter(assembly => seat === '委员' || assembly === '全国政协')
    .map(assembly => ({ assembly, at: firstNamed(text, assembly) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return first?.assembly ?? null
}
