import type { Project } from '../../record.ts'
import type { Claim, End, Part } from '../part.ts'
import { compact } from '../places.ts'
import type { Properties } from '../row.ts'
import { located } from './places.ts'
import { fact, projectEnd, type Scene } from './scene.ts'
import { kindOf, organizationEnd, organizationParts } from './structure.ts'

export function projectFacts(scene: Scene, project: Project): readonly Part[] {
  const own = projectEnd(scene, project.name)
  const claim = scene.quotes.claim(project.evidence, 'project')
  return [
    { ...own, properties: projectProperties(project) },
    fact('MENTIONS', [scene.article, own], claim),
    ...project.place.flatMap(name => located(scene, own, name, claim)),
    ...(project.owner === null ? [] : backed(scene, own, project.owner, claim)),
  ]
}

function projectProperties(project: Project): Properties {
  const amount = project.amounts.find(a => a.of?.includes('总投资')) ?? project.amounts[0]
  return compact({
    name: project.name,
    aliases: project.aliases,
    amount: amount?.cny ?? null,
    amountRaw: amount?.raw ?? null,
    stage: project.stage,
  })
}

function backed(scene: Scene, project: End, name: string, claim: Claim): readonly Part[] {
  const owner = scene.owners(name, null)
  const kind = scene.record.organizations.find(o => o.name === name)?.kind ?? kindOf(name)
  return [
    ...organizationParts({ name, owner, kind }, scene.chainOf),
    fact('BACKS', [organizationEnd(name, owner), project], claim),
  ]
}
