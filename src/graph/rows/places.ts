import type { ArticleRecord } from '../../record.ts'
import type { Claim, End, Part } from '../part.ts'
import { articlePlace, namedPlace } from '../places.ts'
import { fact, type Scene } from './scene.ts'

export function placeFacts(scene: Scene, place: ArticleRecord['places'][number]): readonly Part[] {
  const { end, parts } = articlePlace(place, scene.record, scene.chainOf)
  return [...parts, fact('MENTIONS', [scene.article, end], scene.quotes.claim(place.evidence, 'place'))]
}

/** Where a meeting was or a project is, as the article says. */
export function located(scene: Scene, of: End, name: string, claim: Claim): readonly Part[] {
  const place = scene.record.places.find(p => p.name === name)
  const { end, parts } =
    place === undefined ? namedPlace(name, scene.record) : articlePlace(place, scene.record, scene.chainOf)
  return [...parts, fact('LOCATED_IN', [of, end], claim)]
}
