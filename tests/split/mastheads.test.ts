import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/article.ts'
import { clean } from '../../src/clean/index.ts'
import { split } from '../../src/split/index.ts'
import { item, page } from '../clean/documents.ts'

/** Each article as 报名｜日期｜版｜标题｜正文开头 (six characters); a stroke stands for nothing. */
const drawn = (document: Document): string[] =>
  split(clean(document)).map(({ source: { publisher, published, page: number }, title, text, parts }) =>
    [publisher ?? '—', published ?? '—', number ?? '—', title ?? '—', text.slice(...parts.body).slice(0, 6)].join('｜'),
  )

const news = '我县召开会议⏎本报讯 3月2日，会议召开。'

describe('a masthead is no headline', () => {
  test.each([
    ['一行', page(`云溪周报　2022年11月4日　第二版⏎${news}`), '云溪周报｜2022-11-04｜2｜我县召开会议｜本报讯 3月'],
    ['期号', page(`今日云溪 2022年9月19日 总第188期⏎⏎${news}`), '今日云溪｜2022-09-19｜—｜我县召开会议｜本报讯 3月'],
    [
      '责编在后',
      page(`云溪日报 2023年5月6日 星期六 责编：苗青⏎${news}`),
      '云溪日报｜2023-05-06｜—｜我县召开会议｜本报讯 3月',
    ],
    [
      '两行，日期后是星期',
      page(`云溪日报　中共云溪县委机关报⏎2023年5月6日　星期六⏎${news}`),
      '云溪日报｜2023-05-06｜—｜我县召开会议｜本报讯 3月',
    ],
    ['报名与日期各一行', page(`今日云溪⏎2023年5月6日⏎${news}`), '今日云溪｜2023-05-06｜—｜我县召开会议｜本报讯 3月'],
    ['日期在前', page(`2023年5月6日 第3版⏎云溪周报⏎${news}`), '云溪周报｜2023-05-06｜3｜我县召开会议｜本报讯 3月'],
    ['不像报名的报名', page(`云溪 2023年5月6日 总第8期⏎${news}`), '云溪｜2023-05-06｜—｜我县召开会议｜本报讯 3月'],
    ['只有日期', page(`2023年5月6日⏎${news}`), '—｜2023-05-06｜—｜我县召开会议｜本报讯 3月'],
    [
      '题在前',
      page('我县召开会议⏎云溪融媒 2023年5月9日⏎会议于昨日召开，苗青主持。'),
      '云溪融媒｜2023-05-09｜—｜我县召开会议｜会议于昨日召',
    ],
    ['带标记', page(`# 云溪周报 2022年11月4日⏎## ${news}`), '云溪周报｜2022-11-04｜—｜我县召开会议｜本报讯 3月'],
    ['单篇', item(null, `云溪周报 2022年11月4日 第二版⏎${news}`), '云溪周报｜2022-11-04｜2｜我县召开会议｜本报讯 3月'],
    [
      '单篇，题目另给',
      item('我县召开会议', '云溪周报 2022年11月4日 第二版⏎本报讯 3月2日，会议召开。'),
      '云溪周报｜2022-11-04｜2｜我县召开会议｜本报讯 3月',
    ],
    [
      '单篇，题目给了又印着',
      item('我县召开会议', `云溪周报 2022年11月4日 第二版⏎${news}`),
      '云溪周报｜2022-11-04｜2｜我县召开会议｜本报讯 3月',
    ],
  ])('%s', (_, document, expected) => expect(drawn(document)).toEqual([expected]))

  test('lines wrapped at the same measure do not run on into it', () => {
    const wrapped = [
      '云溪周报　　2022年11月4日　　第二版',
      '苗青在调研时强调 把责任落到田间地头',
      '本报讯 11月2日，县委书记郝大川带队到',
      '石桥镇督导春耕备耕，县长苗青参加督导，',
      '并走访了三户农家，查看农资储备情况，听',
      '取汇报。',
    ]
    expect(drawn(page(wrapped.join('⏎')))).toEqual([
      '云溪周报｜2022-11-04｜2｜苗青在调研时强调 把责任落到田间地头｜本报讯 11',
    ])
  })

  test('over every page of an issue, with the page of each article', () => {
    const issue = `云溪周报 2022年11月4日 第一版⏎${news}⏎云溪周报 2022年11月4日 第二版⏎苗青调研工业⏎本报讯 3月3日，苗青调研。`
    expect(drawn(page(issue))).toEqual([
      '云溪周报｜2022-11-04｜1｜我县召开会议｜本报讯 3月',
      '云溪周报｜2022-11-04｜2｜苗青调研工业｜本报讯 3月',
    ])
  })
})

describe('a headline is no masthead', () => {
  test.each([
    ['日期在题下', page('我县召开会议⏎2022年11月4日⏎会议开了一天，部署了春耕。'), '我县召开会议'],
    ['题末有主办', page('县妇联主办⏎2022年11月4日，活动举行，苗青参加。'), '县妇联主办'],
    ['情况通报', page('防汛情况通报⏎2022年11月4日⏎各乡镇要压实责任，加强巡查。'), '防汛情况通报'],
    ['像报名的题', page('云溪日报⏎3月2日，报社迁址，苗青参加。'), '云溪日报'],
    ['新书出版', page('郝大川新书出版⏎2022年11月4日⏎首发活动举行，苗青参加了活动。'), '郝大川新书出版'],
    ['报纸的新闻', page('《云溪日报》创刊⏎本报讯 3月2日，《云溪日报》创刊。'), '《云溪日报》创刊'],
  ])('%s', (_, document, title) =>
    expect(split(clean(document)).map(article => [article.title, article.source.publisher])).toEqual([[title, null]]),
  )
})

test('whose paper it is gives the home', () => {
  const [article] = split(clean(page(`石桥日报　中共石桥市委机关报⏎2023年4月20日　星期四⏎${news}`)))
  expect(article?.homeHints).toEqual([
    { name: '石桥市', how: 'masthead', why: '中共石桥市委机关报' },
    { name: '石桥', how: 'publisher', why: '石桥日报' },
  ])
})
