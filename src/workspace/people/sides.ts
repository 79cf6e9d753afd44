import type { DatabaseSync } from 'node:sqlite'
import type { Mention } from './mentions.ts'

/** The strictnesses that are kept beside the usual one. */
export type Side = 'strict' | 'loose'

/** What writes who is who at another strictness, where it differs from the usual; to be used inside a transaction. */
export type Sides = Readonly<{
  /** Takes away what was written for these mentions, and shows these persons again. */
  clear: (side: Side, mentions: readonly Mention[], persons: readonly string[]) => void
  /** A person of the usual strictness whom the other does not have as they are. */
  hide: (side: Side, person: string) => void
  addPerson: (
    side: Side,
    person: Readonly<{ id: string; block: string; name: string; private: boolean; summary: object }>,
  ) => void
  addMention: (side: Side, mention: Mention, person: string) => void
  addSpell: (side: Side, spell: Readonly<{ id: string; person: string; spell: object }>) => void
  addMember: (side: Side, member: Readonly<{ article: string; ref: string }>, spell: string) => void
  /** Takes away what belongs to mentions and persons that are gone. */
  sweep: () => void
}>

export function sidesIn(db: DatabaseSync): Sides {
  const sql = statements(db)
  return {
    clear: (side, mentions, persons) => {
      for (const { article, key } of mentions) {
        for (const row of sql.takeMention.all(side, article, key)) clearPerson(sql, side, String(row['person']))
      }
      for (const person of persons) sql.show.run(side, person)
    },
    hide: (side, person) => void sql.hide.run(side, person),
    addPerson: (side, { id, block, name, private: isPrivate, summary }) =>
      void sql.addPerson.run(side, id, block, name, isPrivate ? 1 : 0, JSON.stringify(summary)),
    addMention: (side, { article, key }, person) => void sql.addMention.run(side, article, key, person),
    addSpell: (side, { id, person, spell }) => void sql.addSpell.run(side, id, person, JSON.stringify(spell)),
    addMember: (side, { article, ref }, spell) => void sql.addMember.run(side, article, ref, spell),
    sweep: () => db.exec(sweep),
  }
}

const sweep = `
  DELETE FROM side_mentions WHERE NOT EXISTS
    (SELECT 1 FROM mentions AS m WHERE m.article = side_mentions.article AND m.key = side_mentions.key);
  DELETE FROM side_persons WHERE NOT EXISTS
    (SELECT 1 FROM side_mentions AS m WHERE m.strictness = side_persons.strictness AND m.person = side_persons.id);
  DELETE FROM side_spells WHERE NOT EXISTS
    (SELECT 1 FROM side_persons AS p WHERE p.strictness = side_spells.strictness AND p.id = side_spells.person);
  DELETE FROM side_members WHERE NOT EXISTS
    (SELECT 1 FROM side_spells AS s WHERE s.strictness = side_members.strictness AND s.id = side_members.spell);
  DELETE FROM side_hidden WHERE NOT EXISTS (SELECT 1 FROM persons WHERE persons.id = side_hidden.person);
`

const statements = (db: DatabaseSync) => ({
  takeMention: db.prepare(
    'DELETE FROM side_mentions WHERE strictness = ? AND article = ? AND key = ? RETURNING person',
  ),
  dropPerson: db.prepare('DELETE FROM side_persons WHERE strictness = ? AND id = ?'),
  dropMembers: db.prepare(
    `DELETE FROM side_members WHERE strictness = ?1
     AND spell IN (SELECT id FROM side_spells WHERE strictness = ?1 AND person = ?2)`,
  ),
  dropSpells: db.prepare('DELETE FROM side_spells WHERE strictness = ? AND person = ?'),
  show: db.prepare('DELETE FROM side_hidden WHERE strictness = ? AND person = ?'),
  hide: db.prepare('INSERT OR IGNORE INTO side_hidden VALUES (?, ?)'),
  addPerson: db.prepare(
    'INSERT OR REPLACE INTO side_persons (strictness, id, block, name, private, summary) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  addMention: db.prepare('INSERT OR REPLACE INTO side_mentions VALUES (?, ?, ?, ?)'),
  addSpell: db.prepare('INSERT OR REPLACE INTO side_spells (strictness, id, person, spell) VALUES (?, ?, ?, ?)'),
  addMember: db.prepare('INSERT OR REPLACE INTO side_members VALUES (?, ?, ?, ?)'),
})

function clearPerson(sql: ReturnType<typeof statements>, side: Side, person: string): void {
  sql.dropMembers.run(side, person)
  sql.dropSpells.run(side, person)
  sql.dropPerson.run(side, person)
}

/** Lets a connection see who is who at another strictness: views of its own lie before the tables of the same names. */
export function readAs({ db }: Readonly<{ db: DatabaseSync }>, side: Side): void {
  const at = `strictness = '${side}'`
  db.exec(`
    CREATE TEMP VIEW mentions AS
      SELECT article, key, document, name, block, date, private, facts, person FROM main.mentions AS m
      WHERE NOT EXISTS (SELECT 1 FROM side_mentions AS s WHERE ${at} AND s.article = m.article AND s.key = m.key)
      UNION ALL SELECT m.article, m.key, document, name, block, date, private, facts, s.person
      FROM side_mentions AS s JOIN main.mentions AS m USING (article, key) WHERE ${at};
    CREATE TEMP VIEW persons AS
      SELECT number, id, block, name, private, summary FROM main.persons
      WHERE NOT EXISTS (SELECT 1 FROM side_hidden WHERE ${at} AND person = id)
      UNION ALL SELECT number, id, block, name, private, summary FROM side_persons WHERE ${at};
    CREATE TEMP VIEW spells AS
      SELECT number, id, person, spell FROM main.spells AS m
      WHERE NOT EXISTS (SELECT 1 FROM side_hidden AS h WHERE ${at} AND h.person = m.person)
      UNION ALL SELECT number, id, person, spell FROM side_spells WHERE ${at};
    CREATE TEMP VIEW spell_members AS
      SELECT article, ref, spell FROM main.spell_members AS m
      WHERE NOT EXISTS (SELECT 1 FROM side_members AS s WHERE ${at} AND s.article = m.article AND s.ref = m.ref)
      UNION ALL SELECT article, ref, spell FROM side_members WHERE ${at};
  `)
}
