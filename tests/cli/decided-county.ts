/** A built workspace with its embedded graph, to decide in. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { readWorkspace } from '../../src/workspace/database/open.ts'
import { temporaryFolder } from '../folders.ts'
import { type ArticleSketch, deputy, head, type OfficeSketch, qingshi, secretary, yunling } from '../records.ts'
import { paper, paperExtractor } from './paper-extractor.ts'
import { quietly } from './quietly.ts'

export const signal = new AbortController().signal

const bureau: OfficeSketch = { organ: '云岭县水利局', seat: '局长', at: yunling }
const village: OfficeSketch = { organ: '柳溪村党总支', seat: '书记', at: yunling }

const others = ['孟知秋', '韩雨亭', '秦望川', '苏晚晴', '陆云帆', '程思远', '沈星河', '叶知微', '罗山岳']

/** Thirty articles of two counties; three of them name somebody called 林青禾: two persons by rule. */
const sketches: Readonly<Record<string, Omit<ArticleSketch, 'document'>>> = {
  ...Object.fromEntries(
    Array.from({ length: 27 }, (_, i) => [
      `other-${i}`,
      {
        published: `2022-05-${String(i + 1).padStart(2, '0')}`,
        home: qingshi,
        people: [
          { name: others[i % 9] ?? '', offices: [i % 2 ? deputy(qingshi) : head(qingshi)] },
          { name: '顾北川', offices: [secretary(qingshi)] },
        ],
        events: [{ name: `第${i}次会议`, date: '2022-05-01', people: ['顾北川'], chair: '顾北川' }],
      },
    ]),
  ),
  one: {
    published: '2022-03-01',
    home: yunling,
    people: [
      { name: '林青禾', offices: [bureau] },
      { name: '周望舒', offices: [secretary(yunling)] },
    ],
    events: [{ name: '防汛会议', date: '2022-03-01', people: ['林青禾', '周望舒'], chair: '周望舒' }],
  },
  two: {
    published: '2022-04-01',
    home: yunling,
    people: [{ name: '林青禾', offices: [bureau] }],
    events: [{ name: '水利会议', date: '2022-04-01', people: ['林青禾'], speaks: '林青禾' }],
  },
  three: {
    published: '2023-04-01',
    home: yunling,
    people: [{ name: '林青禾', offices: [village] }],
    events: [{ name: '村民会议', date: '2023-04-01', people: ['林青禾'], chair: '林青禾' }],
  },
}

export async function builtCounty(): Promise<string> {
  const [papers, out] = [temporaryFolder(), temporaryFolder()]
  for (const [name, sketch] of Object.entries(sketches)) writeFileSync(join(papers, `${name}.txt`), paper(sketch))
  await quietly(() => buildCommand([papers], { out, workers: 1 }, signal, paperExtractor()))
  return out
}

export const mention = (document: string, key = 'p1'): string => `a_${document}.txt_1/${key}`

/** Every row that the graph was given, with its hash: what differs was written. */
export function givenRows(out: string): ReadonlyMap<string, string> {
  const { db, close } = readWorkspace(out)
  try {
    return new Map(
      db
        .prepare('SELECT key, hash FROM given')
        .all()
        .map(row => [String(row['key']), String(row['hash'])]),
    )
  } finally {
    close()
  }
}

export const written = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(key => before.get(key) !== after.get(key)).toSorted()
