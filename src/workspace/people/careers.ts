import type { DatabaseSync } from 'node:sqlite'
import type { Spell } from '../../resolve/careers/spells.ts'
import type { PersonSummary } from '../../resolve/people/person.ts'

/** A term, whose it is, and when the papers have it. */
export type Term = Readonly<{ id: string; person: string; name: string; caption: string; spell: Spell }>

/** An article that states an office. `ref` names the office there: `p1/0`, `+0` for an appointment. */
type Stating = Readonly<{ article: string; ref: string; document: string; date: string | null }>

/** What careers are made of. */
export type Careers = Readonly<{
  person: (id: string) => Readonly<{ id: string; name: string; summary: PersonSummary }>
  terms: (person: string) => readonly Term[]
  /** Everybody's terms in an office. */
  holders: (office: string) => readonly Term[]
  /** Everybody's terms in offices of a jurisdiction (its code), private people left out. */
  termsAt: (jurisdiction: string) => readonly Term[]
  /** Articles that state a term, in order of their dates. */
  stating: (spell: string) => readonly Stating[]
}>

export function careersIn(db: DatabaseSync): Careers {
  const person = db.prepare('SELECT id, name, summary FROM persons WHERE id = ?')
  const columns = `spells.id, person, name, json_extract(summary, '$.caption') AS caption, spell`
  const from = 'FROM spells JOIN persons ON persons.id = person'
  const terms = db.prepare(`SELECT ${columns} ${from} WHERE person = ? ORDER BY spells.number`)
  const holders = db.prepare(
    `SELECT ${columns} ${from} WHERE json_extract(spell, '$.office') = ? ORDER BY spells.number`,
  )
  const termsAt = db.prepare(
    `SELECT ${columns} ${from} WHERE json_extract(spell, '$.jurisdiction.code') = ? AND private = 0 ORDER BY spells.number`,
  )
  const stating = db.prepare(
    `SELECT spell_members.article, ref, articles.document, coalesce(mentions.date, published) AS date
     FROM spell_members JOIN articles ON id = spell_members.article
       LEFT JOIN mentions ON mentions.article = id AND key = substr(ref, 1, instr(ref, '/') - 1)
     WHERE spell = ? ORDER BY coalesce(mentions.date, published, '9'), articles.document, id, ref`,
  )
  return {
    person: id => {
      const row = person.get(id)
      return { id, name: String(row?.['name']), summary: JSON.parse(String(row?.['summary'])) as PersonSummary }
    },
    terms: id => terms.all(id).map(termOf),
    termsAt: jurisdiction => termsAt.all(jurisdiction).map(termOf),
    holders: office => holders.all(office).map(termOf),
    stating: spell => stating.all(spell) as Stating[],
  }
}

/** Every office that somebody held. */
export const officesHeld = (db: DatabaseSync): readonly Pick<Spell, 'office' | 'organ' | 'seat' | 'jurisdiction'>[] =>
  db
    .prepare(
      `SELECT spell FROM spells GROUP BY json_extract(spell, '$.office') ORDER BY json_extract(spell, '$.office')`,
    )
    .all()
    .map(row => JSON.parse(String(row['spell'])) as Spell)

/** The dates (EDTF) on which articles show each term's holder in office; former holders and stated changes are no sightings. */
export function* sightings(db: DatabaseSync): Generator<Readonly<{ spell: string; date: string }>> {
  const rows = db.prepare(
    `SELECT DISTINCT spell, mentions.date FROM spell_members
       JOIN mentions ON mentions.article = spell_members.article AND mentions.key = substr(ref, 1, instr(ref, '/') - 1)
       JOIN json_each(facts, '$.offices') AS office ON json_extract(office.value, '$.ref') = ref
     WHERE mentions.date IS NOT NULL AND json_extract(office.value, '$.status') NOT IN ('former', 'removed', 'nominated')`,
  )
  for (const { spell, date } of rows.iterate()) yield { spell: String(spell), date: String(date) }
}

const termOf = (row: Record<string, unknown>): Term => ({
  id: String(row['id']),
  person: String(row['person']),
  name: String(row['name']),
  caption: String(row['caption']),
  spell: JSON.parse(String(row['spell'])) as Spell,
})
