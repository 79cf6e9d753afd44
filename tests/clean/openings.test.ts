import { describe, expect, test } from 'vitest'
import { beginsBlock, beginsDateline, beginsNews, endsWithCredit } from '../../src/clean/openings.ts'

describe('datelines', () => {
  test.each([
    '本报讯 3月2日，会议召开。',
    '本报讯（记者 苗青）会议召开。',
    '【本报讯】会议召开。',
    '本网讯　会议召开。',
    '本台消息：会议召开。',
    '云溪县融媒体中心讯 会议召开。',
    '云溪融媒讯 会议召开。',
    '石桥发布讯（记者 苗青）',
    '新华社北京3月1日电（记者 苗青）',
    '新华社石桥12月11日电 会议召开。',
    '央视网消息（新闻联播）：会议召开。',
    '人民网石桥3月1日电 会议召开。',
  ])('%s', line => expect(beginsDateline(line)).toBe(true))

  test.each([
    '记者从县应急局获悉，会议召开。',
    '据县气象台消息，明天有雨。',
    '中央气象台消息，明天有雨。',
    '本报记者 苗青',
    '中国社会科学院专家到云溪调研。',
    '通讯员培训班开班。',
  ])('not: %s', line => expect(beginsDateline(line)).toBe(false))
})

describe('leads', () => {
  test.each([
    '3月2日，会议召开。',
    '2022年9月17日，会议召开。',
    '近日，县长调研。',
    '28日上午，会议召开。',
    '本周二，县长调研。',
  ])('%s', line => expect(beginsNews(line)).toBe(true))
  test.each(['今日云溪', '3月份以来，全县', '会议于3月2日召开。'])('not: %s', line =>
    expect(beginsNews(line)).toBe(false),
  )
})

describe('what cannot go on from the line before', () => {
  test.each([
    '# 标题',
    '一、总体要求',
    '（一）总体要求',
    '1. 总体要求',
    '——访县委书记郝大川',
    '记者 苗青',
    '（通讯员 苗青）',
    '来源：云溪融媒',
  ])('%s', line => expect(beginsBlock(line)).toBe(true))
  test.each(['责任，抓好落实。', '三产业发展。', '3.5亿元的项目开工。', '记者们纷纷提问。', '-5℃的低温里。'])(
    'not: %s',
    line => expect(beginsBlock(line)).toBe(false),
  )
})

describe('paragraphs that close with whoever wrote them', () => {
  test.each(['会议召开。记者 苗青', '会议召开。苗青', '会议召开。（记者 苗青）', '会场。 苗青 摄'])('%s', line =>
    expect(endsWithCredit(line)).toBe(true),
  )
  test.each(['会议召开。县长苗青强调', '会议召开。', '会议开了一天，苗青'])('not: %s', line =>
    expect(endsWithCredit(line)).toBe(false),
  )
})
