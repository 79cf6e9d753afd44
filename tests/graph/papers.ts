/** Papers by number: the same number gives the same articles, and neighbours share people, offices and meetings' places. */

import type { ArticleRecord } from '../../src/record.ts'
import { article, deputy, head, qingshi, secretary, yunling } from '../records.ts'

/** No two of them are slips of one another. */
const names = '林青禾 周望舒 何砚秋 沈知白 陆清和 顾南乔 许言蹊 江照野 白听澜 项新元 蓝予安 雷承洲 占小伟 尹松涛'.split(
  ' ',
)
const name = (at: number): string => names[(at * 5) % names.length] ?? ''

/** `edition` changes what the paper says of the same meeting. */
export function paper(number: number, edition = 0): readonly ArticleRecord[] {
  const at = number % 3 === 0 ? qingshi : yunling
  const day = `2022-${String((number % 12) + 1).padStart(2, '0')}-${String(((number * 5 + edition) % 28) + 1).padStart(2, '0')}`
  const people = [number, number + 1 + edition, number + 3].map(name)
  const offices = [head(at), secretary(at), deputy(at)]
  return [
    article({
      document: `2022/${String(number).padStart(3, '0')}.txt`,
      published: day,
      publisher: `${at.name}报`,
      home: at,
      people: people.map((person, i) => ({ name: person, offices: [offices[i] ?? deputy(at)] })),
      events: [
        {
          name: `${at.name}第${number}次工作会议${edition === 0 ? '' : '（续）'}`,
          date: day,
          people,
          chair: people[0] ?? '',
          ...(number % 2 === 0 ? { speaks: people[1] ?? '' } : {}),
          projects: [`${number % 5}号水库`],
          organizations: ['照野文旅有限公司'],
        },
      ],
      projects: [{ name: `${number % 5}号水库`, owner: '照野文旅有限公司', place: '柳溪村' }],
      places: ['柳溪村'],
      organizations: ['照野文旅有限公司'],
    }),
  ]
}
