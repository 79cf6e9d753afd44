import { describe, expect, test } from 'vitest'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { readWorkspace, type Workspace } from '../../../src/workspace/database/open.ts'
import { people } from '../../../src/workspace/exports.ts'
import { careersIn } from '../../../src/workspace/people/careers.ts'
import { readAs, type Side } from '../../../src/workspace/people/sides.ts'
import { article, head, qingshi, secretary, yunling } from '../../records.ts'
import { addAll, built } from '../../workspaces.ts'

const paper = (document: string, published: string, office = head(yunling)) =>
  article({ document, published, home: office.at ?? yunling, people: [{ name: '王伟', offices: [office] }] })

/** Two counties of one prefecture: a common name is one person for the loose only. */
const papers = [
  paper('a', '2019-03-01'),
  paper('b', '2020-03-01', secretary(yunling)),
  paper('c', '2021-05-01', secretary(qingshi)),
]

function groups(workspace: Workspace, side: Side | null): string {
  const reading = readWorkspace(workspace.dir)
  try {
    if (side) readAs(reading, side)
    const lines = [...people(reading.db)].map(
      line => JSON.parse(line) as { mentions: { document: string }[]; spells: unknown[] },
    )
    return lines
      .map(({ mentions, spells }) => `${mentions.map(m => m.document).join('')}${spells.length}`)
      .toSorted()
      .join(' ')
  } finally {
    reading.close()
  }
}

describe('three strictnesses, side by side', () => {
  test('persons and terms of each', () => {
    const workspace = built(papers)
    expect([groups(workspace, 'strict'), groups(workspace, null), groups(workspace, 'loose')]).toEqual([
      'a1 b1 c1',
      'ab2 c1',
      'abc3',
    ])
  })

  test('terms of each have their articles', () => {
    const workspace = built(papers)
    resolveIdentity(workspace)
    const reading = readWorkspace(workspace.dir)
    readAs(reading, 'loose')
    const members = reading.db
      .prepare('SELECT article FROM spell_members AS m JOIN spells AS s ON s.id = m.spell ORDER BY article')
      .all()
    reading.close()
    expect(members.map(row => row['article'])).toEqual(['a_a_1', 'a_b_1', 'a_c_1'])
  })

  test('the same after a second run; nothing is left of what is gone', () => {
    const workspace = built(papers)
    workspace.db.exec('INSERT OR IGNORE INTO dirty SELECT block FROM mentions')
    resolveIdentity(workspace)
    expect(groups(workspace, 'loose')).toBe('abc3')
    addAll(workspace, [article({ document: 'c', people: [{ name: '周望舒' }] })], 'b')
    resolveIdentity(workspace)
    expect(groups(workspace, 'loose')).toBe('ab2 c0')
    expect(groups(workspace, 'strict')).toBe('a1 b1 c0')
    const left = workspace.db.prepare(`
      SELECT article FROM side_mentions EXCEPT SELECT article FROM mentions
      UNION ALL SELECT id FROM side_persons WHERE id NOT IN (SELECT person FROM side_mentions)
      UNION ALL SELECT person FROM side_hidden WHERE person NOT IN (SELECT id FROM persons)`)
    expect(left.all()).toEqual([])
  })
})

test('what states a term, in order of its dates', () => {
  const { db } = built([paper('b', '2020-03-01'), paper('a', '2019-03-01')])
  const careers = careersIn(db)
  const id = String(db.prepare('SELECT id FROM persons').get()?.['id'])
  const [term] = careers.terms(id)
  expect(careers.stating(term?.id ?? '').map(({ document, ref, date }) => [document, ref, date])).toEqual([
    ['a', 'p1/0', '2019-03-01'],
    ['b', 'p1/0', '2020-03-01'],
  ])
  expect(careers.holders(term?.spell.office ?? '')).toEqual([term])
})
