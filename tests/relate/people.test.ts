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
