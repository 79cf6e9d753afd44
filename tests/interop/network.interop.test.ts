/** Networks as programs of others read them: Gephi's importer, the schema of GEXF, networkx, pandas. */
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../../src/export/network/formats/clean.ts'
import type { FormatName, NetworkOptions } from '../../src/export/network/options.ts'
import { rowsOf, type Sketch, writtenAs } from '../export/network/rows.ts'
import { filesIn, folderOfFile } from '../folders.ts'
import { openedByGephi } from './gephi/gephi.ts'
import { faultsOfGexf } from './gexf-1.3/validate.ts'
import { python } from './python.ts'

const folder = folderOfFile()

/** What a name may hold: marks of every format, line breaks, control characters, namesakes. */
const names = {
  p1: '林"青"禾',
  p2: '周\n望\t舒',
  p3: '<何&砚秋>',
  p4: '顾\u0001念\ud800',
  p5: "a, b; c='d'",
  p6: '反\\斜 ]]>',
  p7: '张伟',
  p8: '张伟',
  p9: '独',
}
/** Where a format cannot hold something: for all of them; for Pajek; for DL. */
const cleaned = { ...names, p4: '顾\ufffd念\ufffd' }
const inPajek = { ...cleaned, p1: '林＂青＂禾', p2: '周 望 舒', p6: '反＼斜 ]]>', p7: '张伟 p7', p8: '张伟 p8' }

const known = Object.keys(names).filter(id => id !== 'p9')
const isThere = (at: number, person: number): boolean => (at * 7 + person * (at + 3)) % 5 < 2 || at % 8 === person

/** One without a date, whom somebody is known from alone; one known to the month. */
const meetings = Array.from({ length: 24 }, (_, at) => ({
  id: `m${at}`,
  date: at === 5 ? null : at === 9 ? '2022-05' : `2022-0${1 + (at % 6)}-1${at % 9}`,
  people: at === 5 ? ['p1', 'p2', 'p9'] : known.filter((_, person) => isThere(at, person)),
}))
const terms = [
  { person: 'p1', office: '云岭县"人民政府" 县长', from: '2021-01-01', to: '2022-03-31', rankOrder: 7 },
  { person: 'p1', office: '中共云岭县委员会 书记', from: '2022-03-01', to: '2022-12-31', rankOrder: 6 },
  { person: 'p3', office: '云岭县"人民政府" 副县长', from: '2021-01-01', to: '2022-12-31', rankOrder: 8 },
]
const sketch: Sketch = { meetings, terms, names }

/** The paths of the files of a format, in their order. */
async function written(
  format: FormatName,
  options: Partial<NetworkOptions> = {},
  of = sketch,
): Promise<readonly string[]> {
  const { files } = await writtenAs(format, rowsOf(of), options)
  const name = `${format}-${options.ties ?? 'people'}-${options.weighting ?? 'count'}`
  return [...files].map(([file, text]) => filesIn(join(folder, name))(`network.${file}`, text))
}

const only = (files: readonly string[]): string => files[0] ?? ''

type Read = Readonly<{ nodes: Readonly<Record<string, string>>; ties: Readonly<Record<string, number>> }>

/** The network as the plain list of ties has it. */
async function expected(options: Partial<NetworkOptions> = {}): Promise<Read['ties']> {
  const { files } = await writtenAs('edges', rowsOf(sketch), options)
  const lines = (files.get('txt') ?? '').split('\n').filter(Boolean)
  return Object.fromEntries(lines.map(line => line.split('\t')).map(([a, b, weight]) => [`${a} ${b}`, Number(weight)]))
}

test.each(['count', 'newman', 'distance'] as const)(
  'GEXF is valid and Gephi opens it: dated ties, weights by %s',
  async weighting => {
    const file = only(await written('gexf', { weighting }))
    expect(faultsOfGexf(file)).toEqual([])
    const { nodes, edges, undirected, dynamic, issues, labels, ties, nodeColumns, edgeColumns } = openedByGephi(file)
    const wanted = await expected({ weighting })
    expect({ nodes, edges, undirected, dynamic, issues }).toEqual({
      ...{ nodes: 9, edges: Object.keys(wanted).length, undirected: true, dynamic: true, issues: '' },
    })
    expect(labels).toEqual(cleaned)
    expect(nodeColumns).toMatchObject({
      office: 'String',
      rankOrder: 'Integer',
      officeThen: 'IntervalStringMap',
      betweenness: 'Double',
    })
    expect(edgeColumns).toMatchObject({ Weight: 'IntervalDoubleMap', times: 'Integer', team: 'String' })
    for (const [pair, { spells, ...weights }] of Object.entries(ties ?? {})) {
      const sum = Object.values(weights).reduce((all: number, one) => all + Number(one), 0)
      const always = spells === ''
      expect(sum).toBeCloseTo((wanted[pair] ?? 0) - (always ? 0 : undatedWeight(pair, weighting)), 8)
      expect(always).toBe(pair.endsWith('p9'))
    }
  },
)

/** What the meeting without a date counts for a pair: it is in the weight, but in no spell. */
function undatedWeight(pair: string, weighting: NetworkOptions['weighting']): number {
  const people = meetings[5]?.people ?? []
  const [a = 0, b = 0] = pair.split(' ').map(person => people.indexOf(person))
  if (a < 0 || b < 0) return 0
  return { count: 1, newman: 1 / (people.length - 1), distance: 1 / Math.abs(a - b) }[weighting]
}

test('Gephi opens the pair of tables, with the same ties in the same time', async () => {
  const { nodes, dynamic, labels, ties } = openedByGephi(...(await written('csv')))
  const inGexf = openedByGephi(only(await written('gexf')))
  expect({ nodes, dynamic }).toEqual({ nodes: 9, dynamic: true })
  expect(labels).toEqual(cleaned)
  const spells = (of: typeof ties) => Object.entries(of ?? {}).map(([pair, tie]) => [pair, tie['spells']])
  expect(spells(ties)).toEqual(spells(inGexf.ties))
  expect(Object.entries(ties ?? {}).map(([pair, { weight }]) => [pair, weight])).toEqual(
    Object.entries(await expected()).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
})

const readers: Readonly<Record<string, string>> = {
  graphml: `
graph = networkx.read_graphml(files[0])
nodes = dict(graph.nodes(data='label'))`,
  edges: `
graph = networkx.read_weighted_edgelist(files[0], encoding='utf-8')
nodes = {node: node for node in graph}`,
  csv: `
import pandas
ties = pandas.read_csv(files[1])
graph = networkx.from_pandas_edgelist(ties.rename(columns={'Weight': 'weight'}), 'Source', 'Target', ['weight'])
nodes = dict(pandas.read_csv(files[0], keep_default_na=False)[['Id', 'Label']].values.tolist())`,
  pajek: `
named = networkx.read_pajek(files[0])
graph = networkx.relabel_nodes(networkx.Graph(named), lambda label: 'p' + named.nodes[label]['id'])
nodes = {'p' + of['id']: label for label, of in named.nodes(data=True)}
assert [int(line) for line in open(files[1]).read().split('\\n')[1:-1]] != []`,
}

const program = (reader: string) => `
import json, sys, networkx
files = sys.argv[1:]
${reader}
ties = {' '.join(sorted(pair)): weight for *pair, weight in graph.edges(data='weight')}
print(json.dumps({'nodes': nodes, 'ties': ties}))`

test.each([
  ['graphml', cleaned],
  ['csv', cleaned],
  ['pajek', inPajek],
  ['edges', Object.fromEntries(Object.keys(names).map(id => [id, id]))],
] as const)('%s: Python reads the same nodes and ties', async (format, labels) => {
  const read = python(program(readers[format] ?? ''), ...(await written(format))) as Read
  expect(read).toEqual({ nodes: labels, ties: await expected() })
})

test('DL: Gephi reads the same nodes and ties', async () => {
  const { labels, ties } = openedByGephi(only(await written('dl')))
  const byNumber = Object.fromEntries(
    Object.entries(await expected()).map(([pair, weight]) => [pair.replaceAll('p', ''), weight]),
  )
  expect(Object.fromEntries(Object.entries(ties ?? {}).map(([pair, { weight }]) => [pair, weight]))).toEqual(byNumber)
  expect(labels).toMatchObject({ 1: '林_青_禾', 2: '周_望_舒', 5: 'a_b_c_d_', 7: '张伟_p7', 8: '张伟_p8' })
})

test('whatever a name is, readers give it back, but for what XML cannot hold', async () => {
  const drawn = fc
    .sample(fc.string({ unit: 'binary', minLength: 1 }), { numRuns: 300, seed: 11 })
    .map(name => `林${name}禾`)
  const marks = fc
    .sample(fc.string({ unit: fc.constantFrom(...'"\'<>&;,\\\n\r\t林 %#*') }), { numRuns: 300, seed: 11 })
    .map(name => `林${name}禾`)
  const own = Object.fromEntries([...drawn, ...marks].map((name, at) => [`p${at}`, name]))
  const ids = Object.keys(own)
  const inPairs = ids.slice(1).map((id, at) => ({ id: `m${at}`, date: '2022-01-05', people: [ids[at] ?? id, id] }))
  const of = { meetings: inPairs, names: own }
  for (const format of ['graphml', 'csv'] as const) {
    const { nodes } = python(
      program(readers[format] ?? ''),
      ...(await written(format, { weighting: 'newman' }, of)),
    ) as Read
    expect(nodes).toEqual(Object.fromEntries(Object.entries(own).map(([id, name]) => [id, clean(name)])))
  }
  const { nodes } = python(
    program(readers['pajek'] ?? ''),
    ...(await written('pajek', { weighting: 'newman' }, of)),
  ) as Read
  expect(new Set(Object.values(nodes)).size).toBe(Object.keys(own).length)
})

const projected = `
import json, sys, networkx
from networkx.algorithms import bipartite
both = networkx.read_graphml(sys.argv[1])
people = [node for node, kind in both.nodes(data='kind') if kind == 'person']
graph = bipartite.collaboration_weighted_projected_graph(both, people)
print(json.dumps({' '.join(sorted(pair)): weight for *pair, weight in graph.edges(data='weight')}))`

test('the weight newman is that of networkx for the network of people and meetings', async () => {
  const theirs = python(projected, only(await written('graphml', { ties: 'person-meeting' }))) as Read['ties']
  const ours = await expected({ weighting: 'newman' })
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(theirs).toSorted())
  for (const [pair, weight] of Object.entries(ours)) expect(Math.abs(weight - (theirs[pair] ?? 0))).toBeLessThan(1e-9)
})

const betweenness = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
theirs = networkx.betweenness_centrality(graph)
print(json.dumps(max(abs(theirs[node] - ours) for node, ours in graph.nodes(data='betweenness'))))`

test('betweenness is that of networkx', async () => {
  expect(python(betweenness, only(await written('graphml')))).toBeLessThan(1e-9)
})
