import { describe, expect, test } from 'vitest'
import { shapeLikeness } from '../../../src/resolve/compare/characters.ts'
import { compare } from '../../../src/resolve/compare/index.ts'
import { likenessOf } from '../../../src/resolve/compare/names.ts'
import { profileOf } from '../../../src/resolve/compare/profile.ts'
import { strictness } from '../../../src/resolve/compare/weights.ts'
import { mentionsOf } from '../../../src/workspace/people/mentions.ts'
import { article, deputy, head, type OfficeSketch, qingshi, secretary, yunling } from '../../records.ts'

const far = { name: '远山县', code: '239921' }
const city = (organ: string, seat: string): OfficeSketch => ({ organ, seat, at: { name: '云山市', code: '149900' } })
const bureau = (at: typeof yunling, rank: string): OfficeSketch => ({
  organ: `${at.name}水利局`,
  seat: '局长',
  at,
  rank,
})
const village = { organ: '柳溪村党总支', seat: '书记', at: yunling }

type Sketch = Readonly<{
  name?: string
  home?: typeof yunling | null
  day?: string
  offices?: OfficeSketch[]
  with?: string[]
  sex?: '男' | '女'
}>

function profile(document: string, sketch: Sketch) {
  const name = sketch.name ?? '王伟'
  const others = (sketch.with ?? []).map(other => ({ name: other }))
  const record = article({
    document,
    home: sketch.home === undefined ? yunling : sketch.home,
    published: sketch.day ?? '2020-01-01',
    people: [{ name, offices: sketch.offices ?? [] }, ...others],
  })
  const [first] = mentionsOf(record)
  if (first === undefined) throw new Error('no mention')
  const traits = { ...first.facts.traits, sex: sketch.sex ?? null }
  return profileOf([{ ...first, facts: { ...first.facts, traits } }])
}

const compared = (a: Sketch, b: Sketch) => {
  const namesIn = (id: string) => (id === 'a_a_1' ? (a.with ?? []) : (b.with ?? []))
  return compare(profile('a', a), profile('b', b), { namesIn })
}

describe('one person, and why', () => {
  test.each<[string, Sketch, Sketch, string]>([
    [
      'one office, a common name',
      { offices: [head(yunling)] },
      { offices: [head(yunling)], home: qingshi },
      'sameOffice',
    ],
    ['one county, a step up', { offices: [deputy(yunling)] }, { offices: [secretary(yunling)] }, 'county'],
    [
      'a rare name in another county of the prefecture',
      { name: '林青禾' },
      { name: '林青禾', home: qingshi },
      'prefecture',
    ],
    [
      'a slip that looks alike, in one office',
      { name: '沈倩倩', offices: [head(yunling)] },
      { name: '沈倩情', offices: [head(yunling)] },
      'shape',
    ],
    [
      'a slip that sounds alike, in one office',
      { name: '顾建明', offices: [head(yunling)] },
      { name: '顾健明', offices: [head(yunling)] },
      'sound',
    ],
    [
      'a character printed twice',
      { name: '陆晓楠', offices: [head(yunling)] },
      { name: '陆晓楠楠', offices: [head(yunling)] },
      'repeated',
    ],
    [
      'no home, but the same words and colleague',
      { name: '林青禾', home: null, offices: [{ organ: '县政府', seat: '县长' }], with: ['周望舒'] },
      { name: '林青禾', offices: [head(yunling)], with: ['周望舒'] },
      'colleagueFromAfar',
    ],
  ])('%s', (_, a, b, what) => {
    const found = compared(a, b)
    expect(found?.evidence.map(one => one.what)).toContain(what)
    expect(found?.bits).toBeGreaterThanOrEqual(strictness.default)
  })
})

describe('in doubt two people, and why', () => {
  test.each<[string, Sketch, Sketch, string]>([
    ['a common name in two counties', {}, { home: qingshi }, 'prefecture'],
    ['a rare name at the other end of the country', { name: '林青禾' }, { name: '林青禾', home: far }, 'elsewhere'],
    [
      'a bureau’s head and a village’s secretary',
      { offices: [bureau(yunling, '乡科级正')] },
      { offices: [village] },
      'otherKind',
    ],
    ['man and woman', { sex: '男' }, { sex: '女' }, 'otherTrait'],
    [
      'three ranks in a year',
      { offices: [bureau(yunling, '乡科级正')] },
      { day: '2020-09-01', offices: [{ ...city('云山市人民政府', '市长'), rank: '厅局级正' }] },
      'rankJump',
    ],
    ['a slip with nothing but the county for it', { name: '顾建明' }, { name: '顾健明' }, 'unborne'],
    [
      'another character, in one organ only',
      { name: '王城恒', offices: [head(yunling)] },
      { name: '王旭恒', offices: [deputy(yunling)] },
      'unborne',
    ],
  ])('%s', (_, a, b, what) => {
    const found = compared(a, b)
    expect(found?.evidence.map(one => one.what)).toContain(what)
    expect(found?.bits).toBeLessThan(strictness.default)
  })

  test('offices of two counties at once', () => {
    const years = (at: typeof yunling) =>
      [2019, 2020, 2021].flatMap(year =>
        mentionsOf(
          article({
            document: `${at.name}${year}`,
            home: at,
            published: `${year}-05-01`,
            people: [{ name: '林青禾', offices: [head(at)] }],
          }),
        ),
      )
    const found = compare(profileOf(years(yunling)), profileOf(years(qingshi)), { namesIn: () => [] })
    expect(found?.evidence.map(one => one.what)).toContain('twoPlacesAtOnce')
    expect(found?.bits).toBeLessThan(strictness.default)
  })

  test('left out by a researcher', () => {
    const sketch = { name: '林青禾', offices: [deputy(yunling)], with: ['周望舒'] }
    const [a, b] = [profile('a', sketch), profile('b', sketch)]
    const found = compare(a, b, { namesIn: () => ['周望舒'], without: new Set(['colleagues', 'rank']) })
    expect(found?.evidence.map(one => one.what)).not.toContain('colleague')
  })
})

test.each([
  ['程未然', '程末然', 'shape'],
  ['龚小满', '龚小曼', 'sound'],
  ['陆晓楠楠', '陆晓楠', 'repeated'],
  ['王城恒', '王旭恒', 'otherCharacter'],
  ['陈建国', '陈建国', null],
])('%s and %s: %s', (a, b, what) => expect(likenessOf(a, b)?.what).toBe(what))

test.each([
  ['张宇', '张宇轩'],
  ['李军', '王军'],
  ['陈建国', '陈立军'],
])('two names: %s and %s', (a, b) => expect(likenessOf(a, b)).toBeNull())

test.each([
  ['倩', '情', 0.6, 0.8],
  ['己', '已', 0.95, 1],
  ['未', '末', 0.6, 0.8],
  ['土', '霞', 0, 0.5],
])('%s looks like %s', (a, b, least, most) => {
  expect(shapeLikeness(a, b)).toBeGreaterThanOrEqual(least)
  expect(shapeLikeness(a, b)).toBeLessThanOrEqual(most)
})
