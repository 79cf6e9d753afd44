/** Named, concrete undertakings: 精卫湖康养小镇项目, with amounts and stage. Kinds of projects and slogans are left out. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Project, Span } from '../../record.ts'
import { longestApart } from '../../spans.ts'
import { amountsOf } from './amounts.ts'
import { builtSites } from './built.ts'
import { fundedNames } from './funded.ts'
import { headedNames } from './headed.ts'
import { listedNames } from './listed.ts'
import { coreOf, nameOf } from './name.ts'
import { ownerOf } from './owner.ts'
import { placesOfProject } from './sited.ts'
import { stageOf } from './stage.ts'

/** 精卫湖康养小镇 and 精卫湖康养小镇项目 are one undertaking, 智算中心项目 is 绛县智算中心项目 told again. */
export function projectsOf(article: Recognised): readonly Project[] {
  const { text } = article
  const spans = longestApart([
    ...fundedNames(article),
    ...listedNames(article),
    ...headedNames(article),
    ...builtSites(article),
  ])
  const byCore = Map.groupBy(spans, span => coreOf(text.slice(...span)))
  const groups = [...byCore].filter(([core]) => longerOf(core, byCore) === null)
  return groups
    .map(([core, own]) => [...own, ...shorterOf(core, byCore)].sort((a, b) => a[0] - b[0]))
    .map(own => projectOf(article, own, spans))
    .sort((a, b) => a.evidence[0] - b.evidence[0])
}

/** Every place where a project is called by its name or an alias: what stands there is no other thing. */
export const projectSpans = ({ text }: Recognised, projects: readonly Project[]): readonly Span[] =>
  projects.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap(each => {
      const found: Span[] = []
      for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + each.length))
        found.push([at, at + each.length])
      return found
    }),
  )

const leastShort = 4
const isShortFor = (core: string, other: string): boolean =>
  core !== other && core.length >= leastShort && other.endsWith(core)

const longerOf = (core: string, all: ReadonlyMap<string, unknown>): string | null =>
  [...all.keys()].find(other => isShortFor(core, other)) ?? null

const shorterOf = (core: string, all: ReadonlyMap<string, readonly Span[]>): readonly Span[] =>
  [...all].flatMap(([other, spans]) => (isShortFor(other, core) ? spans : []))

function projectOf(article: Recognised, spans: readonly Span[], others: readonly Span[]): Project {
  const { text } = article
  const printed = [...new Set(spans.map(span => text.slice(...span)))].sort((a, b) => b.length - a.length)
  const longest = printed[0] ?? ''
  const evidence = spans.find(span => text.slice(...span) === longest) ?? ([0, 0] as const)
  const name = nameOf(longest)
  const aliases = new Set([...printed, coreOf(longest)].filter(each => each !== name && each.length > 2))
  return {
    name,
    aliases: [...aliases],
    place: placesOfProject(article, spans),
    amounts: amountsOf(article, spans, others),
    stage: stageOf(article, spans),
    owner: ownerOf(article, spans),
    evidence,
  }
}
