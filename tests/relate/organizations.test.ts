import { describe, expect, test } from 'vitest'
import { recordOf } from '../recognise/record-of.ts'
import { noOrganizations, organizations } from './cases/organizations.ts'
import known from './known-failures.json' with { type: 'json' }
import { rowTest } from './rows.ts'

const home = '宜黄县'
const namesOf = (sentence: string): readonly string[] =>
  recordOf(sentence, { home })
    .organizations.map(each => each.name)
    .sort()

describe('bodies', () => {
  for (const [what, sentence, names] of organizations)
    rowTest(known.organizations, sentence)(`${what}: ${sentence}`, () =>
      expect(namesOf(sentence)).toEqual([...names].sort()),
    )
})

describe('no bodies', () => {
  for (const sentence of noOrganizations)
    rowTest(known.noOrganizations, sentence)(sentence, () => expect(namesOf(sentence)).toEqual([]))
})

test('kind and jurisdiction', () => {
  const [body] = recordOf('县统计局通报了有关情况。', { home }).organizations
  expect(body).toMatchObject({ kind: 'government', jurisdiction: { name: '宜黄县', code: '361026' } })
})

describe('who hosted, came and took part', () => {
  const sidesOf = (sentence: string) => recordOf(sentence, { home }).events[0]?.organizations
  test('the body that holds it is the host', () => {
    expect(sidesOf('5月8日，县政协召开专题协商会，县政协主席涂远山主持会议。')).toEqual([
      { name: '中国人民政治协商会议宜黄县委员会', as: 'host' },
    ])
  })
  test('departments that send somebody take part', () => {
    expect(sidesOf('5月8日，县长涂远山主持召开推进会，县住建、财政等相关负责人参加。')).toEqual([
      { name: '宜黄县住建', as: 'participant' },
      { name: '宜黄县财政', as: 'participant' },
    ])
  })
})
