import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../../record.ts'
import { holderOn } from '../../resolve/careers/role-holders.ts'
import type { Spell } from '../../resolve/careers/spells.ts'
import type { PersonSummary } from '../../resolve/people/person.ts'
import { articlesInOrder, recordsIn } from '../../workspace/articles/records.ts'
import { meetingId } from '../../workspace/ids.ts'
import { careersIn } from '../../workspace/people/careers.ts'
import { ownProjectId } from '../../workspace/projects/mentions.ts'
import type { PersonEntity } from './person.ts'
import type { ArticleIdentity } from './scene.ts'

/** Everybody, with their terms; private people only where they are asked for. */
export function* persons(db: DatabaseSync, includePrivate: boolean): Generator<PersonEntity> {
  const spells = db.prepare('SELECT id, spell FROM spells WHERE person = ? ORDER BY number')
  const rows = db.prepare('SELECT id, name, summary FROM persons WHERE private <= ?').iterate(Number(includePrivate))
  for (const row of rows) {
    const id = String(row['id'])
    const terms = spells.all(id).map(s => ({ id: String(s['id']), spell: JSON.parse(String(s['spell'])) as Spell }))
    yield { id, name: String(row['name']), summary: JSON.parse(String(row['summary'])) as PersonSummary, spells: terms }
  }
}

/** Every article, oldest first, with who is who in it. With private people included, the records mark nobody as private. */
export function* identified(
  db: DatabaseSync,
  includePrivate: boolean,
): Generator<Readonly<{ record: ArticleRecord; identity: ArticleIdentity }>> {
  const [recordOf, identityOf] = [recordsIn(db), identities(db, includePrivate)]
  const shown = (record: ArticleRecord) => (includePrivate ? withoutMarks(record) : record)
  for (const id of articlesInOrder(db)) yield { record: shown(recordOf(id)), identity: identityOf(id) }
}

const withoutMarks = (record: ArticleRecord): ArticleRecord => ({
  ...record,
  people: record.people.map(person => ({ ...person, private: false })),
})

/** Who is who in an article, as it was last resolved. */
export function identities(db: DatabaseSync, includePrivate = false): (article: string) => ArticleIdentity {
  const persons = db.prepare(
    'SELECT key, person FROM mentions WHERE article = ? AND private <= ? AND person IS NOT NULL',
  )
  const spells = db.prepare('SELECT ref, spell FROM spell_members WHERE article = ?')
  const meetings = db.prepare('SELECT key, meeting FROM events WHERE article = ?')
  const projects = db.prepare('SELECT name, project FROM project_mentions WHERE article = ?')
  const original = db.prepare('SELECT original FROM reprints WHERE article = :article OR original = :article LIMIT 1')
  const careers = careersIn(db)
  return article => {
    const person = new Map(persons.all(article, Number(includePrivate)).map(row => [row['key'], String(row['person'])]))
    const spell = new Map(spells.all(article).map(row => [row['ref'], String(row['spell'])]))
    const project = new Map(projects.all(article).map(row => [row['name'], String(row['project'])]))
    const meeting = new Map(meetings.all(article).map(row => [row['key'], String(row['meeting'])]))
    return {
      person: key => person.get(key),
      spell: ref => spell.get(ref),
      holder: (office, date) => holderOn(date, careers.holders(office))?.person,
      meeting: key => meeting.get(key) ?? meetingId(article, key),
      project: name => project.get(name) ?? ownProjectId(article, name),
      original: original.get({ article })?.['original'] as string | undefined,
    }
  }
}
