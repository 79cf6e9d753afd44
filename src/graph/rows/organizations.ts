import type { ArticleRecord } from '../../record.ts'
import type { Part } from '../part.ts'
import { fact, type Scene } from './scene.ts'
import { organizationEnd, organizationParts } from './structure.ts'

export function organizationFacts(scene: Scene, organization: ArticleRecord['organizations'][number]): readonly Part[] {
  const { name, kind, jurisdiction, evidence } = organization
  const owner = scene.owners(name, jurisdiction)
  const mention = fact(
    'MENTIONS',
    [scene.article, organizationEnd(name, owner)],
    scene.quotes.claim(evidence, 'organization'),
  )
  return [...organizationParts({ name, owner, kind }, scene.chainOf), mention]
}
