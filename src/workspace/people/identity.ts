import type { DatabaseSync } from 'node:sqlite'
import type { Mention, MentionFacts } from './mentions.ts'

/** What reads and writes the persons and spells of a name; to be used inside a transaction. */
export type Identity = Readonly<{
  mentions: (block: string) => readonly Mention[]
  /** The mentions that were taken for a person, by date. */
  mentionsOf: (person: string) => readonly Mention[]
  /** The names of the people in an article, but for leaders of the state, who are in everybody's news. */
  namesIn: (article: string) => readonly string[]
  /** The name of a mention, by article and key with a space between. */
  nameOf: (ref: string) => string | null
  /** Names that share a blocking key with a name. */
  near: (block: string) => readonly string[]
  setKeys: (block: string, keys: readonly string[]) => void
  /** Whom a mention was taken for; a smaller number is an older id. */
  taken: (mention: Mention) => Taken | null
  /** Names of all mentions that were taken for a person. */
  namesOf: (person: string) => readonly string[]
  /** Persons under this name of whom no mention is left. */
  left: (block: string) => readonly string[]
  hasPerson: (id: string) => boolean
  /** The number of a person that was handed out. */
  numberOf: (id: string) => number
  /** Hands out an id; name and summary come with `setPerson`. */
  addPerson: (id: string, block: string) => void
  setPerson: (id: string, person: Readonly<{ block: string; name: string; private: boolean; summary: object }>) => void
  dropPerson: (id: string) => void
  setMention: (mention: Mention, person: string) => void
  /** The spells of a person, oldest id first. */
  spells: (person: string) => readonly Readonly<{ id: string; office: string }>[]
  hasSpell: (id: string) => boolean
  /** Hands out an id; what the spell is comes with `setSpell`. */
  addSpell: (id: string, person: string) => void
  setSpell: (id: string, person: string, spell: object) => void
  dropSpell: (id: string) => void
  addMember: (member: Readonly<{ article: string; ref: string }>, spell: string) => void
  /** The name is resolved. */
  clean: (block: string) => void
}>

/** The person that a mention was taken for. */
export type Taken = Readonly<{ id: string; number: number }>

/** Prepares the statements once for all names. */
export function identityIn(db: DatabaseSync): Identity {
  const sql = statements(db)
  return {
    mentions: block => (sql.mentions.all(block) as Row[]).map(mentionOf),
    mentionsOf: person => (sql.mentionsOf.all(person) as Row[]).map(mentionOf),
    namesIn: article => sql.namesIn.all(article).map(row => String(row['block'])),
    nameOf: ref => (sql.nameOf.get(...ref.split(' ', 2))?.['block'] as string | undefined) ?? null,
    near: block => sql.near.all(block).map(row => String(row['name'])),
    setKeys: (block, keys) => {
      sql.dropKeys.run(block)
      for (const key of keys) sql.addKey.run(key, block)
    },
    taken: ({ article, key }) => (sql.taken.get(article, key) as Taken | undefined) ?? null,
    namesOf: person => sql.namesOf.all(person).map(row => String(row['block'])),
    left: block => sql.left.all(block).map(row => String(row['id'])),
    hasPerson: id => sql.person.get(id) !== undefined,
    numberOf: id => Number(sql.person.get(id)?.['number']),
    addPerson: (id, block) => void sql.addPerson.run(id, block),
    setPerson: (id, person) =>
      void sql.setPerson.run(person.block, person.name, person.private ? 1 : 0, JSON.stringify(person.summary), id),
    dropPerson: id => void sql.dropPerson.run(id),
    setMention: ({ article, key }, person) => void sql.setMention.run(person, article, key),
    spells: person => sql.spells.all(person).map(row => ({ id: String(row['id']), office: officeOf(row['spell']) })),
    hasSpell: id => sql.spell.get(id) !== undefined,
    addSpell: (id, person) => void sql.addSpell.run(id, person, '{}'),
    setSpell: (id, person, spell) => void sql.setSpell.run(person, JSON.stringify(spell), id),
    dropSpell: id => void sql.dropSpell.run(id),
    addMember: ({ article, ref }, spell) => void sql.member.run(article, ref, spell),
    clean: block => void sql.clean.run(block),
  }
}

const statements = (db: DatabaseSync) => ({
  mentions: db.prepare(
    `SELECT mentions.*, original FROM mentions LEFT JOIN reprints USING (article) WHERE block = ? ORDER BY article, key`,
  ),
  mentionsOf: db.prepare(
    `SELECT mentions.*, original FROM mentions LEFT JOIN reprints USING (article) WHERE person = ?
     ORDER BY date IS NULL, date, document, article, key`,
  ),
  namesIn: db.prepare(
    `SELECT block FROM mentions WHERE article = ? AND facts NOT LIKE '%"rank":"国家级%' ORDER BY key`,
  ),
  nameOf: db.prepare('SELECT block FROM mentions WHERE article = ? AND key = ?'),
  near: db.prepare(
    `SELECT DISTINCT other.name FROM name_keys AS own JOIN name_keys AS other USING (key)
     WHERE own.name = ? AND other.name <> own.name ORDER BY other.name`,
  ),
  dropKeys: db.prepare('DELETE FROM name_keys WHERE name = ?'),
  addKey: db.prepare('INSERT OR IGNORE INTO name_keys VALUES (?, ?)'),
  taken: db.prepare('SELECT id, number FROM mentions JOIN persons ON id = person WHERE article = ? AND key = ?'),
  namesOf: db.prepare('SELECT DISTINCT block FROM mentions WHERE person = ? ORDER BY block'),
  left: db.prepare(
    'SELECT id FROM persons WHERE block = ? AND NOT EXISTS (SELECT 1 FROM mentions WHERE person = persons.id)',
  ),
  person: db.prepare('SELECT number FROM persons WHERE id = ?'),
  addPerson: db.prepare("INSERT INTO persons (id, block, name, private, summary) VALUES (?, ?, '', 0, '{}')"),
  setPerson: db.prepare('UPDATE persons SET block = ?, name = ?, private = ?, summary = ? WHERE id = ?'),
  dropPerson: db.prepare('DELETE FROM persons WHERE id = ?'),
  setMention: db.prepare('UPDATE mentions SET person = ? WHERE article = ? AND key = ?'),
  spells: db.prepare('SELECT id, number, spell FROM spells WHERE person = ? ORDER BY number'),
  spell: db.prepare('SELECT 1 FROM spells WHERE id = ?'),
  addSpell: db.prepare('INSERT INTO spells (id, person, spell) VALUES (?, ?, ?)'),
  setSpell: db.prepare('UPDATE spells SET person = ?, spell = ? WHERE id = ?'),
  dropSpell: db.prepare('DELETE FROM spells WHERE id = ?'),
  member: db.prepare(
    'INSERT INTO spell_members VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET spell = excluded.spell WHERE spell <> excluded.spell',
  ),
  clean: db.prepare('DELETE FROM dirty WHERE block = ?'),
})

type Row = Readonly<
  Omit<Mention, 'private' | 'facts' | 'original'> & {
    private: number
    facts: string
    original: string | null
  }
>

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

const officeOf = (spell: unknown): string => (JSON.parse(String(spell)) as Readonly<{ office: string }>).office

/** How many names are to be resolved. */
export const countDirty = (db: DatabaseSync): number =>
  Number(db.prepare('SELECT count(*) AS n FROM dirty').get()?.['n'])

/** The next names to be resolved. */
export const dirtyBlocks = (db: DatabaseSync, limit: number): readonly string[] =>
  db
    .prepare('SELECT block FROM dirty ORDER BY block LIMIT ?')
    .all(limit)
    .map(row => String(row['block']))

/** Every name is to be resolved anew. */
export function dirtyAll(db: DatabaseSync): void {
  db.exec('INSERT OR IGNORE INTO dirty SELECT DISTINCT block FROM mentions')
}

/** The names in these articles are to be resolved anew. */
export function dirtyArticles(db: DatabaseSync, articles: readonly string[]): void {
  const dirty = db.prepare('INSERT OR IGNORE INTO dirty SELECT block FROM mentions WHERE article = ?')
  for (const article of articles) dirty.run(article)
}
