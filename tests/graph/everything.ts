import type { ArticleRecord } from '../../src/record.ts'
import { article, deputy, head, secretary, yunling } from '../records.ts'

const water = { organ: '中共云岭县委员会组织部', seat: '部长', at: yunling }

const first = article({
  document: '2022/003.txt',
  published: '2022-09-19',
  publisher: '云岭报',
  home: yunling,
  people: [
    { name: '林青禾', offices: [head(yunling)] },
    { name: '周望舒', offices: [secretary(yunling)] },
    { name: '何砚秋', offices: [deputy(yunling), water] },
    { name: '赵小满', private: true },
  ],
  events: [
    {
      name: '康养酒店项目推进会',
      date: '2022-09-17',
      people: ['林青禾', '周望舒', '何砚秋', '赵小满'],
      chair: '周望舒',
      speaks: '林青禾',
      places: ['县委三楼会议室'],
      projects: ['康养酒店'],
      organizations: ['照野文旅有限公司'],
    },
  ],
  changes: [
    { name: '林青禾', office: head(yunling), act: 'start', date: '2021-06-01' },
    { name: '何砚秋', office: deputy(yunling), act: 'end', date: '2022-09-18' },
  ],
  projects: [{ name: '康养酒店', owner: '照野文旅有限公司', amount: 1_200_000_000, place: '柳溪村' }],
  places: ['县委三楼会议室', '柳溪村'],
  organizations: ['照野文旅有限公司', '云岭县文旅局'],
})

/** One article with all that an article can state, and one that says part of it again in other words. */
export const everything: readonly ArticleRecord[] = [
  {
    ...first,
    title: '赵小满见到县长',
    source: { ...first.source, page: '一版', url: 'https://example.org/3' },
    events: first.events.map(event => ({
      ...event,
      size: { ...event.size, stated: 40 },
      attended: event.attended.map((a, i) => ({
        ...a,
        as: i === 0 ? 'host' : null,
        inferred: i === 1 ? '全体出席' : null,
      })),
    })),
    projects: first.projects.map(project => ({ ...project, aliases: ['康养酒店项目'], stage: '开工' })),
    places: [
      ...first.places,
      { name: '云岭县', code: '149921', within: ['云山市'], evidence: [0, 3] },
      { name: '云岭特区', code: '149920', within: [], evidence: [0, 3] },
    ],
  },
  article({
    document: '2022/004.txt',
    published: '2022-10-02',
    home: yunling,
    people: [{ name: '林　青禾', offices: [head(yunling)] }],
  }),
]
