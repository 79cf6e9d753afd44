import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../src/record.ts'
import { holderOn } from '../../../src/resolve/careers/role-holders.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import type { Term } from '../../../src/workspace/people/careers.ts'
import { article, type OfficeSketch, secretary, yunling } from '../../records.ts'
import { addAll, newWorkspace, rowsOf } from '../../workspaces.ts'

const term = (person: string, firstSeen: string, lastSeen: string, seat = '书记', sightings = 2): Term => ({
  id: `s_${person}`,
  person,
  name: person,
  caption: person,
  spell: {
    ...{ office: 'f_1', organ: '中共云岭县委员会', seat, jurisdiction: yunling, status: [] },
    ...{ from: null, to: null, firstSeen, lastSeen, sightings },
  },
})
const lin = term('林青禾', '2019-03-01', '2021-05-01')

describe('who is meant by 县委书记 without a name', () => {
  test.each([
    ['the day lies inside a term', '2020-01-01', [lin], '林青禾'],
    ['the first day', '2019-03-01', [lin], '林青禾'],
    ['two terms, one of which has the day', '2022-01-01', [lin, term('周望舒', '2021-06-01', '2023-01-01')], '周望舒'],
    ['a month inside', '2020-01', [lin], '林青禾'],
  ])('%s', (_, date, terms, expected) => expect(holderOn(date, terms)?.person).toBe(expected))

  test.each([
    ['before anybody was seen', '2018-01-01', [lin]],
    ['after the last sighting', '2021-05-02', [lin]],
    ['a month that the term has in part', '2021-05', [lin]],
    ['two people at once', '2020-01-01', [lin, term('周望舒', '2019-06-01', '2023-01-01')]],
    ['an office of several', '2020-01-01', [term('林青禾', '2019-03-01', '2021-05-01', '副书记')]],
    ['a term that no paper saw', '2020-01-01', [term('林青禾', '2019-03-01', '2021-05-01', '书记', 0)]],
    ['no date', null, [lin]],
    ['no year', 'XXXX-03-02', [lin]],
  ])('nobody: %s', (_, date, terms) => expect(holderOn(date, terms)).toBeNull())
})

test('in the graph an inferred mention, no sighting and no attendance', () => {
  const office: OfficeSketch = secretary(yunling)
  const named = (document: string, published: string) =>
    article({ document, published, home: yunling, people: [{ name: '林青禾', offices: [office] }] })
  const bare: ArticleRecord = {
    ...article({ document: 'c', published: '2020-06-01', home: yunling }),
    roleMentions: [{ organ: office.organ, seat: office.seat, jurisdiction: yunling, event: null, evidence: [0, 3] }],
  }
  const workspace = newWorkspace()
  addAll(workspace, [named('a', '2019-03-01'), named('b', '2021-05-01'), bare])
  resolveIdentity(workspace)
  const edges = rowsOf(workspace).filter(row => 'sid' in row)
  const mention = edges.find(edge => edge.type === 'MENTIONS' && edge.from.id === bare.id && edge.to.label === 'Person')
  expect(mention?.properties).toMatchObject({ rule: 'role-only', inferred: expect.stringContaining('2020-06-01') })
  expect(edges.filter(edge => edge.type === 'HELD').map(edge => edge.properties['sightings'])).toEqual([2])
  expect(edges.some(edge => edge.type === 'ATTENDED')).toBe(false)
})
