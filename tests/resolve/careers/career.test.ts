import { describe, expect, test } from 'vitest'
import { stagesOf } from '../../../src/resolve/careers/career.ts'
import { officesAfter, officesBefore } from '../../../src/resolve/careers/reforms.ts'
import type { Spell } from '../../../src/resolve/careers/spells.ts'
import { officeId } from '../../../src/workspace/ids.ts'
import type { Term } from '../../../src/workspace/people/careers.ts'

const spell = (sketch: Partial<Spell>): Spell => ({
  office: 'f_1',
  organ: '云岭县人民政府',
  seat: '县长',
  jurisdiction: { name: '云岭县', code: '149921' },
  status: [{ status: 'current', from: null }],
  from: null,
  to: null,
  firstSeen: null,
  lastSeen: null,
  sightings: 1,
  ...sketch,
})
const term = (person: string, sketch: Partial<Spell>): Term => ({
  id: `s_${person}`,
  person,
  name: person,
  caption: person,
  spell: spell(sketch),
})

describe('what neighbours in an office say', () => {
  const before = term('周望舒', { firstSeen: '2018-01-05', lastSeen: '2019-12-01' })
  const own = term('林青禾', { firstSeen: '2020-03-10', lastSeen: '2021-05-05' })
  const after = term('顾建明', { from: '2021-08-01', firstSeen: '2021-09-01', lastSeen: '2022-01-01' })

  test('a term lies between the days on which others held the office', () => {
    const [stage] = stagesOf([own], () => [after, own, before])
    expect(stage).toMatchObject({
      earliest: '2019-12-01',
      latest: '2021-08-01',
      before: { person: '周望舒', gapDays: 100 },
      after: { person: '顾建明', gapDays: 88 },
    })
  })

  test.each([
    ['nobody else is known', [own]],
    [
      'another who held it at the same time says nothing',
      [own, term('王伟', { firstSeen: '2019-01-01', lastSeen: '2023-01-01' })],
    ],
  ])('%s', (_, holders) => {
    expect(stagesOf([own], () => holders)).toMatchObject([{ earliest: null, latest: null, before: null, after: null }])
  })

  test('several hold the office of a deputy', () => {
    const deputy = { ...own, spell: { ...own.spell, seat: '副县长' } }
    expect(stagesOf([deputy], () => [before, after])).toMatchObject([{ earliest: null, latest: null }])
  })
})

describe('offices that reforms made of one another', () => {
  const county = spell({ organ: '滦县人民政府', jurisdiction: { name: '滦县', code: '130223' } })
  const city = spell({ organ: '滦州市人民政府', seat: '市长', jurisdiction: { name: '滦州市', code: '130284' } })
  const bureau = (name: string) => spell({ organ: `云岭县${name}`, seat: '局长' })
  const idOf = ({ organ, seat, jurisdiction }: Spell) => officeId(organ, jurisdiction?.code ?? '', seat)

  test('a county that became a city keeps its offices', () => {
    expect(officesBefore(city)).toEqual([idOf(county)])
    expect(officesAfter(county)).toEqual([idOf(city)])
  })

  test('a county that became a city, with organs of other names', () => {
    const [before, after] = [county.jurisdiction, city.jurisdiction]
    const land = spell({ organ: '滦县国土资源局', seat: '局长', jurisdiction: before })
    expect(officesBefore(spell({ organ: '滦州市自然资源局', seat: '局长', jurisdiction: after }))).toContain(idOf(land))
  })

  test('an organ that was given another name, or one of two', () => {
    expect(officesBefore(bureau('应急管理局'))).toEqual([idOf(bureau('安全生产监督管理局'))])
    expect(officesAfter(bureau('国土局'))).toEqual(['自然资源局', '自然资源和规划局'].map(name => idOf(bureau(name))))
  })

  test.each([
    ['neither changed', spell({})],
    ['it was made of several', bureau('市场监督管理局')],
  ])('none where %s', (_, held) => expect(officesBefore(held)).toEqual([]))
})
