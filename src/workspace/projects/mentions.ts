import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord, Jurisdiction, Project } from '../../record.ts'
import { hashId } from '../ids.ts'
import { projectName } from './names.ts'

/** What one article tells of a project; `date`: the day of the meeting it was spoken of at, else that of the paper. */
type ProjectFacts = Readonly<
  Pick<Project, 'aliases' | 'place' | 'amounts' | 'stage' | 'owner'> & {
    home: Jurisdiction | null
    /** The division it lies in as the article says, else the home. */
    where: Jurisdiction | null
    date: string | null
  }
>

/** A project as one article names it. `number`: a smaller one is an older project's. */
export type ProjectMention = Readonly<{
  article: string
  document: string
  name: string
  project: string
  number: number
  facts: ProjectFacts
}>

/** A project of its own, as long as nothing joins it with another. */
export const ownProjectId = (article: string, name: string): string => hashId('j', article, name)

/** Puts the projects of a record in; to be used inside a transaction. */
export function projectMentionsIn(db: DatabaseSync): (record: ArticleRecord) => void {
  const mention = db.prepare('INSERT OR IGNORE INTO project_mentions VALUES (?, ?, ?, ?, ?)')
  const key = db.prepare('INSERT OR IGNORE INTO project_names VALUES (?, ?, ?)')
  return record => {
    for (const project of record.projects) {
      const facts = factsOf(project, record)
      const own = ownProjectId(record.id, project.name)
      mention.run(record.id, project.name, record.source.document, own, JSON.stringify(facts))
      for (const name of keysOf(project, facts, record)) key.run(name, record.id, project.name)
    }
  }
}

function factsOf({ name, aliases, place, amounts, stage, owner }: Project, record: ArticleRecord): ProjectFacts {
  const home = record.home === null ? null : { name: record.home.name, code: record.home.code }
  const within = record.places.find(it => it.code !== null && place.includes(it.name))
  const where = within === undefined ? home : { name: within.name, code: within.code }
  const date = record.events.find(event => event.projects.includes(name))?.date ?? record.source.published
  return { aliases, place, amounts, stage, owner, home, where, date }
}

/** Names by which mentions find one another: words and phase within a prefecture; without a home, within a paper. */
function keysOf({ name, aliases }: Project, { where }: ProjectFacts, record: ArticleRecord): readonly string[] {
  const region = where?.code?.slice(0, 4) ?? where?.name ?? record.source.publisher ?? `@${record.id}`
  const keys = [name, ...aliases].map(printed => {
    const { words, phase } = projectName(printed, where?.name ?? null)
    return `${region} ${words} ${phase ?? ''}`
  })
  return [...new Set(keys)]
}

/** What reads and writes which project each mention is; to be used inside a transaction. */
export type Projects = Readonly<{
  dirtyNames: () => readonly string[]
  clean: () => void
  ofName: (key: string) => readonly ProjectMention[]
  namesOf: (mention: ProjectMention) => readonly string[]
  setProject: (mention: ProjectMention, project: string) => void
}>

const columns = 'm.article, m.document, m.name, m.project, m.facts, coalesce(number, 0) AS number'

export function projectsIn(db: DatabaseSync): Projects {
  const ofName = db.prepare(
    `SELECT ${columns} FROM project_names AS n JOIN project_mentions AS m USING (article, name)
     LEFT JOIN projects ON id = project WHERE n.key = ? ORDER BY article, name`,
  )
  const namesOf = db.prepare('SELECT key FROM project_names WHERE article = ? AND name = ? ORDER BY key')
  const set = db.prepare('UPDATE project_mentions SET project = ?1 WHERE article = ?2 AND name = ?3 AND project <> ?1')
  return {
    dirtyNames: () =>
      db
        .prepare('SELECT key FROM dirty_projects ORDER BY key')
        .all()
        .map(row => String(row['key'])),
    clean: () => db.exec('DELETE FROM dirty_projects'),
    ofName: key => ofName.all(key).map(mentionOf),
    namesOf: ({ article, name }) => namesOf.all(article, name).map(row => String(row['key'])),
    setProject: ({ article, name }, project) => void set.run(project, article, name),
  }
}

/** Every mention, those of one project together and in the order of their dates. */
export function* projectMentions(db: DatabaseSync): Generator<ProjectMention> {
  const rows = db.prepare(
    `SELECT ${columns} FROM project_mentions AS m LEFT JOIN projects ON id = project
     ORDER BY project, json_extract(facts, '$.date') IS NULL, json_extract(facts, '$.date'), document, article, name`,
  )
  for (const row of rows.iterate()) yield mentionOf(row)
}

const mentionOf = (row: Record<string, unknown>): ProjectMention => ({
  article: String(row['article']),
  document: String(row['document']),
  name: String(row['name']),
  project: String(row['project']),
  number: Number(row['number']),
  facts: JSON.parse(String(row['facts'])) as ProjectFacts,
})
