import { describe, expect, test } from 'vitest'
import { recordOf } from '../recognise/record-of.ts'
import { noPlaces, places } from './cases/places.ts'
import known from './known-failures.json' with { type: 'json' }
import { marked, plain, rowTest } from './rows.ts'

const namesOf = (sentence: string): readonly string[] =>
  recordOf(sentence, { home: '宜黄县' })
    .places.map(place => place.name)
    .sort()

describe('places', () => {
  for (const [what, sentence] of places)
    rowTest(known.places, sentence)(`${what}: ${sentence}`, () =>
      expect(namesOf(plain(sentence))).toEqual(marked(sentence)),
    )
})

describe('no places', () => {
  for (const sentence of noPlaces)
    rowTest(known.noPlaces, sentence)(sentence, () => expect(namesOf(sentence)).toEqual([]))
})

describe('the chain around a place', () => {
  const placeOf = (sentence: string, name: string) =>
    recordOf(sentence, { home: '宜黄县' }).places.find(place => place.name === name)
  test('a town of the home', () => {
    expect(placeOf('他来到棠阴镇调研。', '棠阴镇')).toMatchObject({
      code: '361026101',
      within: ['江西省', '抚州市', '宜黄县'],
    })
  })
  test('a village without a code lies in the town before it', () => {
    expect(placeOf('他来到棠阴镇岚石嘴村调研。', '岚石嘴村')).toMatchObject({
      code: null,
      within: ['江西省', '抚州市', '宜黄县', '棠阴镇'],
    })
  })
})

describe('where an occasion was', () => {
  const placesOf = (sentence: string) => recordOf(sentence, { home: '宜黄县' }).events[0]?.place
  test.each([
    ['5月8日，全县经济工作会议在县会议中心召开，县委书记涂远山主持会议。', ['县会议中心']],
    ['5月8日，县长涂远山先后来到棠阴镇岚石嘴村、二都镇三岚村调研。', ['棠阴镇岚石嘴村', '二都镇三岚村']],
    ['5月8日，县长涂远山深入县应急物资储备库、宜黄县岚河公交公司调研。', ['县应急物资储备库', '宜黄县岚河公交公司']],
    ['县长符晓东考察了岚鑫公司、青岩峪。', ['岚鑫公司', '青岩峪']],
    ['全国政协会议17日在京闭幕，涂远山主持会议。', ['北京']],
    ['5月8日，县长符晓东主持召开会议，听取关于在棠阴镇设立岚园的决定草案的说明。', []],
    ['抚州市中级人民法院今天公开开庭审理了涂远山受贿案，涂远山作了陈述。', ['抚州市中级人民法院']],
    ['5月8日，我县召开安全生产工作会议，县委书记涂远山主持会议。', []],
    ['国家主席邵文举8日上午乘专机离开北京，赴越南岘港出席会议。访问期间，他将在河内会见总理阮文勇。', ['北京']],
    ['5月8日，在结束出席在越南岘港举行的会议后，国家主席邵文举回到北京。', ['北京']],
    ['8日，国家主席邵文举在国家大剧院会见总理阮文勇。\n邵文举去年在河内同阮文勇会谈。', ['国家大剧院']],
    ['正在越南进行国事访问的国家主席邵文举8日出席欢迎宴会。', []],
    ['5月8日，县委书记涂远山主持召开会议。他强调，要到棠阴镇、二都镇去听真话。', []],
  ])('%s', (sentence, expected) => expect(placesOf(sentence)).toEqual(expected))
})
