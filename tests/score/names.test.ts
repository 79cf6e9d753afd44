import { expect, test } from 'vitest'
import { matched } from '../../src/score/names.ts'
import { tidy } from '../../src/score/tidy.ts'

test.each([
  ['副书记、 县长', '副书记县长'],
  ['（１２）「亿 元」', '12亿元'],
  ['劳尔·卡斯特罗', '劳尔卡斯特罗'],
  [null, ''],
])('tidy %s → %s', (text, expected) => expect(tidy(text)).toBe(expected))

test.each([
  ['equal', [['康养酒店']], [['康养酒店']], ['康养酒店']],
  ['one holds the other', [['康养酒店']], [['康养酒店项目']], ['康养酒店']],
  ['too short a part', [['长治市沁县郭村镇']], [['沁县']], ['沁县']],
  ['one character is never alike', [['村']], [['村庄']], ['村庄']],
  ['an alias', [['康养酒店', '酒店项目']], [['酒店项目']], ['康养酒店']],
  ['each gold name is given away once', [['东村']], [['东村'], ['东村']], ['东村', '东村']],
  ['equality before likeness', [['东村镇'], ['东村']], [['东村'], ['东村镇上']], ['东村', '东村镇']],
])('%s', (_, gold, predicted, expected) => expect(matched(gold, predicted).predicted).toEqual(expected))
