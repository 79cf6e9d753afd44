import { describe, expect, test } from 'vitest'
import { type Division, division } from '../../src/recognise/gazetteer/index.ts'
import { villageIn } from '../../src/recognise/gazetteer/villages.ts'

const place = (code: string): Division => division(code) as Division

describe('villages by home', () => {
  test.each([
    ['a village of a county', '田家沟村', '140428', '140428102261', '石哲镇'],
    ['a village of a township', '田家沟村', '140428102', '140428102261', '石哲镇'],
    ['a community', '多福巷社区', '110101', '110101001001', '东华门街道'],
    ['a name with digits', '102团社区', '652301', null, null],
    ['several of one name', '史村', '140826', null, null],
    ['none of that name', '云岭脚村', '140428', null, null],
    ['a prefecture is too wide', '田家沟村', '140400', null, null],
    ['no village', '田家沟', '140428', null, null],
    ['no list', '大坑村', '810000', null, null],
  ] as const)('%s: %s in %s', (_, name, near, code, township) => {
    const found = villageIn(name, place(near))
    expect(found?.code ?? null).toBe(code)
    expect(found?.township.name ?? null).toBe(township)
  })
})
