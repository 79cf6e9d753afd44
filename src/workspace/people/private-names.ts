import type { DatabaseSync } from 'node:sqlite'

/** The names of private people in some articles, and, where there are any, of the others there. */
export type NamesOfArticles = (
  articles: readonly string[],
) => Readonly<{ hidden: readonly string[]; shown: readonly string[] }>

export function namesOfArticles(db: DatabaseSync): NamesOfArticles {
  const named = db.prepare('SELECT DISTINCT name FROM mentions WHERE article = ? AND private = ? ORDER BY name')
  const namesIn = (article: string, isPrivate: 0 | 1) => named.all(article, isPrivate).map(row => String(row['name']))
  return articles => {
    const hidden = articles.flatMap(article => namesIn(article, 1))
    return { hidden, shown: hidden.length === 0 ? [] : articles.flatMap(article => namesIn(article, 0)) }
  }
}
