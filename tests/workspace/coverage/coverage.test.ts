import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../src/record.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { coveredMonths, coveredPlaces } from '../../../src/workspace/coverage/coverage.ts'
import { type Coverage, coverageOf } from '../../../src/workspace/coverage/report.ts'
import { documentsOf } from '../../../src/workspace/documents/documents.ts'
import { noteUnread } from '../../../src/workspace/documents/unread.ts'
import { type ArticleSketch, article, deputy, qingshi, yunling } from '../../records.ts'
import { built, newWorkspace } from '../../workspaces.ts'

const paper = '云岭周报'
const people = [{ name: '何砚秋', offices: [deputy(yunling)] }]

const printed = (document: string, published: string | null, more: Partial<ArticleSketch> = {}): ArticleRecord =>
  article({ document, published, publisher: paper, home: yunling, people, ...more })

/** Two issues in March, one in June; one article about the neighbour, one without person, one without publisher. */
const issues = (): ArticleRecord[] => [
  printed('03-04.txt', '2022-03-04'),
  printed('03-04.txt', '2022-03-04', { ordinal: 2, people: [] }),
  printed('03-11.txt', '2022-03-11'),
  printed('06-03.txt', '2022-06-03'),
  printed('06-10.txt', '2022-06-10', { home: qingshi }),
  printed('web.txt', '2022-05-20', { publisher: null }),
  printed('loose.txt', null),
]

describe('covered months', () => {
  test.each([
    ['of a paper: all its issues', { publisher: paper }, ['2022-03 2', '2022-06 2']],
    ['of a place: its papers, and what has no publisher', { home: '149921' }, ['2022-03 2', '2022-05 1', '2022-06 2']],
    ['of a place that a paper is not about', { home: '149922' }, []],
    ['of a paper about a place', { publisher: paper, home: '149922' }, ['2022-06 1']],
    ['of a paper that is not there', { publisher: '青石周报' }, []],
  ])('%s', (_, covering, expected) =>
    expect(coveredMonths(built(issues()).db, covering).map(({ month, days }) => `${month} ${days}`)).toEqual(expected),
  )
})

describe('covered places', () => {
  const national = (document: string, published: string, home: ArticleSketch['home'] = null) =>
    article({ document, published, publisher: '晚间要闻', home, people })
  const everywhere = [
    ...issues(),
    national('n1.txt', '2022-04-01'),
    national('n2.txt', '2022-04-02'),
    national('n3.txt', '2022-05-02'),
  ]

  test('each place has the months that it has alone', () => {
    const { db } = built(everywhere)
    const places = coveredPlaces(db).filter(({ code }) => code !== 'none')
    expect(places.map(({ code, name }) => `${code} ${name}`)).toEqual(['149921 云岭县'])
    for (const { code, months } of places) expect(months).toEqual(coveredMonths(db, { home: code }))
  })

  test('papers of no one place stand for the whole country', () => {
    const [place] = coveredPlaces(built(everywhere).db).filter(({ code }) => code === 'none')
    expect(place?.months).toEqual([
      { month: '2022-04', days: 2 },
      { month: '2022-05', days: 1 },
    ])
  })
})

const shown = ({ rows }: Coverage) =>
  rows.map(row => [row.publisher, row.home, row.month].map(it => it ?? '–').join(' '))

describe('the report', () => {
  test('counts by paper, place and month', () => {
    const coverage = coverageOf(built(issues()).db)
    expect(shown(coverage)).toEqual([
      '云岭周报 云岭县 2022-03',
      '云岭周报 云岭县 2022-06',
      '云岭周报 云岭县 –',
      '云岭周报 青石县 2022-06',
      '– 云岭县 2022-05',
    ])
    expect(coverage.rows[0]).toEqual({
      ...{ publisher: paper, home: '云岭县', month: '2022-03', documents: 2, articles: 3 },
      ...{ daysWith: 2, daysWithout: 29, withoutText: 0, withoutDate: 0, withoutPerson: 1 },
    })
    expect(coverage.rows.find(row => row.publisher !== null && row.month === null)).toMatchObject({
      ...{ articles: 1, withoutDate: 1, daysWith: 0, daysWithout: 0 },
    })
    expect(coverage.gaps).toEqual([{ publisher: paper, from: '2022-04', to: '2022-05', months: 2 }])
  })

  test('counts edits and notes by kind, and names the worst documents with the reason', () => {
    const note = { code: 'split/no-title', message: '', span: null }
    const [good, bad] = [printed('good.txt', '2022-03-04'), printed('bad.txt', null, { people: [] })]
    const spoilt: ArticleRecord = {
      ...bad,
      edits: [
        [0, '\n', '', 'hard-wrap'],
        [3, '\n', '', 'hard-wrap'],
        [9, '  ', '', 'layout'],
      ],
      notes: [note],
      text: '字'.repeat(1000),
      parts: { ...bad.parts, body: [5, 5] },
    }
    const coverage = coverageOf(built([good, spoilt]).db)
    expect(coverage.edits).toEqual([
      { name: 'hard-wrap', count: 2 },
      { name: 'layout', count: 1 },
    ])
    expect(coverage.notes).toEqual([{ name: 'split/no-title', count: 1 }])
    expect(coverage.worst).toEqual([
      {
        document: 'bad.txt',
        score: 6.75,
        why: '1 of 1 articles without text; 1 of 1 articles without date; 1 of 1 articles without person; 1 note; 2 edits in 1,000 characters',
      },
    ])
  })

  test('knows documents without articles and files without text', () => {
    const workspace = newWorkspace()
    documentsOf(workspace)
      .write({ key: 'blank.txt', path: null, encoding: null, reading: null, sha256: 'x', version: '1' })
      .finish()
    resolveIdentity(workspace)
    const empty = { path: '/papers/p2.txt', kind: 'empty', why: '/papers/p2.txt is empty. It was left out.' }
    noteUnread(workspace.db, [], [empty])
    const { rows, worst, unread } = coverageOf(workspace.db)
    expect(rows).toMatchObject([{ publisher: null, month: null, documents: 1, articles: 0, withoutText: 1 }])
    expect(worst).toEqual([{ document: 'blank.txt', score: 10, why: 'no article was found in it' }])
    expect(unread).toEqual([empty])
    noteUnread(workspace.db, ['/papers/p2.txt'], [])
    expect(coverageOf(workspace.db).unread).toEqual([])
  })

  test('follows a document that changes', () => {
    const workspace = built([printed('a.txt', '2022-03-04')])
    documentsOf(workspace).remove('a.txt')
    resolveIdentity(workspace)
    expect(coverageOf(workspace.db)).toEqual({
      rows: [],
      gaps: [],
      encodings: [],
      edits: [],
      notes: [],
      worst: [],
      unread: [],
    })
  })
})
