import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  chainOf,
  countryOf,
  type Division,
  division,
  divisionsNamed,
  isProvinceLevelMunicipality,
  levelRank,
  placeNames,
  resolvePlace,
} from '../../src/recognise/gazetteer/index.ts'

const home = (code: string): Division => division(code) as Division
const dataLines = (file: string): string[] =>
  readFileSync(new URL(`../../src/recognise/gazetteer/${file}`, import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n')

describe('divisions by name', () => {
  test.each([
    ['长子县', ['140428']],
    ['长子', ['140428']],
    ['长治市', ['140400']],
    ['长治', ['140400', '140421']],
    ['山西省', ['140000']],
    ['内蒙古', ['150000']],
    ['广西', ['450000']],
    ['新疆', ['650000']],
    ['长阳土家族自治县', ['420528']],
    ['凉山', ['513400']],
    ['敖汉', ['150430']],
    ['凉山州', ['513400']],
    ['长阳县', ['420528']],
    ['科左中旗', ['150521']],
    ['宁夏自治区', ['640000']],
    ['东华门街道办事处', ['110101001']],
    ['鄂伦春', ['150723']],
    ['积石山', ['622927']],
    ['济源市', ['419001']],
    ['嘉峪关', ['620200']],
    ['东莞市', ['441900']],
    ['香港', ['810000']],
    ['大堡头镇', ['140428103']],
    ['鼓楼区', ['320106', '320302', '350102', '410204']],
    ['和安县', ['653229']],
  ])('%s', (name, codes) =>
    expect(divisionsNamed(name).map(place => place.code)).toEqual(expect.arrayContaining(codes)),
  )

  test.each(['大堡头', '市辖区', '省直辖县级行政区划', '沁', '没有这个县'])('nothing is called %s', name =>
    expect(divisionsNamed(name)).toEqual([]),
  )
})

describe('one division', () => {
  test('stands under its county, prefecture and province', () =>
    expect(chainOf('140428103').map(place => place.name)).toEqual(['山西省', '长治市', '长子县', '大堡头镇']))
  test.each([
    ['110108', ['北京市', '海淀区']],
    ['419001', ['河南省', '济源市']],
    ['659001', ['新疆维吾尔自治区', '石河子市']],
    ['441900103', ['广东省', '东莞市', '茶山镇']],
    ['620200101', ['甘肃省', '嘉峪关市', '峪泉镇']],
    ['532701', ['云南省', '普洱市', '思茅市']],
    ['000000', []],
  ])('%s', (code, names) => expect(chainOf(code).map(place => place.name)).toEqual(names))

  test('has a level and a rank', () => {
    expect(['140000', '140400', '140428', '140428103', '140428400'].map(code => levelRank(home(code)))).toEqual([
      0, 1, 2, 3, 3,
    ])
    expect(home('140428400')).toMatchObject({ level: 'zone', name: '长子经济技术开发区' })
    expect(
      ['110000', '120000', '310000', '500000', '140000'].map(code => isProvinceLevelMunicipality(home(code))),
    ).toEqual([true, true, true, true, false])
  })
  test('is null for an unknown code', () =>
    expect(['', '1404', '14042x', '999999'].map(division)).toEqual([null, null, null, null]))
})

describe('a name in an article from home', () => {
  test.each([
    ['鼓楼区', '410200', '410204'],
    ['鼓楼区', '350100', '350102'],
    ['鼓楼区', '140428', null],
    ['城关镇', '610100', null],
    ['城区', '140500', '140502'],
    ['大堡头镇', null, '140428103'],
    ['长沙', null, '430100'],
    ['吉安', '360821', '360800'],
    ['吉林', '220200', '220000'],
    ['河南', '632300', '410000'],
    ['大同', '140428', '140200'],
    ['和平', null, null],
    ['和平', '120000', '120101'],
    ['长治县', '140428', '140421'],
    ['莱芜市', null, '371200'],
    ['襄樊市', null, '420600'],
    ['没有这个县', '140428', null],
  ])('%s from %s', (name, from, code) =>
    expect(resolvePlace(name, from === null ? null : home(from))?.code ?? null).toBe(code),
  )
})

describe('former divisions', () => {
  test('say when they ended and what they became', () => {
    const [county] = divisionsNamed('长治县')
    expect(county).toMatchObject({ code: '140421', validTo: '2018-10', successor: '140404', parent: '140400' })
    expect(division('140404')?.name).toBe('上党区')
  })
  test.each([
    ['绍兴县', '柯桥区'],
    ['宣武区', '西城区'],
    ['伊克昭盟', '鄂尔多斯市'],
    ['太谷县', '太谷区'],
    ['米泉市', '米东区'],
    ['闸北区', '静安区'],
  ])('%s became %s', (name, heir) => {
    const former = divisionsNamed(name).find(place => place.validTo !== null)
    expect(division(former?.successor ?? '')?.name).toBe(heir)
  })
})

test('names for a trie come with kind and risk', () => {
  const names = new Map([...placeNames()].map(place => [place.name, place]))
  expect(names.get('长子县')).toEqual({ name: '长子县', kind: 'county', short: false, risky: false })
  expect(names.get('互助')).toMatchObject({ short: true, risky: true })
  expect(names.get('城区')).toMatchObject({ short: false, risky: true })
  expect(names.get('郊区')).toMatchObject({ risky: true })
  expect(['长治', '石家庄', '唐山', '保定'].map(name => names.get(name)?.risky)).toEqual([false, false, false, false])
  expect(names.get('俄罗斯')).toMatchObject({ kind: 'country', short: true })
  expect(names.get('莫斯科')?.kind).toBe('foreignCity')
})

test.each([
  ['俄罗斯联邦', '俄罗斯'],
  ['莫斯科', '俄罗斯'],
  ['印尼', '印度尼西亚'],
  ['阿拉伯联合酋长国', '阿联酋'],
  ['长子县', null],
])('%s belongs to %s', (name, country) => expect(countryOf(name)).toBe(country))

describe('data files', () => {
  const keys: Record<string, (line: string) => string> = {
    'divisions.tsv': line => line.slice(0, 6),
    'townships.tsv': line => line.slice(0, 6),
    'countries.tsv': line => line.split('\t')[0] ?? '',
    'former-divisions.tsv': line => [1, 4, 0].map(at => line.split('\t')[at]).join(' '),
  }
  const columns: Record<string, number> = {
    'divisions.tsv': 6,
    'townships.tsv': 2,
    'countries.tsv': 4,
    'former-divisions.tsv': 7,
  }

  test.each(Object.keys(keys))('%s has a header with its source, and rows in order, none twice', file => {
    const lines = dataLines(file)
    expect(lines.filter(line => line.startsWith('#')).join(' ')).toMatch(/Columns:.*Source/)
    const rows = lines.filter(line => !line.startsWith('#'))
    expect(rows.filter(line => line.split('\t').length !== columns[file])).toEqual([])
    const found = rows.map(line => keys[file]?.(line) ?? '')
    expect(found).toEqual([...new Set(found)].sort((a, b) => (a < b ? -1 : 1)))
  })

  test('every row of the townships has its county, its units in order', () => {
    const codes = new Set(dataLines('divisions.tsv').map(line => line.slice(0, 6)))
    for (const line of dataLines('townships.tsv').filter(row => !row.startsWith('#'))) {
      const [county = '', units = ''] = line.split('\t')
      const numbers = units.split(' ').map(unit => unit.slice(0, 3))
      expect(codes.has(county), county).toBe(true)
      expect(numbers, county).toEqual([...new Set(numbers)].sort())
    }
  })

  test('every successor is a division of today', () => {
    const codes = new Set(dataLines('divisions.tsv').map(line => line.slice(0, 6)))
    const successors = dataLines('former-divisions.tsv').map(line => line.split('\t')[5] ?? '')
    expect(successors.filter(code => /^\d/.test(code) && !codes.has(code))).toEqual([])
  })
})
