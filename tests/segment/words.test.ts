import fc from 'fast-check'
import nodejieba from 'nodejieba'
import { describe, expect, test } from 'vitest'
import { wordEndsOf } from '../../src/segment/words.ts'

/** 县委|书记: the words as `wordEndsOf` tells them, joined by bars. */
const cut = (text: string): string => {
  const ends = wordEndsOf(text)
  return [...text].map((character, at) => (at > 0 && ends[at] === 1 ? `|${character}` : character)).join('')
}

describe('words', () => {
  test.each([
    ['a post and a verb', '县委书记|主持会议'],
    ['a name that the dictionary lacks', '闫晓明|强调'],
    ['names in a list are cut each by itself', '沈雁秋|、|闫晓明|、|郭强|参加'],
    ['a word added by hand', '发展|云计算'],
    ['marks, digits and letters stand between words', '12|月|3|日|，ABC|公司'],
    ['nothing', ''],
  ])('%s', (_, drawn) => expect(cut(drawn.replaceAll('|', ''))).toBe(drawn))
})

describe('the words of nodejieba', () => {
  const theirs = (han: string): string => nodejieba.cut(han, true).join('|')

  test.each([
    '县人大常委会副主任祁连海率队到大柳镇调研乡村振兴工作',
    '卢望舒强调各级各部门要把思想和行动统一到县委的部署上来',
    '研究生命的起源和南京市长江大桥的历史',
    '龘靐齉爩𠀀'.slice(0, 4),
    '欧阳晓曦和司马懿轩在会上作了发言',
  ])('%s', han => expect(cut(han)).toBe(theirs(han)))

  test('of any characters', () => {
    const common =
      '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理府研传'
    const han = fc
      .array(
        fc.oneof(
          fc.constantFrom(...common),
          fc.integer({ min: 0x3400, max: 0x9fff }).map(code => String.fromCharCode(code)),
        ),
        { minLength: 1, maxLength: 40 },
      )
      .map(characters => characters.join(''))
    fc.assert(
      fc.property(han, text => cut(text) === theirs(text)),
      { numRuns: 300 },
    )
  })
})
