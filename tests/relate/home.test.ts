import { expect, test } from 'vitest'
import { recordOf } from '../recognise/record-of.ts'

test.each([
  ['a county named in full', '本报讯 松阳县水利局干部到场。县委书记林青禾主持会议。', '松阳县'],
  ['no place inside a post and a name', '县人民检察院检察长武松年、县长仝小川列席会议。', null],
  ['no place inside a name', '区委书记褚云帆主持会议，省委党校副校长岳临川作辅导报告。', null],
])('%s: %s', (_, text, home) => expect(recordOf(text).home?.name ?? null).toBe(home))
