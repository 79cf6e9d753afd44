import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { networkReport } from '../../src/cli/print/network-report.ts'
import { usualNetwork } from '../../src/export/network/options.ts'
import { filesIn, folderOfFile } from '../folders.ts'
import { renmai } from './run.ts'

const folder = folderOfFile()
const county = join(folder, 'county')
const network = (...args: readonly string[]) => renmai(['network', '--out', county, ...args])

beforeAll(async () => {
  const paper = filesIn(folder)(
    'papers/2022-09-17.txt',
    '云岭县召开防汛工作会议\n本报讯 9月17日，云岭县召开防汛工作会议。县委书记周望舒主持会议，县委副书记、县长林青禾出席会议并讲话，副县长何砚秋参加会议。\n',
  )
  await renmai(['build', paper, '--out', county, '--home', '松阳县', '--published', '2022-09-18'])
})

test('without options a dynamic network on standard output, the account of it on standard error', async () => {
  const { stdout, stderr, code } = await network()
  expect(code).toBe(0)
  expect(stdout).toContain('<graph mode="dynamic"')
  expect(stdout.match(/<edge /g)).toHaveLength(3)
  expect(stderr).toBe('nodes 3, ties 3\nMeetings: 1 count.\n')
})

test.each([
  ['gexf', 'a.gexf', ['a.gexf']],
  ['csv', 'b.csv', ['b-edges.csv', 'b-nodes.csv']],
  ['pajek', 'x.net', ['x.clu', 'x.net']],
  ['graphml', 'd', ['d.graphml']],
])('%s to %s', async (format, file, files) => {
  const { stdout, code } = await network('--format', format, '-o', join(folder, file))
  expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
  expect(
    readdirSync(folder)
      .filter(name => name.startsWith(file.slice(0, 1)))
      .toSorted(),
  ).toEqual(files)
})

test('a file for each slice of time', async () => {
  const { stderr } = await network('--slice', 'year', '--format', 'edges', '-o', join(folder, 'slices.txt'))
  expect(stderr).toBe('2022: nodes 3, ties 3\n')
  expect(readFileSync(join(folder, 'slices-2022.txt'), 'utf8').split('\n')).toHaveLength(4)
})

test('what lies outside the window is counted', async () => {
  const { stdout, stderr } = await network('--format', 'edges', '--from', '2023')
  expect(stdout).toBe('')
  expect(stderr).toContain('nodes 0, ties 0\nMeetings: 0 count.\nLeft out: 1 outside the window.')
})

test.each([
  [['--format', 'csv'], 'writes two files'],
  [['--slice', 'year'], '--slice writes a file for each slice'],
  [['--depth', '2'], '--depth says how far from --ego PERSON'],
  [['--ties', 'person-office', '--roles', 'chaired'], 'offices have none'],
  [['--ties', 'person-meeting', '--weight', 'newman'], '--ties person-meeting counts'],
  [['--from', '2022-13'], '--from 2022-13: write a day, a month or a year'],
  [['--from', '2023', '--to', '2022-05'], '--from lies behind --to'],
  [['--roles', 'boss'], 'expected some of attended, chaired'],
  [['--format', 'dot'], 'Allowed choices are gexf'],
])('%j is a wrong call', async (args, message) => {
  const { stderr, code } = await network(...args)
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})

test('an unknown person is told, and no file is left', async () => {
  const { stderr, code } = await network('--ego', '无此人', '-o', join(folder, 'nobody.gexf'))
  expect(stderr).toContain('There is no 无此人 in the workspace')
  expect({ code, file: existsSync(join(folder, 'nobody.gexf')) }).toEqual({ code: 1, file: false })
})

test('a hall that ties everybody to everybody is told', () => {
  const network = {
    ...{ slice: null, nodes: 120, ties: 7140, meetings: 3, leftOut: new Map(), undated: 0 },
    ...{ alone: 0, sources: 120 },
  }
  const told = (largest: number, maxSize: number | null) =>
    networkReport({ networks: [{ ...network, largest }], unsliced: 0 }, { ...usualNetwork, maxSize })
  const line = 'The largest meeting names 120 people, all tied to one another; --max-size 100 leaves such out.'
  expect(told(120, null)).toContain(line)
  expect(told(120, 200)).not.toContain('The largest')
  expect(told(100, null)).toBe('nodes 120, ties 7140\nMeetings: 3 count.')
})
