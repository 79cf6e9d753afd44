import { describe, expect, test } from 'vitest'
import { recordOf } from '../recognise/record-of.ts'

describe('home from the text', () => {
  const body = (level: string, place: string) =>
    `5月2日，我${level}召开春耕工作会议，${level}委书记阚云峰出席。会上，${place}溱潼镇、白米镇汇报了情况。${place}各镇负责人参加。`
  test.each([
    ['a county of its day', '2011-05-03', body('市', '姜堰市'), '姜堰市', '321284'],
    ['its successor', '2015-05-03', body('区', '姜堰区'), '姜堰区', '321204'],
  ])('%s', (_, published, text, name, code) => {
    const { home } = recordOf(text, { published })
    expect(home?.name ?? null).toBe(name)
    expect(home?.code).toBe(code)
  })
})

describe('status of offices', () => {
  test.each([
    ['acting', '县委副书记、代县长厉春雷讲话。', ['current', 'acting']],
    ['former', '原县政协主席龚老泉讲述县史。', ['former']],
    ['former, both posts of one body', '祁县水利局原党委书记、局长边守义受到处分。', ['former', 'former']],
    ['former, then another body', '原县委书记、市政协副主席边守义出席。', ['former', 'current']],
    ['nominated', '县长候选人汤维新作表态发言。', ['nominated']],
    ['seconded', '副县长董苏常（挂职）参加。', ['seconded']],
    ['elected', '大会选举储明镜为县人大常委会主任。', ['elected']],
    ['appointed', '会议任命柯志刚为县审计局局长。', ['appointed']],
    ['removed', '会议免去边守义的县审计局局长职务。', ['removed']],
    ['at that time', '时任县委书记的祝明远拍板修路。', ['former']],
  ])('%s: %s', (_, sentence, expected) =>
    expect(
      recordOf(sentence, { home: '祁县' }).people.flatMap(person => person.offices.map(office => office.status)),
    ).toEqual(expected),
  )
})

describe('traits', () => {
  test.each([
    ['副县长明月（女）参加。', { sex: '女', ethnicity: null, born: null }],
    ['副县长奇家宝（蒙古族）参加。', { sex: null, ethnicity: '蒙古族', born: null }],
    ['副县长马秀兰（女，回族，1975年8月生）参加。', { sex: '女', ethnicity: '回族', born: '1975年8月生' }],
    ['副县长柯志刚参加。', { sex: null, ethnicity: null, born: null }],
  ])('%s', (sentence, traits) =>
    expect(recordOf(sentence, { home: '祁县' }).people.map(person => person.traits)).toEqual([traits]),
  )
})

describe('private people', () => {
  test.each([
    ['村民祖冬生领到了新房钥匙。', true],
    ['脱贫户韦春生领到了分红。', true],
    ['县委书记阚云峰主持会议。', false],
    ['村支书祖冬生带头清淤。', false],
    ['民警房小勇冲进火场。', false],
    ['全国劳动模范焦长河作报告。', false],
  ])('%s', (sentence, expected) =>
    expect(recordOf(sentence, { home: '祁县' }).people.map(person => person.private)).toEqual([expected]),
  )
})

describe('people who are only mentioned', () => {
  test('the one whose words are cited did not attend', () => {
    const text = '5月2日，县委书记阚云峰主持召开会议，学习习近平总书记重要讲话精神。县长仝小川参加。'
    const only = recordOf(text, { home: '祁县' }).people.map(person => [person.name, person.mentionedOnly])
    expect(only).toEqual([
      ['阚云峰', false],
      ['习近平', true],
      ['仝小川', false],
    ])
  })
})

describe('jurisdiction of offices', () => {
  test.each([
    ['县教育局局长厍一鸣汇报。', ['140727']],
    ['中国农业银行紫阳县支行行长柯长青签约。', ['610924']],
    ['武昌区区长涂远航主持。', ['420106']],
    ['德国外交部副部长米夏埃尔·罗特来访。', [null]],
  ])('%s', (sentence, codes) =>
    expect(
      recordOf(sentence, { home: '祁县' }).people.flatMap(person =>
        person.offices.map(office => office.jurisdiction?.code ?? null),
      ),
    ).toEqual(codes),
  )
})

describe('people of one name', () => {
  const told = (text: string) =>
    recordOf(text, { home: '祁县' }).people.map(({ name, spans, traits, offices }) =>
      [name, spans.length, traits.sex ?? '-', offices.map(({ organ, post }) => organ + post).join('、') || '-'].join(
        ' ',
      ),
    )

  test.each([
    [
      'in a list, told apart by offices',
      '县公安局副局长李军、县教育局局长李军到祁县中学检查。李军指出，校车要管好。',
      ['李军 1 - 祁县公安局副局长', '李军 2 - 祁县教育局局长'],
    ],
    [
      'in a list, one with her sex',
      '县领导张伟（女）、张伟、阚云峰出席会议。',
      ['张伟 1 女 -', '张伟 1 - -', '阚云峰 1 - -'],
    ],
    [
      'elected together',
      '会议选举张伟（女）、张伟为县人大常委会副主任。',
      ['张伟 1 女 祁县人民代表大会常务委员会副主任', '张伟 1 - 祁县人民代表大会常务委员会副主任'],
    ],
    [
      'bodies in brackets',
      '李军（公安局）作了汇报。李军（教育局）作了发言。李军（公安局）回答了提问。',
      ['李军 2 - -', '李军 1 - -'],
    ],
    [
      'one, however often',
      '县水利局局长张伟汇报了情况，张伟说，水库已经蓄满。副县长阚云峰看了现场，张伟陪同。',
      ['张伟 3 - 祁县水利局局长', '阚云峰 1 - 祁县人民政府副县长'],
    ],
    ['one, named twice behind commas', '村民李军，李军说，路修好了。', ['李军 2 - -']],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test('both attend', () => {
    const { events } = recordOf('全县防汛会议召开。县领导张伟（女）、张伟、阚云峰出席会议。', { home: '祁县' })
    expect(events[0]?.attended.map(({ person, name }) => `${person} ${name}`)).toEqual([
      'p1 张伟',
      'p2 张伟',
      'p3 阚云峰',
    ])
  })
})
