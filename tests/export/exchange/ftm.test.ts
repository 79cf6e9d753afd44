import { describe, expect, test } from 'vitest'
import { everything } from '../../graph/everything.ts'
import { built } from '../../workspaces.ts'
import { exported, odd, oddPapers } from './odd.ts'

type Entity = Readonly<{ id: string; schema: string; properties: Readonly<Record<string, readonly string[]>> }>

const parsed = (text: string): readonly Entity[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

describe('entities of FollowTheMoney', () => {
  const all = () => parsed(exported(built(everything), 'ftm'))
  const named = (entities: readonly Entity[], id: string | undefined) => {
    const own = entities.find(entity => entity.id === id)?.properties
    return own?.['name']?.[0] ?? own?.['fileName']?.[0]
  }
  /** The entity of a schema that bears a name, with names in place of ids. */
  const thing = (schema: string, name: string) => {
    const entities = all()
    const found = entities.find(entity => entity.schema === schema && named(entities, entity.id) === name)
    return Object.fromEntries(
      Object.entries(found?.properties ?? {}).map(([key, values]) => [key, values.map(v => named(entities, v) ?? v)]),
    )
  }

  test('a person', () =>
    expect(thing('Person', '林青禾')).toEqual({
      name: ['林青禾'],
      alias: ['林 青禾'],
      summary: ['林青禾·云岭县县长'],
      description: ['home: 云岭县; firstSeen: 2022-09-17; lastSeen: 2022-10-02; articleCount: 2'],
    }))

  test('an office with its organ', () =>
    expect(thing('Position', '云岭县人民政府县长')).toEqual({
      name: ['云岭县人民政府县长'],
      organization: ['云岭县人民政府'],
      subnationalArea: ['云岭县'],
      country: ['cn'],
      description: [
        'organ: 云岭县人民政府; seat: 县长; rank: 县处级正; rankOrder: 7; rankRule: division; level: county',
      ],
    }))

  test('a meeting with those who took part', () =>
    expect(thing('Event', '康养酒店项目推进会')).toEqual({
      name: ['康养酒店项目推进会'],
      date: ['2022-09-17'],
      keywords: ['conference'],
      description: ['sizeNamed: 4; sizeStated: 40; scope: closed; mode: inPerson'],
      involved: expect.arrayContaining(['林青禾', '周望舒', '何砚秋', '照野文旅有限公司']),
      addressEntity: ['县委三楼会议室'],
    }))

  test('a date that is no day is as long as it is known, and whole in the description', () => {
    const events = parsed(exported(built(oddPapers(['一', '二'])), 'ftm')).filter(({ schema }) => schema === 'Event')
    expect(events.map(({ properties }) => [properties['date'], properties['description']?.[0]?.slice(0, 13)])).toEqual(
      expect.arrayContaining([
        [['2022-01'], 'date: 2022-01'],
        [['2022-02'], 'date: 2022-02'],
      ]),
    )
  })

  test('a project, a place, an article', () => {
    expect(thing('Project', '康养酒店')).toMatchObject({ amount: ['1200000000'], currency: ['CNY'], status: ['开工'] })
    expect(thing('Address', '云岭县')).toMatchObject({ full: ['云山市云岭县'], country: ['cn'] })
    expect(thing('Address', '县委三楼会议室')).not.toHaveProperty('country')
    expect(thing('Article', '2022/003.txt')).toEqual({
      title: ['赵某某见到县长'],
      fileName: ['2022/003.txt'],
      publishedAt: ['2022-09-19'],
      publisher: ['云岭报'],
      sourceUrl: ['https://example.org/3'],
      language: ['zho'],
      description: ['page: 一版'],
    })
  })

  test.each([
    ['中共云岭县委员会', 'Organization', 'pol.party'],
    ['云岭县人民政府', 'PublicBody', 'gov'],
    ['照野文旅有限公司', 'Company', undefined],
  ])('%s is a %s', (name, schema, topic) => expect(thing(schema, name)['topics']?.[0]).toBe(topic))

  /** Links as a reader would say them, with what they add. */
  const said = (schema: string, ends: readonly [string, string], role: string | null) => {
    const entities = all()
    return entities
      .filter(entity => entity.schema === schema && (entity.properties['role']?.[0] ?? null) === role)
      .map(({ properties: { [ends[0]]: a, [ends[1]]: b } }) => `${named(entities, a?.[0])} ${named(entities, b?.[0])}`)
      .toSorted()
  }
  const meeting = '康养酒店项目推进会'

  test.each([
    ['UnknownLink', 'attended', ['何砚秋', '周望舒', '林青禾'].map(name => `${name} ${meeting}`)],
    ['UnknownLink', 'chaired', [`周望舒 ${meeting}`]],
    ['UnknownLink', 'spoke at', [`林青禾 ${meeting}`]],
    ['UnknownLink', 'took part in', [`照野文旅有限公司 ${meeting}`]],
    ['UnknownLink', 'about', [`${meeting} 康养酒店`]],
    ['UnknownLink', 'within', ['云岭县 云山市', '云岭特区 云山市']],
  ])('%s: %s', (schema, role, expected) => expect(said(schema, ['subject', 'object'], role)).toEqual(expected))

  test('who backs a project, what body is a part of another, what an article reports', () => {
    expect(said('ProjectParticipant', ['participant', 'project'], 'backs')).toEqual(['照野文旅有限公司 康养酒店'])
    expect(said('Membership', ['member', 'organization'], 'part of')).toEqual([
      '中共云岭县委员会组织部 中共云岭县委员会',
    ])
    expect(said('Documentation', ['document', 'entity'], 'reports')).toEqual([`2022/003.txt ${meeting}`])
  })

  test('a term has dates and an end only where they are stated', () => {
    const entities = all()
    const terms = entities.filter(({ schema }) => schema === 'Occupancy').map(({ properties }) => properties)
    const of = (holder: string, post: string) =>
      terms.find(
        term => named(entities, term['holder']?.[0]) === holder && named(entities, term['post']?.[0])?.endsWith(post),
      )
    expect(of('林青禾', '县长')).toMatchObject({ startDate: ['2021-06-01'] })
    expect(of('林青禾', '县长')).not.toHaveProperty('status')
    expect(of('何砚秋', '副县长')).toMatchObject({ endDate: ['2022-09-18'], status: ['ended'] })
    expect(of('周望舒', '书记')).toMatchObject({
      description: [expect.stringContaining('firstSeen: 2022-09-17; lastSeen: 2022-09-17; sightings: 1')],
      summary: ['中共云岭县委员会书记周望舒。'],
      proof: [entities.find(entity => named(entities, entity.id) === '2022/003.txt')?.id],
    })
    expect(of('周望舒', '书记')).not.toHaveProperty('startDate')
  })

  test('private people are nowhere, unless they are asked for', () => {
    const workspace = built(everything)
    expect(exported(workspace, 'ftm')).not.toContain('赵小满')
    expect(parsed(exported(workspace, 'ftm', true)).map(({ properties }) => properties['name']?.[0])).toContain(
      '赵小满',
    )
  })

  test('only who held an office of 省部级副 or above is called politically exposed', () => {
    const people = parsed(exported(built(oddPapers()), 'ftm')).filter(({ schema }) => schema === 'Person')
    expect(people.map(({ properties }) => [properties['name']?.[0], properties['topics']])).toEqual(
      expect.arrayContaining([
        ['项新元', ['role.pep']],
        ['林青禾', undefined],
      ]),
    )
  })

  test('odd characters come out plain, and twice alike', () => {
    const workspace = built(oddPapers())
    const text = exported(workspace, 'ftm')
    const names = parsed(text).flatMap(({ schema, properties }) => (schema === 'Project' ? properties['name'] : []))
    expect(names).toContain(odd[0])
    expect(names).toContain('一行 二行 三 行')
    expect(names).toContain('零铃删下行 段 完')
    expect(names).toContain('半\ufffd个\ufffd𠮷')
    expect(names).toContain('草茝字头é')
    expect(names).toContain(`${'长'.repeat(383)}…`)
    expect(names).not.toContain('“”')
    expect(exported(workspace, 'ftm')).toBe(text)
  })
})
