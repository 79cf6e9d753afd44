import type { DatabaseSync } from 'node:sqlite'
import { RenmaiError } from '../../errors.ts'
import type { ArticleRecord } from '../../record.ts'
import { recordsIn } from '../articles/records.ts'
import { type Anchor, anchorsIn } from '../ledgers/anchor.ts'
import type { Target } from '../ledgers/attach.ts'
import { blockOf } from './mentions.ts'

/**
 * A person, and the mention that stands for them: the one that was named, else the first by date. `alone`: the mention
 * was named, not the person.
 */
export type Whom = Readonly<{ person: string; caption: string; mention: Target; alone: boolean }>

/**
 * Who is meant by an id of a person (p_…), a mention (a_…/p1), or a name that one person alone bears. Throws where
 * nobody is, and for a name of several, whom it then lists with what to write instead.
 */
export function whomOf(db: DatabaseSync, words: string): Whom {
  const [article = '', key = ''] = words.split('/')
  const { byMention, byPerson, byName } = statements(db)
  const mention = byMention.get(article, key)
  if (mention !== undefined) return { ...whom(mention), alone: true }
  const person = byPerson.get(words)
  if (person !== undefined) return whom(person)
  const named = byName.all(blockOf(words))
  const [only] = named
  if (only === undefined) throw new RenmaiError(nobody(words))
  if (named.length > 1) throw new RenmaiError(several(words, named.map(whom)))
  return whom(only)
}

/** The same for what is shown to people: a private person is nobody there, by whatever id. */
export function whomShown(db: DatabaseSync, words: string): Whom {
  const found = whomOf(db, words)
  if (db.prepare('SELECT 1 FROM persons WHERE id = ? AND private = 1').get(found.person) === undefined) return found
  throw new RenmaiError(`${words} is a private person, whom pages leave out.`)
}

const first = `(SELECT article || ' ' || key FROM mentions WHERE person = persons.id
  ORDER BY date IS NULL, date, document, article, key LIMIT 1)`
const caption = "json_extract(summary, '$.caption') AS caption"

const statements = (db: DatabaseSync) => ({
  byMention: db.prepare(
    `SELECT id, ${caption}, article || ' ' || key AS mention FROM mentions JOIN persons ON persons.id = person
     WHERE article = ? AND key = ?`,
  ),
  byPerson: db.prepare(`SELECT id, ${caption}, ${first} AS mention FROM persons WHERE id = ?`),
  byName: db.prepare(`SELECT id, ${caption}, ${first} AS mention FROM persons
    WHERE block = ? AND private = 0 ORDER BY json_extract(summary, '$.articles') DESC, number`),
})

function whom(row: Record<string, unknown>): Whom {
  const [article = '', key = ''] = String(row['mention']).split(' ')
  return { person: String(row['id']), caption: String(row['caption']), mention: { article, key }, alone: false }
}

const nobody = (words: string): string =>
  `There is no ${words} in the workspace. Write a name, an id of people.jsonl (p_…), or a mention as article/key (a_…/p1).`

const several = (words: string, people: readonly Whom[]): string =>
  [`${people.length} people are called ${words}. Write one of these ids instead:`, ...people.map(lineOf)].join('\n')

const lineOf = ({ person, caption }: Whom): string => `  ${person}  ${caption}`

/** The words of a mention, for a ledger: the first place where the article has the name. */
export function anchorOf(db: DatabaseSync, { article, key }: Target): Anchor {
  const record: ArticleRecord = recordsIn(db)(article)
  const person = record.people.find(it => it.key === key)
  const [span] = person?.spans ?? []
  if (person === undefined || span === undefined) throw new Error(`no person ${key} in ${article}`)
  return anchorsIn(record)(person.name, span)
}
