import { expect, test } from 'vitest'
import { placeOf } from '../../src/pages/place.ts'
import { readerOf } from '../../src/pages/reader.ts'
import type { ArticleRecord, Jurisdiction } from '../../src/record.ts'
import { article, head, qingshi, yunling } from '../records.ts'
import { built } from '../workspaces.ts'

const hall = '县会展中心'
const told = (document: string, home: Jurisdiction, day: string, places: readonly string[], person: string) =>
  article({
    document,
    published: day,
    home,
    people: [
      { name: person, offices: [head(home)] },
      { name: '温小满', private: true },
    ],
    places: places.slice(0, 1),
    projects: [{ name: '会展中心扩建', place: hall }],
    events: [{ name: `${day}座谈会`, date: day, people: [person, '温小满'], places }],
  })
const records = [
  told('a.txt', yunling, '2022-03-01', [hall], '林青禾'),
  told('b.txt', yunling, '2023-03-01', ['柳溪水库', hall], '周望舒'),
  told('c.txt', yunling, '2023-04-01', [], '周望舒'),
]

test('a site: what was held there, latest first, also where an article only mentions it with a meeting', () => {
  const { meetings, projects, terms } = placeOf(readerOf(built(records).db), hall)
  expect(meetings.map(it => [it.name, it.people.map(taker => taker.name)])).toEqual([
    ['2023-03-01座谈会', ['周望舒']],
    ['2022-03-01座谈会', ['林青禾']],
  ])
  expect([projects.map(it => it.name), terms]).toEqual([['会展中心扩建'], []])
})

test.each([yunling.name, yunling.code ?? ''])('the county %s: its meetings, and who led it in order of time', words => {
  const { id, meetings, terms } = placeOf(readerOf(built(records).db), words)
  expect(id).toBe(yunling.code)
  expect(meetings.map(it => it.date)).toEqual(['2023-04-01', '2023-03-01', '2022-03-01'])
  expect(terms.map(it => [it.name, it.spell.seat, it.spell.firstSeen])).toEqual([
    ['林青禾', '县长', '2022-03-01'],
    ['周望舒', '县长', '2023-03-01'],
  ])
})

test('halls of one name in two counties are listed', () => {
  const reader = readerOf(built([...records, told('d.txt', qingshi, '2022-01-01', [hall], '何砚秋')]).db)
  expect(() => placeOf(reader, hall)).toThrow(/2 places are called 县会展中心.*青石县\)\n.*云岭县\)/su)
})

/** As if the article called a place with that division code so. */
const calling = (record: ArticleRecord, name: string, id: string): ArticleRecord => ({
  ...record,
  id,
  places: [{ name, code: '331124', within: [], evidence: [0, 1] }],
})

test('a division, by whatever name an article calls it, before a site that is called like it', () => {
  const short = calling(told('d.txt', qingshi, '2024-01-01', ['松阳'], '何砚秋'), '松阳', 'a_d')
  const whole = calling(told('e.txt', qingshi, '2024-02-01', [], '何砚秋'), '松阳县', 'a_e')
  const site = { ...told('f.txt', qingshi, '2024-03-01', ['松阳县'], '何砚秋'), places: [] }
  const { id, meetings } = placeOf(readerOf(built([short, whole, site]).db), '松阳县')
  expect([id, meetings.map(it => it.date)]).toEqual(['331124', ['2024-01-01']])
})

test('none', () => {
  expect(() => placeOf(readerOf(built(records).db), '月球')).toThrow('No place is called 月球.')
})
