import type { DatabaseSync } from 'node:sqlite'
import { bulkInsert } from '../../workspace/database/bulk.ts'
import { keyOf, nodeKey } from '../keys.ts'
import type { EdgeRow, NodeRow } from '../row.ts'

/** Looks whether every quote of a graph stands in an article that the edge names, and every claim's words where it says. */
export type QuoteCheck = Readonly<{
  /** To be told every row, nodes before edges. */
  see: (row: NodeRow | EdgeRow) => void
  /** Keys of rows whose quote stands in none of their articles, or whose words stand elsewhere. */
  misquoted: () => readonly string[]
  close: () => void
}>

/** A quote waits on disk, once for each article that may hold it; `words` are the place of a claim's words. */
const tables = `
  CREATE TABLE temp.said (article TEXT, key TEXT, quote TEXT, starts INTEGER, ends INTEGER);
  CREATE TABLE temp.claimed (key TEXT PRIMARY KEY, quote TEXT, starts INTEGER, ends INTEGER) WITHOUT ROWID;
  CREATE TABLE temp.proved (key TEXT PRIMARY KEY) WITHOUT ROWID`
const drop = ['said', 'claimed', 'proved'].map(name => `DROP TABLE IF EXISTS temp.${name};`).join(' ')

export function quoteCheckIn(db: DatabaseSync): QuoteCheck {
  db.exec(`${drop} ${tables}`)
  const said = bulkInsert(db, 'INSERT INTO temp.said VALUES (?, ?, ?, null, null)')
  const claimed = bulkInsert(db, 'INSERT INTO temp.claimed VALUES (?, ?, ?, ?)')
  const states = bulkInsert(
    db,
    'INSERT INTO temp.said SELECT ?, key, quote, starts, ends FROM temp.claimed WHERE key = ?',
  )
  return {
    see: row => {
      const { quote = null, articles = [], start, end } = row.properties
      if ('label' in row) {
        if (row.label === 'Claim') claimed.add(keyOf(row), quote as string | null, Number(start), Number(end))
      } else if (row.type === 'STATES') {
        claimed.flush()
        states.add(row.from.id, nodeKey('Claim', row.to.id))
      } else if (quote !== null)
        for (const article of articles as readonly string[]) said.add(article, keyOf(row), String(quote))
    },
    misquoted: () => {
      for (const table of [claimed, states, said]) table.flush()
      prove(db)
      const rows = db.prepare('SELECT DISTINCT key FROM temp.said WHERE key NOT IN (SELECT key FROM temp.proved)').all()
      return rows.map(row => String(row['key'])).toSorted()
    },
    close: () => db.exec(drop),
  }
}

type Said = Readonly<{ article: string; key: string; quote: string | null; starts: number | null; ends: number | null }>

/** Article by article, so that each text is read once and memory holds one. */
function prove(db: DatabaseSync): void {
  const proved = bulkInsert(db, 'INSERT OR IGNORE INTO temp.proved VALUES (?)')
  const text = db.prepare("SELECT json_extract(record, '$.text') AS text FROM articles WHERE id = ?")
  const holds = db.prepare('SELECT key, quote, starts, ends FROM temp.said WHERE article = ?')
  db.exec('CREATE INDEX temp.said_article ON said (article)')
  for (const { article } of db.prepare('SELECT DISTINCT article FROM temp.said').all()) {
    const words = String(text.get(String(article))?.['text'] ?? '')
    for (const row of holds.all(String(article)) as Said[]) if (standsIn(words, row)) proved.add(row.key)
  }
  proved.flush()
}

function standsIn(text: string, { quote, starts, ends }: Said): boolean {
  if (quote !== null && !text.includes(quote)) return false
  if (starts === null || ends === null) return true
  const words = text.slice(starts, ends).trim()
  return words !== '' && (quote === null || quote.includes(words))
}
