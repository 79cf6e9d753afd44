import { describe, expect, test } from 'vitest'
import { bodyName } from '../../../src/workspace/organizations/body-names.ts'
import { organizationLines } from '../../../src/workspace/organizations/mentions.ts'
import { article, qingshi, yunling } from '../../records.ts'
import { built } from '../../workspaces.ts'

test.each([
  ['县人社局', '云岭县人力资源和社会保障局'],
  ['云岭县人社局', '云岭县人力资源和社会保障局'],
  ['云岭县人力资源社会保障局', '云岭县人力资源和社会保障局'],
  ['云岭县发改局', '云岭县发展和改革局'],
  ['云岭县发改委', '云岭县发展和改革委员会'],
  ['县融媒体中心', '云岭县融媒体中心'],
  ['县委', '中共云岭县委员会'],
  ['县委办公室', '中共云岭县委员会办公室'],
  ['县政府', '云岭县人民政府'],
])('%s → %s', (printed, full) => expect(bodyName(printed, yunling)).toBe(full))

describe('left as printed', () => {
  test.each([
    '市场监督管理局',
    '县级医院',
    '中共云岭县委员会',
    '市人民医院',
    '云岭县人民政府',
    '云岭县教育局',
    '旗袍协会',
    '联邦汽车交通局',
    '抗旱应急委员会',
  ])('%s', name => expect(bodyName(name, yunling)).toBe(name))
})

const withOwner = (record: ReturnType<typeof article>) => ({
  ...record,
  organizations: record.organizations.map(it => ({ ...it, jurisdiction: record.home })),
})

test('short and full forms are one body of one county; namesakes of two counties are two', () => {
  const paper = (document: string, home: typeof yunling, name: string) =>
    withOwner(article({ document, home, organizations: [name] }))
  const lines = [
    ...organizationLines(
      built([
        paper('a', yunling, '县人社局'),
        paper('b', yunling, '云岭县人力资源和社会保障局'),
        paper('c', qingshi, '县人社局'),
      ]).db,
    ),
  ].map(line => JSON.parse(line) as { name: string; aliases: string[]; records: { document: string }[] })
  const shown = lines.map(({ name, aliases, records }) => `${name}(${aliases})${records.map(it => it.document)}`)
  expect(shown.toSorted()).toEqual(['云岭县人力资源和社会保障局(县人社局)a,b', '青石县人力资源和社会保障局(县人社局)c'])
})
