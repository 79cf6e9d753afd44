import { expect, test } from 'vitest'
import { askQuestion } from '../../src/query/ask.ts'
import { questionNamed } from '../../src/query/library.ts'
import { smallGraph } from '../graph/small-graph.ts'

const small = smallGraph()

/** Question, what it is asked with, columns that are looked at, a row a text. */
const answers: readonly (readonly [string, Readonly<Record<string, string>>, string, readonly string[]])[] = [
  [
    'absences',
    { person: '周望舒', kind: 'signing' },
    'meeting office named articles',
    ['康养小镇签约仪式 | 中共云岭县委员会书记 | 4 | 1'],
  ],
  [
    'article',
    { article: '云岭要闻第3期' },
    'edge label name',
    [
      'MENTIONS | Person | 陆清和·云岭县政协主席',
      'MENTIONS | Project | 屋顶光伏',
      'REPORTS | Meeting | 康养小镇签约仪式',
    ],
  ],
  ['backers', {}, 'organization projects amount', ['照野文旅有限公司 | 1 | 1200000000']],
  [
    'bodies',
    { organ: '云岭县水利局' },
    'relation other date',
    ['PART_OF | 云岭县人民政府 | ', 'inverse BECAME | 云岭县水务局 | 2019-03'],
  ],
  [
    'calendar',
    { place: '云岭县', month: '2022-06' },
    'date kind meeting chaired places',
    [
      '2022-XX-XX | conference | 政府常务会议 | 林青禾 | ',
      '2022-06-10 | conference | 全县防汛工作会议 | 林青禾 | 县委三楼会议室',
      '2022-06-11 | inspection | 柳溪水库调研 |  | 柳溪水库',
    ],
  ],
  [
    'central',
    { place: '云岭县', from: '2022-01-01', to: '2022-12-31' },
    'id ties meetings',
    ['p01 | 5 | 5', 'p03 | 5 | 4', 'p02 | 3 | 2', 'p07 | 3 | 2', 'p08 | 3 | 1', 'p04 | 3 | 1'],
  ],
  [
    'chairs',
    {},
    'id chaired kinds',
    ['p01 | 2 | conference', 'p03 | 1 | signing', 'p02 | 1 | conference', 'p04 | 1 | conference', 'p10 | 1 | talk'],
  ],
  [
    'colleagues',
    { person: 'p01' },
    'seat organ id first last',
    ['县长 | 云岭县人民政府 | p03 | 2022-06-10 | 2022-09-17'],
  ],
  [
    'coverage',
    {},
    'publisher month articles meetings',
    [
      '云岭日报 | 2022-01 | 1 | 1',
      '云岭日报 | 2022-02 | 1 | 2',
      '云岭日报 | 2022-03 | 1 | 1',
      '云岭日报 | 2022-04 | 1 | 1',
      '云岭日报 | 2022-05 | 1 | 1',
      '云岭日报 | 2022-06 | 1 | 1',
    ],
  ],
  [
    'evidence',
    { from: '林青禾', to: 'm2' },
    'edge quote articles document',
    ['ATTENDED | 林青禾参加。 | 1 | 2022/002.txt', 'CHAIRED | 林青禾主持会议。 | 1 | 2022/002.txt'],
  ],
  [
    'firms-projects',
    {},
    'company met project followed monthsLater people',
    ['照野文旅有限公司 | 2022-09-17 | 康养小镇 | 2022-09-17 | 0 | 林青禾,何砚秋,江照野,沈知白'],
  ],
  [
    'gaps',
    { office: '云岭县人民政府县长' },
    'id status first between',
    ['p01 | acting | 2022-06-10 | ', 'p01 | elected | 2023-02-16 | gap'],
  ],
  ['guests', {}, 'organization kind meetings roles', ['照野文旅有限公司 | company | 1 | guest']],
  [
    'inspections',
    {},
    'personId project times quote',
    [
      'p01 | 柳溪水库除险加固工程 | 1 | 调研柳溪水库除险加固工程。',
      'p07 | 柳溪水库除险加固工程 | 1 | 调研柳溪水库除险加固工程。',
    ],
  ],
  [
    'last-seen',
    { place: '云岭县', before: '2023-01-01' },
    'id office last after',
    ['p07 | 云岭县水利局局长 | 2022-06-11 | 1', 'p03 | 云岭县人民政府副县长 | 2022-09-17 | 0'],
  ],
  [
    'months',
    {},
    'month kind meetings named',
    [
      '2022-01 | conference | 2 | 5',
      '2022-06 | conference | 1 | 4',
      '2022-06 | inspection | 1 | 2',
      '2022-09 | signing | 1 | 4',
      '2023-02 | conference | 1 | 3',
      '2023-04 | talk | 1 | 4',
    ],
  ],
  [
    'moved-together',
    { place: '云岭县' },
    'idA idB place other firstA otherA',
    ['p03 | p07 | 云岭县 | 青石县 | 2022-01-05 | 2023-05-01'],
  ],
  ['namesakes', {}, 'name people ids', ['林青禾 | 2 | p01,p09']],
  [
    'neighbours',
    { person: '林青禾' },
    'id before behind',
    ['p03 | 4 | 0', 'p02 | 0 | 2', 'p04 | 0 | 1', 'p07 | 1 | 0', 'p05 | 1 | 0', 'p06 | 0 | 1'],
  ],
  [
    'newcomers',
    { place: '云岭县', from: '2022-01-01', to: '2022-12-31' },
    'id first office',
    [
      'p03 | 2022-01-05 | 云岭县人民政府副县长',
      'p02 | 2022-01-05 | 中共云岭县委员会书记',
      'p01 | 2022-01-05 | 云岭县人民政府副县长',
      'p07 | 2022-06-10 | 云岭县水利局局长',
      'p04 | 2022-09-17 | 云岭县人民代表大会常务委员会主任',
    ],
  ],
  [
    'organ',
    { organ: '云岭县人民政府' },
    'body seat id first sightings',
    [
      '云岭县人民政府 | 县长 | p01 | 2022-06-10 | 4',
      '云岭县人民政府 | 县长 | p05 |  | 0',
      '云岭县人民政府 | 副县长 | p01 | 2022-01-05 | 1',
      '云岭县人民政府 | 副县长 | p03 | 2022-01-05 | 4',
      '云岭县人民政府 | 副县长 | p08 |  | 0',
      '云岭县水利局 | 局长 | p07 | 2022-06-10 | 2',
    ],
  ],
  ['path-small', { a: 'p07', b: 'p03', most: '4' }, 'steps ids', ['1 | p07,m2,p03']],
  ['path-small', { a: 'p07', b: 'p03', most: '3' }, 'steps ids', ['2 | p07,m3,p01,m1,p03', '2 | p07,m3,p01,m5,p03']],
  ['path-small', { a: 'p07', b: 'p03', most: '2' }, 'steps ids', ['2 | p07,m3,p01,m5,p03']],
  [
    'person-projects',
    { person: '林青禾' },
    'id meetings parts',
    ['j_spa | 2 | ATTENDED,CHAIRED,SPOKE_AT', 'j_dam | 1 | ATTENDED,SPOKE_AT'],
  ],
  [
    'presence',
    { place: '云岭县', from: '2022-01-01', to: '2022-12-31' },
    'id meetings held share',
    [
      'p01 | 5 | 5 | 1',
      'p03 | 4 | 5 | 0.8',
      'p02 | 2 | 5 | 0.4',
      'p07 | 2 | 5 | 0.4',
      'p08 | 1 | 5 | 0.2',
      'p04 | 1 | 5 | 0.2',
    ],
  ],
  [
    'project-years',
    {},
    'year stage projects withAmount amount',
    ['2022 | 建设 | 1 | 1 | 36500000.5', '2022 | 开工 | 1 | 1 | 1200000000'],
  ],
  ['promotions', {}, 'id fromRank toRank', ['p01 | 县处级副 | 县处级正', 'p07 | 乡科级正 | 县处级副']],
  [
    'two-places',
    {},
    'id places seen',
    [
      'p03 | 云岭县,青石县 | 2022-01-05–2022-09-17,2023-05-01–2023-06-20',
      'p07 | 云岭县,青石县 | 2022-06-10–2022-06-11,2023-05-02–2023-06-20',
    ],
  ],
  [
    'vacancies',
    { place: '云岭县' },
    'office beforeId lastSeen afterId firstSeen articles',
    ['云岭县人民政府县长 | p01 | 2022-09-17 | p01 | 2023-02-16 | 0'],
  ],
  ['visitors', { place: '云山市' }, 'id home meetings', ['p02 | 云岭县 | 1', 'p09 | 青石县 | 1', 'p06 | 青石县 | 1']],
]

test.each(answers)('%s %j: %s', async (name, given, columns, expected) => {
  const { rows } = await askQuestion(small(), questionNamed(name), given)
  expect(
    rows.map(row =>
      columns
        .split(' ')
        .map(column => row[column])
        .join(' | '),
    ),
  ).toEqual(expected)
})
