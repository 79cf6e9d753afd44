/** A small county's papers and the bundles of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deliverBundle } from '../../src/bundle/deliver.ts'
import type { BundleOptions } from '../../src/bundle/options.ts'
import { filesBelow } from '../../src/bundle/paths.ts'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { exchangeFormats } from '../../src/export/formats.ts'
import { readWorkspace } from '../../src/workspace/database/open.ts'
import { quietly } from '../cli/quietly.ts'
import { filesIn, temporaryFolder } from '../folders.ts'

/** A villager speaks; another bears the first two characters of a magistrate's name. */
export const ploughing = `云岭县召开春耕生产现场会
本报讯 3月1日，云岭县春耕生产现场会在柳溪镇召开。县委书记周望舒主持会议并讲话，县长林青禾、副县长孟知秋出席会议。
周望舒强调，要把粮食安全摆在更加突出的位置，坚持早谋划、早部署、早落实，统筹抓好种子、化肥、农机等农资供应，切实保障春耕生产有序推进，确保全年粮食播种面积只增不减、产量稳步提升。
“今年的化肥比去年便宜，我家的地都种上了。”柳溪村村民钱小满说。钱小满家种了十二亩水稻，村民孟知也来帮忙。
`

const water = `林青禾调研水利工程
本报讯 4月6日，县长林青禾到云岭水库调研。县水利局局长顾北川陪同。林青禾指出，要抢抓晴好天气，加快施工进度，把好工程质量关，确保汛期前完成大坝加固任务，让下游两岸三万多名群众安心度汛、放心生产。
`

const lines = [
  {
    id: 'n1',
    title: '云岭县政府召开常务会议',
    published: '2022-05-09',
    text: '5月8日，县长林青禾主持召开县政府常务会议，副县长孟知秋参加会议。',
  },
  {
    id: 'n2',
    title: '周望舒会见客商',
    published: '2022-05-11',
    text: '5月10日，县委书记周望舒会见云上茶业有限公司董事长秦望川一行。县委办公室主任苏晚晴参加会见。',
  },
]

const settings = 'sources:\n  - files: "*.txt"\n    home: 云岭县\n    publisher: 云岭周报\n    date: YYYY-MM-DD\n'

/** Writes the papers into a folder and returns it. */
export function papersIn(folder: string): string {
  const file = filesIn(folder)
  file('2022-03-02.txt', ploughing)
  file('water/2022-04-07.txt', water)
  file('news.jsonl', `${lines.map(line => JSON.stringify(line)).join('\n')}\n`)
  file('renmai.yaml', settings)
  return folder
}

export const signal = new AbortController().signal

/** Builds a folder of papers into a workspace. */
export async function workspaceOf(folder: string, out: string, home = '云岭县'): Promise<string> {
  await quietly(() => buildCommand([folder], { out, workers: 1, home }, signal))
  return out
}

export const usual: BundleOptions = {
  ...{
    text: true,
    private: false,
    with: ['network', 'panels', ...exchangeFormats],
    title: null,
    authors: [],
    date: '2022-05-11',
  },
}

/** Bundles a workspace into a folder, or a zip by its ending; returns where it lies. */
export async function bundled(
  workspace: string,
  options: Partial<BundleOptions> = {},
  name = 'bundle',
): Promise<string> {
  const target = join(temporaryFolder(), name)
  const opened = readWorkspace(workspace)
  try {
    await deliverBundle(opened, { ...usual, ...options }, { target, signal })
  } finally {
    opened.close()
  }
  return target
}

/** Every file below a folder with its words. */
export const textsBelow = (folder: string): readonly (readonly [string, string])[] =>
  filesBelow(folder).map(path => [path, readFileSync(join(folder, path), 'utf8')] as const)
