/** A year of a small county's paper: one secretary after another, a head who acts first, meetings of every certainty. */
import type { ArticleRecord } from '../../../src/record.ts'
import { type ArticleSketch, article, deputy, head, qingshi, secretary, yunling } from '../../records.ts'

const printed = (published: string, sketch: Partial<ArticleSketch>): ArticleRecord =>
  article({ document: `${published}.txt`, published, publisher: '云岭报', home: yunling, ...sketch })

const lin = (status: 'current' | 'acting' = 'current') => ({ name: '林青禾', offices: [{ ...head(yunling), status }] })
const zhou = { name: '周望舒', offices: [{ ...secretary(yunling), rank: '县处级正' }] }
const gu = { name: '顾建明', offices: [{ ...secretary(yunling), rank: '县处级正' }] }
const he = { name: '何砚秋', offices: [deputy(yunling)] }
const citizen = { name: '赵小满', private: true }

/**
 * The paper came out in January, February, April and June; the first secretary is last seen in February, the next one is
 * appointed in April. One meeting is known to the month, one to the year; one of June had a crowd.
 */
export const papers: readonly ArticleRecord[] = [
  printed('2022-01-10', {
    people: [lin('acting'), zhou, he, citizen],
    events: [
      {
        name: '全县防汛会议',
        date: '2022-01-08',
        people: ['林青禾', '周望舒', '何砚秋', '赵小满'],
        chair: '周望舒',
        speaks: '林青禾',
      },
    ],
  }),
  printed('2022-02-03', {
    people: [lin(), zhou],
    events: [{ name: '春节慰问', kind: 'visit', date: '2022-01-31/2022-02-02', people: ['林青禾', '周望舒'] }],
    changes: [{ name: '林青禾', office: head(yunling), act: 'start', date: '2022-02-01' }],
  }),
  printed('2022-04-20', {
    people: [gu, lin(), he],
    events: [
      {
        name: '项目推进会',
        date: '2022-04',
        people: ['顾建明', '林青禾'],
        projects: ['柳溪水库'],
        places: ['会议中心'],
      },
      { name: '去年的招商活动', kind: 'activity', date: '2021', people: ['何砚秋'] },
    ],
    changes: [{ name: '顾建明', office: secretary(yunling), act: 'start', date: '2022-04-01' }],
    projects: [{ name: '柳溪水库' }],
    places: ['会议中心'],
  }),
  printed('2022-06-30', {
    people: [gu, lin(), { name: '苏映雪', offices: [head(qingshi)] }],
    events: [{ name: '两县龙舟赛', kind: 'activity', date: '2022-06-25', people: ['顾建明', '林青禾', '苏映雪'] }],
  }),
].map(record => ({ ...record, events: record.events.map(event => sized(event)) }))

/** The boat race was open to everybody; the first meeting names all who were there. */
function sized(event: ArticleRecord['events'][number]): ArticleRecord['events'][number] {
  const scope = event.name === '两县龙舟赛' ? 'mass' : 'closed'
  return { ...event, size: { ...event.size, scope } }
}
