import type { DatabaseSync } from 'node:sqlite'

/** An event of an article, as the workspace finds it. */
export type Told = Readonly<{ meeting: string; article: string; key: string; name: string; date: string | null }>

/** Which articles tell of what. Articles come in order of publication, those without a date first. */
export type Tellings = Readonly<{
  ofMeeting: (meeting: string) => readonly Told[]
  /** Meetings that a person took part in, in order of their ids. */
  meetingsOf: (person: string) => readonly string[]
  /** Events whose name contains the words, on days that begin as `date` does: 2022-09. */
  named: (words: string, date: string) => readonly Told[]
  /** Articles in whose record the words stand: a name, a division code; all of them for no words. */
  articlesWith: (words: string) => readonly string[]
  articlesAbout: (project: string) => readonly string[]
}>

export function tellingsIn(db: DatabaseSync): Tellings {
  const sql = statements(db)
  const told = (rows: readonly unknown[]) => rows as Told[]
  return {
    ofMeeting: meeting => told(sql.ofMeeting.all(meeting)),
    meetingsOf: person => sql.meetingsOf.all(person).map(row => String(row['meeting'])),
    named: (words, date) => told(sql.named.all(words, date)),
    articlesAbout: project => sql.articlesAbout.all(project).map(row => String(row['article'])),
    articlesWith: words => sql.articlesWith.all(JSON.stringify(words).slice(1, -1)).map(row => String(row['id'])),
  }
}

const columns = `meeting, article, key, json_extract(summary, '$.name') AS name, json_extract(summary, '$.date') AS date`
const inOrder = 'ORDER BY published IS NOT NULL, published, articles.document, ordinal, articles.id'

const statements = (db: DatabaseSync) => ({
  ofMeeting: db.prepare(
    `SELECT ${columns} FROM events JOIN articles ON articles.id = article WHERE meeting = ? ${inOrder}, key`,
  ),
  meetingsOf: db.prepare(
    `SELECT DISTINCT meeting FROM mentions JOIN events ON events.article = mentions.article
     WHERE person = ? AND private = 0
       AND EXISTS (SELECT 1 FROM json_each(events.summary, '$.people') WHERE value = mentions.key) ORDER BY meeting`,
  ),
  named: db.prepare(
    `SELECT ${columns} FROM events
     WHERE instr(json_extract(summary, '$.name'), ?) > 0 AND instr(coalesce(json_extract(summary, '$.date'), ''), ?) = 1
     ORDER BY date, meeting, article, key`,
  ),
  articlesAbout: db.prepare(
    `SELECT DISTINCT article FROM project_mentions JOIN articles ON articles.id = article WHERE project = ? ${inOrder}`,
  ),
  articlesWith: db.prepare(`SELECT id FROM articles WHERE instr(record, ?) > 0 ${inOrder}`),
})
