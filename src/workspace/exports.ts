import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { EventSummary } from './articles/articles.ts'
import { writeWhole } from './database/atomic-file.ts'
import { factOf, setFact } from './database/facts.ts'
import { explaining } from './database/faults.ts'
import type { Workspace } from './database/open.ts'
import { organizationLines } from './organizations/mentions.ts'
import { projectLines } from './projects/lines.ts'

/** Each export with its lines, in the order in which they are written. */
export const exportLines = {
  records,
  people,
  meetings,
  projects: projectLines,
  organizations: organizationLines,
  duplicates,
} as const satisfies Readonly<Record<string, (db: DatabaseSync) => Iterable<string>>>

const files = Object.keys(exportLines) as (keyof typeof exportLines)[]

/**
 * Writes records.jsonl, people.jsonl, meetings.jsonl, projects.jsonl, organizations.jsonl and duplicates.jsonl beside
 * the workspace, each whole. Returns false when they are there already and nothing has changed.
 */
export function writeExports(workspace: Workspace): boolean {
  const { db, dir, file } = workspace
  return explaining(file, () => {
    const revision = factOf(db, 'revision')
    const isThere = files.every(name => existsSync(join(dir, `${name}.jsonl`)))
    if (isThere && factOf(db, 'exported') === revision) return false
    for (const name of files) writeWhole(join(dir, `${name}.jsonl`), exportLines[name](db))
    setFact(db, 'exported', revision)
    return true
  })
}

const inOrder = 'ORDER BY document, ordinal, id'

function* records(db: DatabaseSync): Generator<string> {
  for (const row of db.prepare(`SELECT record FROM articles ${inOrder}`).iterate()) yield String(row['record'])
}

/** The lines of people.jsonl. */
export function* people(db: DatabaseSync): Generator<string> {
  const mentions = db.prepare(
    'SELECT document, article, key, name, date FROM mentions WHERE person = ? ORDER BY date, document, article, key',
  )
  const spells = db.prepare('SELECT id, spell FROM spells WHERE person = ? ORDER BY number')
  const rows = db.prepare('SELECT id, name, private, summary FROM persons ORDER BY name, number').iterate()
  for (const row of rows) {
    const { caption, aliases, home } = parsed(row['summary'])
    const id = String(row['id'])
    yield JSON.stringify({
      id,
      name: row['name'],
      caption,
      aliases,
      home,
      private: row['private'] === 1,
      mentions: mentions.all(id),
      spells: spells.all(id).map(spell => lineOfSpell(String(spell['id']), parsed(spell['spell']))),
    })
  }
}

const parsed = (text: unknown): Record<string, unknown> => JSON.parse(String(text)) as Record<string, unknown>

/** The graph's key of the office stays inside. */
const lineOfSpell = (id: string, { office: _, ...spell }: Record<string, unknown>) => ({ id, ...spell })

function* meetings(db: DatabaseSync): Generator<string> {
  const rows = db.prepare('SELECT meeting, document, article, key, summary FROM events ORDER BY meeting, document, key')
  for (const group of grouped(rows.iterate(), 'meeting')) {
    const { name, kind, date, home } = JSON.parse(String(group[0]?.['summary'])) as EventSummary
    const at = group.map(({ document, article, key }) => ({ document, article, key }))
    yield JSON.stringify({ id: group[0]?.['meeting'], name, kind, date, home, records: at })
  }
}

type Row = Readonly<Record<string, unknown>>

/** Rows that follow one another and are equal in a column. */
function* grouped(rows: Iterable<Row>, column: string): Generator<readonly Row[]> {
  let group: Row[] = []
  for (const row of rows) {
    if (group.length > 0 && group[0]?.[column] !== row[column]) {
      yield group
      group = []
    }
    group.push(row)
  }
  if (group.length > 0) yield group
}

/** Groups of articles that print the same news, the original first; then others that are the same word for word. */
function* duplicates(db: DatabaseSync): Generator<string> {
  yield* reprints(db)
  yield* sameTexts(db)
}

/** `likeness` of an article is that to the original, 0–1; that of the group is the least. These count once. */
function* reprints(db: DatabaseSync): Generator<string> {
  const rows = db.prepare(
    `SELECT original, document, article, likeness FROM
       (SELECT original, article, likeness, 1 AS turn FROM reprints
        UNION SELECT original, original, 1.0, 0 FROM reprints) JOIN articles ON id = article
     ORDER BY original, turn, document, ordinal, id`,
  )
  for (const group of grouped(rows.iterate(), 'original')) {
    const articles = group.map(({ document, article, likeness }) => ({
      document,
      article,
      likeness: rounded(likeness),
    }))
    yield JSON.stringify({ how: 'reprint', likeness: Math.min(...articles.map(it => it.likeness)), articles })
  }
}

const rounded = (likeness: unknown): number => Math.round(Number(likeness) * 1000) / 1000

/**
 * Articles that are word for word the same, spaces and line breaks apart, yet no reprints: too short to be sure, or
 * printed weeks apart. They count one by one.
 */
function* sameTexts(db: DatabaseSync): Generator<string> {
  const rows = db.prepare(
    `SELECT text_hash, document, id AS article FROM articles
     WHERE text_hash IN
       (SELECT text_hash FROM articles WHERE id NOT IN (SELECT article FROM reprints)
        GROUP BY text_hash HAVING count(*) > 1)
       AND id NOT IN (SELECT article FROM reprints)
     ORDER BY text_hash, document, ordinal`,
  )
  for (const group of grouped(rows.iterate(), 'text_hash')) {
    const articles = group.map(({ document, article }) => ({ document, article, likeness: 1 }))
    yield JSON.stringify({ how: 'same text', likeness: 1, articles })
  }
}
