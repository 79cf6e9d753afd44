import { describe, expect, test } from 'vitest'
import { everything } from '../../graph/everything.ts'
import { built } from '../../workspaces.ts'
import { exported, odd, oddPapers } from './odd.ts'

type Item = Readonly<Record<string, unknown>> & Readonly<{ id: string }>
type Reference = Readonly<{ id: string }>

const graphOf = (text: string): readonly Item[] => JSON.parse(text)['@graph']

describe('JSON-LD', () => {
  const all = () => graphOf(exported(built(everything), 'jsonld'))
  const nameIn = (items: readonly Item[], id: string): unknown => {
    const item = items.find(one => one.id === id && one['type'] !== undefined)
    return item?.['name'] ?? item?.['identifier']
  }
  const thing = (type: string, name: string): Item | undefined => {
    const items = all()
    return items.find(item => item['type'] === type && nameIn(items, item.id) === name)
  }
  const id = expect.stringMatching(/^renmai:/u)

  test('a person', () =>
    expect(thing('Person', '林青禾')).toEqual({
      id,
      type: 'Person',
      name: '林青禾',
      alternateName: ['林　青禾'],
      disambiguatingDescription: '林青禾·云岭县县长',
      'renmai:home': '云岭县',
      'renmai:firstSeen': '2022-09-17',
      'renmai:lastSeen': '2022-10-02',
      'renmai:articleCount': 2,
    }))

  test('a meeting', () =>
    expect(thing('Event', '康养酒店项目推进会')).toEqual({
      id,
      type: 'Event',
      name: '康养酒店项目推进会',
      startDate: '2022-09-17',
      endDate: '2022-09-17',
      eventAttendanceMode: 'OfflineEventAttendanceMode',
      'renmai:kind': 'conference',
      'renmai:date': '2022-09-17',
      'renmai:sizeNamed': 4,
      'renmai:sizeStated': 40,
      'renmai:scope': 'closed',
      'renmai:mode': 'inPerson',
    }))

  test('an office, an organization, a place, a project, an article', () => {
    expect(thing('Occupation', '云岭县人民政府县长')).toMatchObject({
      'renmai:seat': '县长',
      'renmai:rank': '县处级正',
    })
    expect(thing('GovernmentOrganization', '云岭县人民政府')).toMatchObject({ 'renmai:kind': 'government' })
    expect(thing('Organization', '中共云岭县委员会')).toMatchObject({ 'renmai:kind': 'party' })
    expect(thing('AdministrativeArea', '云岭县')).toMatchObject({
      identifier: '149921',
      'renmai:fullName': '云山市云岭县',
    })
    expect(thing('Place', '柳溪村')).toMatchObject({ 'renmai:level': 'site' })
    expect(thing('Project', '康养酒店')).toMatchObject({ 'renmai:amount': 1_200_000_000, 'renmai:stage': '开工' })
    expect(thing('NewsArticle', '2022/003.txt')).toMatchObject({
      headline: '赵某某见到县长',
      datePublished: '2022-09-19',
      publisher: { type: 'Organization', name: '云岭报' },
      url: 'https://example.org/3',
    })
  })

  /** Roles of a property as a reader would say them: 推进会 attendee 林青禾 (attended). */
  const said = (property: string): readonly string[] => {
    const items = all()
    return items
      .filter(item => item['roleName'] !== undefined && item[property] !== undefined)
      .map(item => {
        const reverse = item['@reverse'] as Readonly<Record<string, Reference>>
        const [from, to] = [reverse[property]?.id ?? '', (item[property] as Reference).id]
        return `${nameIn(items, from)} ${property} ${nameIn(items, to)} (${item['roleName']})`
      })
      .toSorted()
  }
  const meeting = '康养酒店项目推进会'

  test.each([
    [
      'attendee',
      [
        ...['何砚秋', '周望舒', '林青禾'].map(name => `${meeting} attendee ${name} (attended)`),
        `${meeting} attendee 照野文旅有限公司 (took part in)`,
      ],
    ],
    ['organizer', [`${meeting} organizer 周望舒 (chaired)`]],
    ['performer', [`${meeting} performer 林青禾 (spoke at)`]],
    ['sponsor', ['康养酒店 sponsor 照野文旅有限公司 (backs)']],
    ['location', ['康养酒店 location 柳溪村 (located in)', `${meeting} location 县委三楼会议室 (located in)`]],
  ])('%s', (property, expected) => expect(said(property)).toEqual(expected))

  test('a term, with its sentence and its sources', () => {
    const items = all()
    const term = items.find(item => item['type'] === 'OrganizationRole' && item['startDate'] === '2021-06-01')
    expect(term).toMatchObject({
      ...{ roleName: 'held', 'renmai:status': 'current', 'renmai:sightings': 2, 'renmai:count': 2 },
      description: expect.stringContaining('云岭县人民政府县长'),
    })
    const sources = (term?.['citation'] ?? []) as readonly Reference[]
    expect(sources.map(one => nameIn(items, one.id))).toEqual(['2022/003.txt', '2022/004.txt'])
  })

  test('what follows from the ends is a property between them', () => {
    const items = all()
    const pairs = items.flatMap(item => {
      const above = item['containedInPlace'] as Reference | undefined
      return above === undefined ? [] : [`${nameIn(items, item.id)} in ${nameIn(items, above.id)}`]
    })
    expect(pairs.toSorted()).toEqual(['云岭县 in 云山市', '云岭特区 in 云山市'])
  })

  test('private people are nowhere, unless they are asked for', () => {
    const workspace = built(everything)
    expect(exported(workspace, 'jsonld')).not.toContain('赵小满')
    expect(graphOf(exported(workspace, 'jsonld', true)).map(item => item['name'])).toContain('赵小满')
  })

  test('odd characters are kept, and twice alike', () => {
    const workspace = built(oddPapers())
    const text = exported(workspace, 'jsonld')
    const names = graphOf(text).flatMap(item => (item['type'] === 'Project' ? item['name'] : []))
    expect(names).toContain(odd[0])
    expect(names).toContain('一行\n二行\r\n三\t行')
    expect(names).toContain('半\ufffd个\ufffd𠮷')
    expect(exported(workspace, 'jsonld')).toBe(text)
  })
})
