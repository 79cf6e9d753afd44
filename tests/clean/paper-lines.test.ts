import { describe, expect, test } from 'vitest'
import { isPaperLine, isPaperName, paperLine } from '../../src/clean/paper-lines.ts'

/** What a line says, as 报名｜日期｜版｜期｜主办; a stroke stands for nothing. */
const said = (line: string): string | null => {
  const found = paperLine(line)
  if (found === null) return null
  const { name, date, page, issue, owner } = found
  return [name ?? '—', date ?? '—', page ?? '—', issue ? '期' : '—', owner ?? '—'].join('｜')
}

describe('what a line of a masthead says', () => {
  test.each([
    ['云溪周报　2022年11月4日　第二版', '云溪周报｜2022-11-04｜2｜—｜—'],
    ['今日云溪 2022年9月19日 总第188期', '今日云溪｜2022-09-19｜—｜期｜—'],
    ['今日云溪2022年9月19日总第188期', '今日云溪｜2022-09-19｜—｜期｜—'],
    ['云溪日报 2023年5月6日 星期六 责编：苗青', '云溪日报｜2023-05-06｜—｜—｜—'],
    ['云溪日报 2023年5月6日 星期六 责编 苗青 校对 白杨', '云溪日报｜2023-05-06｜—｜—｜—'],
    ['A02版 要闻 云溪日报 2023-05-06', null],
    ['云溪日报 要闻 2023-05-06 A02版', '云溪日报｜2023-05-06｜A2｜—｜—'],
    ['《云溪周报》 二〇二三年十一月二十一日 第十二版', '云溪周报｜2023-11-21｜12｜—｜—'],
    ['2022年2月18日　星期五　第6期（总第312期）　第一版', '—｜2022-02-18｜1｜期｜—'],
    ['2023年5月9日 星期二 农历三月二十 今日4版', '—｜2023-05-09｜—｜—｜—'],
    ['松 阴 溪 周 报', '松阴溪周报｜—｜—｜—｜—'],
    ['石桥日报　中共石桥市委机关报', '石桥日报｜—｜—｜—｜中共石桥市委机关报'],
    ['主办单位：县融媒体中心　内部资料 免费交流', '—｜—｜—｜—｜主办单位:县融媒体中心'],
    ['２０２２年９月１９日', '—｜2022-09-19｜—｜—｜—'],
  ])('%s', (line, expected) => expect(said(line)).toBe(expected))

  test.each([
    '2022年9月17日，我县召开会议。',
    '我县召开全县春耕备耕工作现场推进会 2022年9月17日',
    '郝大川调研工业 2022年9月17日 第二版 苗青',
    '到2025年第三期工程完工',
    '“云溪日报”创刊 2022年9月17日',
  ])('more than a masthead: %s', line => expect(said(line)).toBeNull())
})

test.each(['今日云溪', '云溪日报', '松阴溪周报', '云溪融媒', '石桥报'])('%s is a paper', name =>
  expect(isPaperName(name)).toBe(true),
)
test.each(['防汛情况通报', '喜报', '我县召开会议', '今日我县开镰收割'])('%s is none', name =>
  expect(isPaperName(name)).toBe(false),
)

test.each(['云溪周报　2022年11月4日　第三版', '云溪日报 第三版', '2022年11月4日 第3版'])('alone: %s', line =>
  expect(isPaperLine(line)).toBe(true),
)
test.each(['2022年11月4日', '云溪日报', '郝大川调研 2022年11月4日', '第三期', '出版日期 2022年11月4日'])(
  'not alone: %s',
  line => expect(isPaperLine(line)).toBe(false),
)
