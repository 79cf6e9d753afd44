import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord, Jurisdiction, OrganizationKind } from '../../record.ts'
import { organizationId, ownersOf } from '../ids.ts'
import { bodyName } from './body-names.ts'

/** Puts the organizations of a record in; to be used inside a transaction. */
export function organizationMentionsIn(db: DatabaseSync): (record: ArticleRecord) => void {
  const put = db.prepare('INSERT OR IGNORE INTO organization_mentions VALUES (?, ?, ?, ?, ?, ?)')
  return record => {
    const owners = ownersOf(record)
    for (const { name, kind, jurisdiction } of record.organizations) {
      const owner = owners(name, jurisdiction)
      const home = JSON.stringify(owner.jurisdiction)
      put.run(record.id, name, record.source.document, organizationId(name, owner), kind, home)
    }
  }
}

type Row = Readonly<{
  organization: string
  document: string
  article: string
  name: string
  kind: OrganizationKind
  home: string
}>

/** The lines of organizations.jsonl, in order of ids: under the full name, with the forms that articles print. */
export function* organizationLines(db: DatabaseSync): Generator<string> {
  const rows = db.prepare('SELECT * FROM organization_mentions ORDER BY organization, document, article, name')
  let group: Row[] = []
  for (const row of rows.iterate() as Iterable<Row>) {
    if (group[0] !== undefined && group[0].organization !== row.organization) {
      yield JSON.stringify(lineOf(group))
      group = []
    }
    group.push(row)
  }
  if (group.length > 0) yield JSON.stringify(lineOf(group))
}

function lineOf(rows: readonly Row[]): object {
  const home = JSON.parse(rows[0]?.home ?? 'null') as Jurisdiction | null
  const name = bodyName(rows[0]?.name ?? '', home)
  return {
    id: rows[0]?.organization,
    name,
    aliases: [...new Set(rows.map(row => row.name))].filter(alias => alias !== name).toSorted(),
    kind: rows.find(({ kind }) => kind !== 'other')?.kind ?? 'other',
    home,
    records: rows.map(({ document, article, name: key }) => ({ document, article, key })),
  }
}
