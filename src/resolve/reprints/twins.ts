import type { ArticleEvent, EventRef, Twin } from '../../workspace/meetings.ts'

type Pair = Readonly<{ article: string; original: string }>

/**
 * An event of a reprint is that of the original: the one of the same kind and name, else of the same kind and day,
 * where there is no second such. Every other event stands for itself.
 */
export const twinsOf = (reprints: readonly Pair[], eventsOf: (article: string) => readonly ArticleEvent[]): Twin[] =>
  reprints.flatMap(({ article, original }) => {
    const shared = sharedBy(eventsOf(article), eventsOf(original))
    return [...shared].map(([key, of]) => ({ article, key, of }))
  })

function sharedBy(own: readonly ArticleEvent[], originals: readonly ArticleEvent[]): ReadonlyMap<string, EventRef> {
  const shared = new Map<string, EventRef>()
  const left = new Set(originals)
  for (const isSame of [sameName, sameDay]) {
    for (const event of own) {
      if (shared.has(event.key)) continue
      const [match, ...others] = [...left].filter(other => isSame(event, other))
      if (match === undefined || others.length > 0) continue
      left.delete(match)
      shared.set(event.key, { article: match.article, key: match.key })
    }
  }
  return shared
}

const sameName = ({ summary: a }: ArticleEvent, { summary: b }: ArticleEvent): boolean =>
  a.kind === b.kind && a.name === b.name
const sameDay = ({ summary: a }: ArticleEvent, { summary: b }: ArticleEvent): boolean =>
  a.kind === b.kind && a.date !== null && a.date === b.date
