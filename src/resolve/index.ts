import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../record.ts'
import { articlesIn } from '../workspace/articles.ts'
import { factOf, setFact, touch } from '../workspace/facts.ts'
import { explaining } from '../workspace/faults.ts'
import { hashId } from '../workspace/ids.ts'
import { type Mention, type MentionFacts, mentionRules } from '../workspace/mentions.ts'
import { transaction, type Workspace } from '../workspace/open.ts'
import { captionOf } from './caption.ts'
import { clusterMentions } from './cluster.ts'
import { keptIds, type OldId } from './keep-ids.ts'
import { nameOf, type PersonSummary, summaryOf } from './person.ts'
import { findReprints } from './reprints.ts'
import { type Spelled, spellsOf } from './spells.ts'

/** Grows when the rules of this folder change: every name is then resolved anew. */
const resolver = 1

/** A transaction holds this many names, so that a run that is cut off loses little and memory stays flat. */
const blocksAtOnce = 200

/**
 * Finds reprints, then decides who is who among the mentions of the workspace: only names whose mentions changed, or
 * count otherwise than before, are looked at again.
 * Ids that were handed out are kept. Returns how many names were resolved.
 */
export function resolveIdentity(
  workspace: Workspace,
  progress: (done: number, all: number) => void = () => {},
): number {
  const { db, file } = workspace
  return explaining(file, () => {
    if (factOf(db, 'mentions') !== mentionRules) transaction(db, () => mentionAnew(db))
    if (factOf(db, 'resolver') !== resolver) transaction(db, () => startOver(db))
    findReprints(db)
    const sql = statements(db)
    const all = Number(db.prepare('SELECT count(*) AS n FROM dirty').get()?.['n'])
    let done = 0
    for (let blocks = dirtyBlocks(db); blocks.length > 0; blocks = dirtyBlocks(db)) {
      transaction(db, () => resolveBlocks(sql, blocks))
      done += blocks.length
      progress(done, all)
    }
    if (done > 0) transaction(db, () => touch(db))
    return done
  })
}

/** Mentions are made anew from the records, which need not be read from the papers again; persons keep their ids. */
function mentionAnew(db: DatabaseSync): void {
  const articles = articlesIn(db)
  const article = db.prepare('SELECT state, record FROM articles WHERE id = ?')
  for (const { id } of db.prepare('SELECT id FROM articles ORDER BY id').all()) {
    const row = article.get(String(id))
    articles.put(JSON.parse(String(row?.['record'])) as ArticleRecord, String(row?.['state']))
  }
  setFact(db, 'mentions', mentionRules)
}

function startOver(db: DatabaseSync): void {
  db.exec('INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM mentions')
  setFact(db, 'resolver', resolver)
}

const dirtyBlocks = (db: DatabaseSync): readonly string[] =>
  db
    .prepare('SELECT block FROM dirty ORDER BY block LIMIT ?')
    .all(blocksAtOnce)
    .map(row => String(row['block']))

const statements = (db: DatabaseSync) => ({
  mentions: db.prepare(
    `SELECT mentions.*, original FROM mentions LEFT JOIN reprints USING (article) WHERE block = ? ORDER BY article, key`,
  ),
  persons: db.prepare('SELECT id, number FROM persons WHERE block = ? ORDER BY number'),
  person: db.prepare('SELECT 1 FROM persons WHERE id = ?'),
  addPerson: db.prepare("INSERT INTO persons (id, block, name, private, summary) VALUES (?, ?, '', 0, '{}')"),
  setPerson: db.prepare('UPDATE persons SET name = ?, private = ?, summary = ? WHERE id = ?'),
  dropPerson: db.prepare('DELETE FROM persons WHERE id = ?'),
  setMention: db.prepare('UPDATE mentions SET person = ? WHERE article = ? AND key = ?'),
  spells: db.prepare('SELECT id, number, spell FROM spells WHERE person = ? ORDER BY number'),
  spell: db.prepare('SELECT 1 FROM spells WHERE id = ?'),
  addSpell: db.prepare('INSERT INTO spells (id, person, spell) VALUES (?, ?, ?)'),
  setSpell: db.prepare('UPDATE spells SET person = ?, spell = ? WHERE id = ?'),
  dropSpell: db.prepare('DELETE FROM spells WHERE id = ?'),
  member: db.prepare('INSERT OR REPLACE INTO spell_members VALUES (?, ?, ?)'),
  clean: db.prepare('DELETE FROM dirty WHERE block = ?'),
})

type Statements = ReturnType<typeof statements>
type Row = Readonly<
  Omit<Mention, 'private' | 'facts' | 'original'> & {
    private: number
    facts: string
    person: string | null
    original: string | null
  }
>

function resolveBlocks(sql: Statements, blocks: readonly string[]): void {
  for (const block of blocks) {
    resolveBlock(sql, block)
    sql.clean.run(block)
  }
}

function resolveBlock(sql: Statements, block: string): void {
  const rows = sql.mentions.all(block) as Row[]
  const before = sql.persons.all(block) as OldId[]
  const taken = new Map(rows.map(row => [memberKey(row), row.person]))
  const groups = clusterMentions(rows.map(mentionOf)).toSorted(byFirst)
  const number = new Map(before.map(old => [old.id, old.number]))
  const votes = groups.map(group => group.flatMap(m => oldIdOf(taken.get(memberKey(m)), number)))
  const oldSpells = spellsBefore(sql, before)
  const kept = keptIds(votes)
  const ids = groups.map((group, i) => kept[i] ?? newPerson(sql, block, group))
  for (const [i, group] of groups.entries()) writePerson(sql, { id: ids[i] ?? '', group, ids }, oldSpells)
  for (const { id } of before) if (!ids.includes(id)) sql.dropPerson.run(id)
  for (const left of oldSpells.values()) for (const { id } of left) sql.dropSpell.run(id)
}

const memberKey = (m: Pick<Mention, 'article' | 'key'>): string => `${m.article} ${m.key}`

const mentionOf = (row: Row): Mention => ({
  article: row.article,
  key: row.key,
  document: row.document,
  name: row.name,
  date: row.date,
  private: row.private === 1,
  facts: JSON.parse(row.facts) as MentionFacts,
  ...(row.original === null ? {} : { original: row.original }),
})

function oldIdOf(id: string | null | undefined, numbers: ReadonlyMap<string, number>): readonly OldId[] {
  const number = id === null || id === undefined ? undefined : numbers.get(id)
  return id === null || id === undefined || number === undefined ? [] : [{ id, number }]
}

/** Groups in the order of their first mention, so that new ids are handed out alike in every run. */
function byFirst(a: readonly Mention[], b: readonly Mention[]): number {
  const [x, y] = [first(a), first(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

const first = (group: readonly Mention[]): string => group.map(memberKey).toSorted()[0] ?? ''

function newPerson(sql: Statements, block: string, group: readonly Mention[]): string {
  const id = unused('p', [first(group)], candidate => sql.person.get(candidate) !== undefined)
  sql.addPerson.run(id, block)
  return id
}

/** An id made of the parts; with a number more when a split has left that id elsewhere. */
function unused(prefix: string, parts: readonly string[], taken: (id: string) => boolean): string {
  for (let i = 0; ; i += 1) {
    const id = hashId(prefix, ...parts, ...(i === 0 ? [] : [String(i)]))
    if (!taken(id)) return id
  }
}

type OldSpells = Map<string, { id: string; person: string }[]>

/** Spells of these persons by office, oldest first; those that are taken up again are removed from it. */
function spellsBefore(sql: Statements, persons: readonly OldId[]): OldSpells {
  const found: OldSpells = new Map()
  for (const person of persons) {
    for (const row of sql.spells.all(person.id) as { id: string; spell: string }[]) {
      const { office } = JSON.parse(row.spell) as Readonly<{ office: string }>
      found.set(office, [...(found.get(office) ?? []), { id: row.id, person: person.id }])
    }
  }
  return found
}

/** One person to write, and the ids of all who bear the name now. */
type Resolved = Readonly<{ id: string; group: readonly Mention[]; ids: readonly string[] }>

function writePerson(sql: Statements, person: Resolved, old: OldSpells): void {
  const { id, group } = person
  const spells = group.some(m => m.private) ? [] : spellsOf(group)
  const name = nameOf(group)
  const summary: PersonSummary = summaryOf(group, home => captionOf(name, spells, home))
  sql.setPerson.run(name, group.some(m => m.private) ? 1 : 0, JSON.stringify(summary), id)
  for (const mention of group) sql.setMention.run(id, mention.article, mention.key)
  for (const spell of spells) writeSpell(sql, person, spell, old)
}

function writeSpell(sql: Statements, person: Resolved, { spell, members }: Spelled, old: OldSpells): void {
  const id = keptSpell(person, spell.office, old) ?? newSpell(sql, person.id, spell.office)
  sql.setSpell.run(person.id, JSON.stringify(spell), id)
  for (const { article, ref } of members) sql.member.run(article, ref, id)
}

/** The spell this person had in that office before, else one of a person that was joined with this one. */
function keptSpell({ id, ids }: Resolved, office: string, old: OldSpells): string | null {
  const left = old.get(office) ?? []
  const own = left.findIndex(spell => spell.person === id)
  const at = own === -1 ? left.findIndex(spell => !ids.includes(spell.person)) : own
  return at === -1 ? null : (left.splice(at, 1)[0]?.id ?? null)
}

function newSpell(sql: Statements, person: string, office: string): string {
  const id = unused('s', [person, office], candidate => sql.spell.get(candidate) !== undefined)
  sql.addSpell.run(id, person, '{}')
  return id
}
