import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ethnicNameAt } from '../../src/clean/name-words.ts'
import {
  compoundSurnameAt,
  isSurname,
  nameScore,
  ordinaryWord,
  surnameClass,
  transliterationScore,
  wordFrequency,
} from '../../src/recognise/names/statistics.ts'

const score = (name: string): number => nameScore(name, 0, name.length)
const sound = (name: string): number => transliterationScore(name, 0, name.length)
const dataRows = (file: string): { header: string; rows: string[][] } => {
  const lines = readFileSync(
    new URL(`../../src/${file === 'name-words.tsv' ? 'clean' : 'recognise/names'}/${file}`, import.meta.url),
    'utf8',
  )
    .replace(/\n$/, '')
    .split('\n')
  return {
    header: lines.filter(line => line.startsWith('#')).join(' '),
    rows: lines.filter(line => !line.startsWith('#')).map(line => line.split('\t')),
  }
}

describe('surnames', () => {
  test.each([...'王闫原延尉亢雒苑续付邸信户买逯郄覃仝'])('%s is one', name =>
    expect(isSurname(name.charCodeAt(0))).toBe(true),
  )
  test.each([...'的在说们把被这A1·'])('%s is none', name => expect(isSurname(name.charCodeAt(0))).toBe(false))
  test('have a class', () =>
    expect(['王', '仝', '户'].map(name => surnameClass(name.charCodeAt(0)))).toEqual(['common', 'usual', 'rare']))
  test.each([
    ['欧阳明华', 0, 2],
    ['县长司马亮', 2, 2],
    ['爱新觉罗', 0, 4],
    ['侯莫陈崇', 0, 3],
    ['欧洲', 0, 0],
    ['东', 0, 0],
    ['', 0, 0],
  ])('compound surname in %s at %i', (text, at, length) => expect(compoundSurnameAt(text, at)).toBe(length))
})

describe('name score', () => {
  test.each(['李俊华', '王建国', '张秀英', '刘志强', '欧阳明华', '诸葛文', '覃爱国', '陈晓东'])(
    '%s looks like a name',
    name => expect(score(name)).toBeGreaterThan(1.5),
  )
  test.each(['王伟', '李娜', '赵磊', '马超'])('%s of two characters does', name =>
    expect(score(name)).toBeGreaterThan(1.2),
  )
  test.each([
    '高质量',
    '于是',
    '马上就',
    '金融业',
    '平衡',
    '任务',
    '常务',
    '方式',
    '成员会',
    '王1',
    '王',
    '',
    '的确良',
    '大会堂上',
  ])('%s does not', text => expect(score(text)).toBeLessThan(1))
  test('reads a place inside a text', () => expect(nameScore('县长李俊华说', 2, 5)).toBe(score('李俊华')))
})

describe('ordinary words', () => {
  test.each(['宣布', '金融', '温暖', '高质量', '于是', '马上就', '安全', '常委', '方可', '曾任'])('%s is one', word =>
    expect(ordinaryWord(word)).toBe(true),
  )
  test.each(['王建国', '李娜', '刘志强', '的'])('%s is none', word => expect(ordinaryWord(word)).toBe(false))
  test('have a frequency', () => expect(wordFrequency('任务')).toBe(3))
})

describe('names after their sound', () => {
  test.each(['拉夫罗夫', '史密斯', '伊万诺夫', '布朗', '马丁内斯', '穆罕默德', '克里斯蒂娜·埃尔南德斯'])(
    '%s sounds foreign',
    name => expect(sound(name)).toBeGreaterThan(1.5),
  )
  test.each(['高质量发展', '会议强调', '加大力度', '王建国', '中国', '2024年', ''])('%s does not', text =>
    expect(sound(text)).toBeLessThan(0),
  )
})

describe('names of other peoples', () => {
  test.each([
    ['索朗多吉说', 4],
    ['扎西', 2],
    ['买买提·艾合买提出席', 8],
    ['阿布都克力木·艾力', 9],
    ['格日勒图', 4],
    ['其其格', 3],
    ['吉克曲布', 4],
    ['努尔·白克力', 6],
    ['呼和浩特', 0],
    ['乌兰察布', 0],
    ['会议强调', 0],
    ['多次', 0],
    ['', 0],
  ])('%s', (text, length) => expect(ethnicNameAt(text, 0)).toBe(length))
})

describe('data files', () => {
  const columns = {
    'surnames.tsv': 2,
    'statistics.tsv': 5,
    'words.tsv': 3,
    'transliteration.tsv': 2,
    'name-words.tsv': 3,
  }
  const key: Record<string, (row: string[]) => string> = {
    'surnames.tsv': ([name = '']) => `${name.length}${name}`,
    'words.tsv': ([first, frequency]) => `${first}\t${frequency}`,
    'name-words.tsv': ([kind, people]) => `${kind} ${people}`,
  }

  test.each(Object.entries(columns))(
    '%s has a header with its source, and rows in order, none twice',
    (file, count) => {
      const { header, rows } = dataRows(file)
      expect(header).toMatch(/Columns:.*Source/)
      expect(rows.filter(row => row.length !== count || row[0] === '')).toEqual([])
      const found = rows.map(key[file] ?? (([first = '']) => first))
      expect(found).toEqual([...new Set(found)].sort((a, b) => (a < b ? -1 : 1)))
    },
  )

  test.each(['words.tsv', 'name-words.tsv'])('lists inside %s are in order, nothing twice', file => {
    for (const row of dataRows(file).rows) {
      const list = (row[2] ?? '').split(' ')
      expect(list, row[0]).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : 1)))
    }
  })

  test('surnames: more than five hundred single ones, each with a class', () => {
    const { rows } = dataRows('surnames.tsv')
    expect(rows.filter(([name]) => name?.length === 1).length).toBeGreaterThan(500)
    expect(rows.filter(([, kind]) => !['common', 'usual', 'rare'].includes(kind ?? ''))).toEqual([])
  })
})
