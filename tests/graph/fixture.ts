/** A small graph of a county that does not exist: every label, every type, namesakes, partial dates, missing values. */

import { createHash } from 'node:crypto'
import type { Changes, EdgeRow, NodeLabel, NodeRow, Properties } from '../../src/graph/row.ts'

type End = readonly [NodeLabel, string]

const node = (label: NodeLabel, id: string, properties: Properties): NodeRow => ({ label, id, properties })

function edge(type: string, from: End, to: End, properties: Properties = {}, term = ''): EdgeRow {
  const sid = createHash('sha256')
    .update([type, ...from, ...to, term].join('|'))
    .digest('hex')
    .slice(0, 16)
  return { type, sid, from: { label: from[0], id: from[1] }, to: { label: to[0], id: to[1] }, properties }
}

const place = (id: string): End => ['Place', id]
const person = (id: string): End => ['Person', id]
const office = (id: string): End => ['Office', id]
const organization = (id: string): End => ['Organization', id]
const project = (id: string): End => ['Project', id]
const meeting = (id: string): End => ['Meeting', id]
const article = (id: string): End => ['Article', id]

const said = (quote: string, ...articles: string[]): Properties => ({ quote, count: articles.length, articles })

const places: NodeRow[] = [
  node('Place', '149900', { name: '云山市', fullName: '云山市', code: '149900', level: 'prefecture' }),
  node('Place', '149921', { name: '云岭县', fullName: '云山市云岭县', code: '149921', level: 'county' }),
  node('Place', '149922', { name: '青石县', fullName: '云山市青石县', code: '149922', level: 'county' }),
  node('Place', 'pl_hall', { name: '县委三楼会议室', level: 'spot' }),
  node('Place', 'pl_dam', { name: '柳溪水库', level: 'spot' }),
]

const people: NodeRow[] = [
  ['p01', '林青禾', '林青禾·云岭县县长', 6],
  ['p02', '周望舒', '周望舒·云岭县县委书记', 5],
  ['p03', '何砚秋', '何砚秋·云岭县副县长', 4],
  ['p04', '沈知白', '沈知白·云岭县人大常委会主任', 2],
  ['p05', '陆清和', '陆清和·云岭县政协主席', 2],
  ['p06', '顾南乔', '顾南乔·青石县县委书记', 2],
  ['p07', '许言蹊', '许言蹊·云岭县水利局局长', 3],
  ['p08', '江照野', '江照野·企业家', 2],
  ['p09', '林青禾', '林青禾·青石县副县长', 1],
  ['p10', '艾山·买买提', '艾山·买买提·云山市副市长', 1],
].map(([id, name, caption, articleCount]) =>
  node('Person', String(id), {
    name: String(name),
    caption: String(caption),
    aliases: id === 'p03' ? ['何砚秋', '何硯秋'] : [String(name)],
    firstSeen: '2022-01-05',
    lastSeen: '2023-04-02',
    articleCount: Number(articleCount),
  }),
)

const organizations: NodeRow[] = [
  node('Organization', 'o_gov', { name: '云岭县人民政府', kind: 'government' }),
  node('Organization', 'o_party', { name: '中共云岭县委员会', kind: 'party' }),
  node('Organization', 'o_npc', { name: '云岭县人民代表大会常务委员会', kind: 'congress' }),
  node('Organization', 'o_water', { name: '云岭县水利局', kind: 'government', validFrom: '2019-03' }),
  node('Organization', 'o_water_old', { name: '云岭县水务局', kind: 'government', validTo: '2019-03' }),
  node('Organization', 'o_firm', { name: '照野文旅有限公司', kind: 'company' }),
]

const offices: NodeRow[] = [
  ['f_mayor', '云岭县人民政府县长', '云岭县人民政府', '县长', '县处级正', 7],
  ['f_secretary', '中共云岭县委员会书记', '中共云岭县委员会', '书记', '县处级正', 7],
  ['f_vice', '云岭县人民政府副县长', '云岭县人民政府', '副县长', '县处级副', 8],
  ['f_npc', '云岭县人民代表大会常务委员会主任', '云岭县人民代表大会常务委员会', '主任', '县处级正', 7],
  ['f_water', '云岭县水利局局长', '云岭县水利局', '局长', '乡科级正', 9],
  ['f_stone', '青石县人民政府副县长', '青石县人民政府', '副县长', '县处级副', 8],
].map(([id, name, organ, seat, rank, rankOrder]) =>
  node('Office', String(id), {
    name: String(name),
    organ: String(organ),
    seat: String(seat),
    rank: String(rank),
    rankOrder: Number(rankOrder),
    level: 'county',
  }),
)

const projects: NodeRow[] = [
  node('Project', 'j_spa', {
    name: '康养小镇',
    aliases: ['康养小镇项目'],
    amount: 1_200_000_000,
    amountRaw: '12亿元',
    stage: '开工',
  }),
  node('Project', 'j_dam', {
    name: '柳溪水库除险加固工程',
    amount: 36_500_000.5,
    amountRaw: '3650万元',
    stage: '建设',
  }),
  node('Project', 'j_solar', { name: '屋顶光伏', amount: 1_200_000_000, stage: '签约' }),
  node('Project', 'j_road', { name: '旅游公路' }),
]

const meetings: NodeRow[] = [
  ['m1', '县委常委会会议', 'conference', '2022-01-05', '2022-01-05', '2022-01-05', 3, 'closed'],
  ['m2', '全县防汛工作会议', 'conference', '2022-06-10', '2022-06-10', '2022-06-10', 4, 'closed'],
  ['m3', '柳溪水库调研', 'inspection', '2022-06-11', '2022-06-11', '2022-06-11', 2, 'closed'],
  ['m4', '康养小镇签约仪式', 'signing', '2022-09-17', '2022-09-17', '2022-09-17', 4, 'open'],
  ['m5', '政府常务会议', 'conference', '2022-XX-XX', '2022-01-01', '2022-12-31', 2, 'closed'],
  ['m6', '市县座谈会', 'talk', '2023-04-02', '2023-04-02', '2023-04-02', 4, 'closed'],
  ['m7', '县人代会', 'conference', '2023-02-14/2023-02-16', '2023-02-14', '2023-02-16', 3, 'mass'],
].map(([id, name, kind, date, from, to, sizeNamed, scope]) =>
  node('Meeting', String(id), {
    name: String(name),
    kind: String(kind),
    date: String(date),
    from: String(from),
    to: String(to),
    sizeNamed: Number(sizeNamed),
    ...(id === 'm7' ? { sizeStated: 180 } : {}),
    scope: String(scope),
    mode: 'inPerson',
  }),
)

const articles: NodeRow[] = [1, 2, 3, 4, 5, 6].map(number =>
  node('Article', `a_${number}`, {
    title: `云岭要闻第${number}期`,
    published: `2022-0${number}-20`,
    publisher: '云岭日报',
    document: `2022/00${number}.txt`,
    page: number,
  }),
)

const attendance: [meeting: string, chair: string | null, speakers: string[], attended: string[], article: string][] = [
  ['m1', 'p02', ['p02'], ['p02', 'p01', 'p03'], 'a_1'],
  ['m2', 'p01', ['p02', 'p07'], ['p02', 'p01', 'p03', 'p07'], 'a_2'],
  ['m3', null, ['p01'], ['p01', 'p07'], 'a_2'],
  ['m4', 'p03', ['p01', 'p08'], ['p01', 'p03', 'p08', 'p04'], 'a_3'],
  ['m5', 'p01', [], ['p01', 'p03'], 'a_4'],
  ['m6', 'p10', ['p10'], ['p10', 'p02', 'p06', 'p09'], 'a_5'],
  ['m7', 'p04', ['p01'], ['p04', 'p01', 'p05'], 'a_6'],
]

const nameOf = new Map(people.map(({ id, properties }) => [id, String(properties['name'])]))

const meetingEdges = attendance.flatMap(([m, chair, speakers, attended, a]) => [
  ...attended.map((p, at) =>
    edge('ATTENDED', person(p), meeting(m), {
      order: at + 1,
      as: at === 3 ? 'guest' : 'host',
      basis: 'named',
      ...said(`${nameOf.get(p)}参加。`, a),
    }),
  ),
  ...(chair ? [edge('CHAIRED', person(chair), meeting(m), said(`${nameOf.get(chair)}主持会议。`, a))] : []),
  ...speakers.map(p =>
    edge('SPOKE_AT', person(p), meeting(m), { verbs: ['强调', '指出'], ...said(`${nameOf.get(p)}强调……`, a) }),
  ),
  edge('REPORTS', article(a), meeting(m)),
])

const spells = [
  edge(
    'HELD',
    person('p01'),
    office('f_vice'),
    {
      status: 'current',
      firstSeen: '2022-01-05',
      lastSeen: '2022-01-05',
      sightings: 1,
      ...said('副县长林青禾', 'a_1'),
    },
    '1',
  ),
  edge(
    'HELD',
    person('p01'),
    office('f_mayor'),
    {
      status: 'acting',
      from: '2022-05',
      to: '2023-02-16',
      firstSeen: '2022-06-10',
      lastSeen: '2022-09-17',
      sightings: 3,
      ...said('代县长林青禾', 'a_2', 'a_3'),
    },
    '1',
  ),
  edge(
    'HELD',
    person('p01'),
    office('f_mayor'),
    {
      status: 'elected',
      from: '2023-02-16',
      firstSeen: '2023-02-16',
      lastSeen: '2023-02-16',
      sightings: 1,
      ...said('林青禾当选云岭县人民政府县长。', 'a_6'),
    },
    '2',
  ),
  edge(
    'HELD',
    person('p02'),
    office('f_secretary'),
    {
      status: 'current',
      firstSeen: '2022-01-05',
      lastSeen: '2023-04-02',
      sightings: 3,
      inferred: 'home',
      rule: 'title-before-name',
      ...said('县委书记周望舒', 'a_1', 'a_2', 'a_5'),
    },
    '1',
  ),
  edge(
    'HELD',
    person('p03'),
    office('f_vice'),
    {
      status: 'current',
      firstSeen: '2022-01-05',
      lastSeen: '2022-09-17',
      sightings: 4,
      ...said('副县长何砚秋', 'a_1'),
    },
    '1',
  ),
  edge(
    'HELD',
    person('p04'),
    office('f_npc'),
    {
      status: 'current',
      from: '2021-XX-XX',
      firstSeen: '2022-09-17',
      lastSeen: '2023-02-14',
      sightings: 2,
      ...said('县人大常委会主任沈知白', 'a_3'),
    },
    '1',
  ),
  edge(
    'HELD',
    person('p07'),
    office('f_water'),
    {
      status: 'current',
      firstSeen: '2022-06-10',
      lastSeen: '2022-06-11',
      sightings: 2,
      ...said('县水利局局长许言蹊', 'a_2'),
    },
    '1',
  ),
  edge(
    'HELD',
    person('p05'),
    office('f_mayor'),
    { status: 'current', to: '2022-05', sightings: 0, ...said('陆清和辞去县长职务。', 'a_6') },
    '1',
  ),
  edge(
    'HELD',
    person('p08'),
    office('f_vice'),
    { status: 'current', from: 'XXXX-02-01', sightings: 0, ...said('任命江照野为副县长。', 'a_6') },
    '1',
  ),
]

/** Two who went to the next county in one spring. */
const moved = ['p03', 'p07'].map((id, at) =>
  edge('HELD', person(id), office('f_stone'), {
    status: 'current',
    firstSeen: `2023-05-0${at + 1}`,
    lastSeen: '2023-06-20',
    sightings: 2,
    ...said('青石县副县长', 'a_6'),
  }),
)

const stayed = [
  edge('OFFICE_OF', office('f_mayor'), organization('o_gov')),
  edge('OFFICE_OF', office('f_vice'), organization('o_gov')),
  edge('OFFICE_OF', office('f_secretary'), organization('o_party')),
  edge('OFFICE_OF', office('f_npc'), organization('o_npc')),
  edge('OFFICE_OF', office('f_water'), organization('o_water')),
  edge('PART_OF', organization('o_water'), organization('o_gov')),
  edge('BECAME', organization('o_water_old'), organization('o_water'), { date: '2019-03' }),
  edge('BECAME', place('pl_hall'), place('pl_dam'), { date: '2020' }),
  edge('WITHIN', place('149921'), place('149900')),
  edge('WITHIN', place('149922'), place('149900')),
  edge('WITHIN', place('pl_dam'), place('149921')),
  ...offices.map(({ id }) => edge('HOME', office(id), place(id === 'f_stone' ? '149922' : '149921'))),
  ...organizations.slice(0, 4).map(({ id }) => edge('HOME', organization(id), place('149921'))),
  ...people.slice(0, 5).map(({ id }) => edge('HOME', person(id), place('149921'))),
  edge('HOME', person('p06'), place('149922')),
  edge('HOME', person('p09'), place('149922')),
  ...meetings.slice(0, 5).map(({ id }) => edge('HOME', meeting(id), place('149921'))),
  edge('HOME', meeting('m6'), place('149900')),
  ...articles.map(({ id }) => edge('HOME', article(id), place('149921'))),
]

const matters = [
  edge('LOCATED_IN', meeting('m1'), place('pl_hall'), said('会议在县委三楼会议室召开。', 'a_1')),
  edge('LOCATED_IN', meeting('m2'), place('pl_hall'), said('县委三楼会议室', 'a_2')),
  edge('LOCATED_IN', meeting('m3'), place('pl_dam'), said('来到柳溪水库', 'a_2')),
  edge('LOCATED_IN', organization('o_firm'), place('149921'), said('落户云岭县', 'a_3')),
  edge('LOCATED_IN', project('j_dam'), place('pl_dam'), said('柳溪水库除险加固工程', 'a_2')),
  edge('ABOUT', meeting('m3'), project('j_dam'), said('调研柳溪水库除险加固工程。', 'a_2')),
  edge('ABOUT', meeting('m4'), project('j_spa'), said('康养小镇签约仪式举行。', 'a_3')),
  edge('ABOUT', meeting('m5'), project('j_spa'), said('听取康养小镇汇报。', 'a_4')),
  edge('TOOK_PART', organization('o_firm'), meeting('m4'), { as: 'guest', ...said('照野文旅有限公司', 'a_3') }),
  edge('BACKS', organization('o_firm'), project('j_spa'), said('由照野文旅有限公司投资', 'a_3')),
  edge('MENTIONS', article('a_3'), person('p05')),
  edge('MENTIONS', article('a_3'), project('j_solar')),
  edge('MENTIONS', article('a_4'), project('j_road')),
  edge('MENTIONS', article('a_5'), place('149922')),
  edge('MENTIONS', article('a_5'), organization('o_party')),
]

const claims = [
  node('Claim', 'c1', {
    fact: 'x',
    predicate: 'ABOUT',
    quote: '调研柳溪水库除险加固工程。',
    start: 12,
    end: 18,
    rule: 'project',
  }),
]

const added = [
  edge('STATES', article('a_2'), ['Claim', 'c1']),
  edge('MET', person('p01'), person('p02'), {
    ...{ times: 2, weight: 0.75, small: 1, open: 1, first: '2022-01-05', last: '2022-09-17', meetings: ['m1', 'm4'] },
    derived: true,
  }),
  edge('SUCCEEDED', person('p01'), person('p05'), {
    ...{ office: '云岭县人民政府县长', gapDays: 0, stated: true, derived: true },
  }),
]

const settings = node('Derivation', 'renmai derive', { small: 10, largest: 100 })

const none = { nodes: [], edges: [], goneNodes: [], goneEdges: [] } as const

/** All rows as one change to an empty graph. */
export const wholeGraph: Changes = {
  ...none,
  nodes: [
    ...articles,
    ...people,
    ...places,
    ...organizations,
    ...offices,
    ...projects,
    ...meetings,
    ...claims,
    settings,
  ],
  edges: [...meetingEdges, ...spells, ...moved, ...stayed, ...matters, ...added],
}

/** The same rows taken away. */
export const nothingLeft: Changes = { ...none, goneNodes: wholeGraph.nodes, goneEdges: wholeGraph.edges }

/** One meeting changes its name and loses a property, one edge its sentence; a spell and a person go, another comes. */
export const amended: Changes = {
  nodes: [
    node('Meeting', 'm7', { name: '县人民代表大会', kind: 'conference', date: '2023-02-14', scope: 'mass' }),
    node('Person', 'p11', { name: '白听澜', caption: '白听澜·云岭县', aliases: [] }),
  ],
  edges: [
    edge('LOCATED_IN', meeting('m2'), place('pl_hall'), said('会议在三楼召开。', 'a_2')),
    edge('ATTENDED', person('p11'), meeting('m7'), { order: 4, ...said('白听澜参加。', 'a_6') }),
  ],
  goneNodes: [{ label: 'Person', id: 'p10' }],
  goneEdges: [...spells.slice(0, 1), ...meetingEdges.filter(({ from }) => from.id === 'p10')],
}

/** What a graph holds that was given `wholeGraph` and then `amended`. */
export function amendedGraph(): Changes {
  const goneNodes = new Set([...amended.goneNodes, ...amended.nodes].map(({ id }) => id))
  const goneEdges = new Set([...amended.goneEdges, ...amended.edges].map(({ sid }) => sid))
  return {
    ...none,
    nodes: [...wholeGraph.nodes.filter(({ id }) => !goneNodes.has(id)), ...amended.nodes],
    edges: [...wholeGraph.edges.filter(({ sid }) => !goneEdges.has(sid)), ...amended.edges],
  }
}
