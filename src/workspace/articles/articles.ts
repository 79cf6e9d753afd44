import { hash } from 'node:crypto'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { ArticleRecord, Jurisdiction } from '../../record.ts'
import { setFact } from '../database/facts.ts'
import { meetingId } from '../ids.ts'
import { organizationMentionsIn } from '../organizations/mentions.ts'
import { blockOf, mentionsOf } from '../people/mentions.ts'
import { projectMentionsIn } from '../projects/mentions.ts'

/** What `events.summary` holds: the line of meetings.jsonl that one article gives, and what tells occasions apart. */
export type EventSummary = Readonly<{
  name: string
  kind: string
  date: string | null
  home: Jurisdiction | null
  /** Keys of those who took part. */
  people: readonly string[]
  place: readonly string[]
  projects: readonly string[]
}>

/** The statements that put articles in and take them out; to be used inside a transaction. */
export type Articles = Readonly<{
  /** `extracted`: the record as it came from the document, where people have put it right since. */
  put: (record: ArticleRecord, state: string, extracted?: ArticleRecord | null) => void
  remove: (article: string) => void
  /** In reading order; `state` tells from which text and by which rules each was read. */
  ofDocument: (document: string) => readonly Readonly<{ id: string; ordinal: number; state: string }>[]
}>

export function articlesIn(db: DatabaseSync): Articles {
  const sql = statements(db)
  const remove = (article: string) => {
    if (removeArticle(sql, article) > 0) setFact(db, 'gone', 1)
  }
  const [putProjects, putOrganizations] = [projectMentionsIn(db), organizationMentionsIn(db)]
  return {
    put: (record, state, extracted = null) => {
      const persons = personsOf(sql, record)
      remove(record.id)
      insertArticle(sql, record, state, extracted)
      insertMentions(sql, record, persons)
      insertEvents(sql, record)
      putProjects(record)
      putOrganizations(record)
    },
    remove,
    ofDocument: document => sql.ofDocument.all(document) as { id: string; ordinal: number; state: string }[],
  }
}

const statements = (db: DatabaseSync) => ({
  article: db.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
  mention: db.prepare('INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  event: db.prepare('INSERT INTO events (article, key, document, meeting, summary) VALUES (?, ?, ?, ?, ?)'),
  dirty: db.prepare('INSERT OR IGNORE INTO dirty VALUES (?)'),
  ofDocument: db.prepare('SELECT id, ordinal, state FROM articles WHERE document = ? ORDER BY ordinal'),
  persons: db.prepare('SELECT name, person FROM mentions WHERE article = ? ORDER BY key'),
  documentPersons: db.prepare(
    'SELECT name, person FROM mentions WHERE document = ? AND person IS NOT NULL ORDER BY article, key',
  ),
  dirtyNames: db.prepare(
    // Of a misread name the person stands under another, and would stay when nothing but that was left.
    `INSERT OR IGNORE INTO dirty SELECT block FROM mentions WHERE article = :article
     UNION SELECT persons.block FROM mentions JOIN persons ON persons.id = person WHERE article = :article`,
  ),
  mentions: db.prepare('DELETE FROM mentions WHERE article = ?'),
  removals: [
    'articles WHERE id',
    'events WHERE article',
    'spell_members WHERE article',
    'project_mentions WHERE article',
    'project_names WHERE article',
    'organization_mentions WHERE article',
  ].map(where => db.prepare(`DELETE FROM ${where} = ?`)),
})

type Statements = ReturnType<typeof statements>

/** Returns how many mentions went with it. */
function removeArticle(sql: Statements, article: string): number {
  sql.dirtyNames.run({ article })
  for (const removal of sql.removals) removal.run(article)
  return Number(sql.mentions.run(article).changes)
}

/** Whom each name of the article was taken for before, so that a person keeps the id when the article is read anew. */
function personsOf(sql: Statements, record: ArticleRecord): ReadonlyMap<string, (string | null)[]> {
  const own = byName(sql.persons, record.id)
  return own.size > 0 ? own : byName(sql.documentPersons, record.source.document)
}

function byName(statement: StatementSync, key: string): Map<string, (string | null)[]> {
  const found = new Map<string, (string | null)[]>()
  for (const row of statement.all(key) as { name: string; person: string | null }[]) {
    found.set(row.name, [...(found.get(row.name) ?? []), row.person])
  }
  return found
}

function insertArticle(sql: Statements, record: ArticleRecord, state: string, extracted: ArticleRecord | null): void {
  const { document, ordinal, published } = record.source
  const [now, before] = [JSON.stringify(record), extracted === null ? null : JSON.stringify(extracted)]
  sql.article.run(record.id, document, ordinal, published, state, textHash(record), now, before)
}

/** The same news item word for word, whatever its line breaks and spaces. */
const textHash = (record: ArticleRecord): string => hash('sha256', record.text.replace(/\s+/gu, '')).slice(0, 16)

function insertMentions(sql: Statements, record: ArticleRecord, persons: ReadonlyMap<string, (string | null)[]>): void {
  for (const m of mentionsOf(record)) {
    const person = persons.get(m.name)?.shift() ?? null
    const facts = JSON.stringify(m.facts)
    sql.mention.run(m.article, m.key, m.document, m.name, blockOf(m.name), m.date, m.private ? 1 : 0, facts, person)
    sql.dirty.run(blockOf(m.name))
  }
}

function insertEvents(sql: Statements, record: ArticleRecord): void {
  const home = record.home === null ? null : { name: record.home.name, code: record.home.code }
  for (const { key, name, kind, date, place, projects, attended } of record.events) {
    const people = attended.map(({ person }) => person)
    const summary: EventSummary = { name, kind, date, home, people, place, projects }
    sql.event.run(record.id, key, record.source.document, meetingId(record.id, key), JSON.stringify(summary))
  }
}
