import type { Segmented } from '../../article.ts'
import type { NameMention } from '../mentions.ts'
import { rightEdge } from './edge.ts'

/** Other places where a name of the article stands: 石磊 found behind a title once is a person wherever it comes again. */
export function spreadNames(
  article: Segmented,
  found: readonly NameMention[],
  taken: (at: number) => boolean,
): readonly NameMention[] {
  const names = [...new Set(found.map(mention => mention.name))].sort((a, b) => b.length - a.length)
  const places = new Map<number, string>()
  const covered = new Set<number>()
  for (const name of names)
    for (let at = article.text.indexOf(name); at >= 0; at = article.text.indexOf(name, at + name.length)) {
      if (taken(at) || covered.has(at) || !standsAlone(article, at, name)) continue
      places.set(at, name)
      for (let i = at; i < at + name.length; i++) covered.add(i)
    }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, name]) => ({
      name,
      span: [at, at + name.length],
      titles: [],
      role: null,
      rule: 'same-name',
      remarks: [],
    }))
}

/** A short name that is part of a longer word is no name there: 高峰|期. Three characters need no such care. */
function standsAlone({ text, wordEnds }: Segmented, at: number, name: string): boolean {
  if (name.length > 2) return true
  const end = at + name.length
  return (wordEnds[at] === 1 && wordEnds[end] === 1) || rightEdge(text, end) >= 0.6
}
