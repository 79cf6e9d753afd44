import { UsageError } from '../../errors.ts'
import type { NetworkFile } from '../../export/network/formats/file.ts'
import { pairs } from '../../export/network/formats/index.ts'
import {
  type FormatName,
  type NetworkOptions,
  type Role,
  type SliceLength,
  type TieKind,
  usualNetwork,
  type Window,
} from '../../export/network/options.ts'
import { writeNetwork } from '../../export/network/write.ts'
import { pieces } from '../../export/pieces.ts'
import type { Weighting } from '../../graph/derive/weight.ts'
import { boundsOf } from '../../resolve/bounds.ts'
import { readArticles } from '../../workspace/database/open.ts'
import { writeOutput } from '../output.ts'
import { networkReport } from '../print/network-report.ts'
import { keepHeapSmall } from '../run/heap.ts'

export type NetworkCommandOptions = Readonly<{
  out: string
  output?: string
  format: FormatName
  ties: TieKind
  weight: Weighting
  minWeight?: number
  from?: string
  to?: string
  roles?: readonly Role[]
  kinds?: readonly string[]
  scope?: readonly string[]
  mode?: readonly string[]
  maxSize?: number
  home?: string
  includePrivate?: true
  ego?: string
  depth?: number
  slice?: SliceLength
  asOf?: string
}>

/** Writes a network, and says on standard error what it holds and what was left out. */
export const networkCommand = async (options: NetworkCommandOptions, signal: AbortSignal): Promise<void> => {
  refuse(options)
  const asked = networkOptions(options)
  keepHeapSmall()
  const workspace = readArticles(options.out)
  try {
    const take = (file: NetworkFile, slice: string | null) => writeFile(file, pathOf(options, file, slice), signal)
    const report = await writeNetwork(workspace, asked, options.format, take)
    process.stderr.write(`${networkReport(report, asked)}\n`)
  } finally {
    workspace.close()
  }
}

const ofMeetings = ['roles', 'kinds', 'scope', 'mode', 'maxSize'] as const

function refuse({ output, format, slice, ego, depth, ties, weight, ...filters }: NetworkCommandOptions): void {
  if (output === undefined && pairs.has(format))
    throw new UsageError(`--format ${format} writes two files: name them with -o FILE`)
  if (output === undefined && slice)
    throw new UsageError('--slice writes a file for each slice: name them with -o FILE')
  if (depth !== undefined && ego === undefined)
    throw new UsageError('--depth says how far from --ego PERSON: name the person')
  if (ego !== undefined && ties === 'organization-meeting')
    throw new UsageError('--ego: nobody is in a network of organizations')
  if (weight !== usualNetwork.weighting && ties !== 'person-person')
    throw new UsageError(`--weight ${weight} is for ties between people; --ties ${ties} counts`)
  if (ties === 'person-office' && ofMeetings.some(name => filters[name] !== undefined))
    throw new UsageError('--roles, --kinds, --scope, --mode and --max-size are about meetings; offices have none')
}

const networkOptions = (options: NetworkCommandOptions): NetworkOptions => ({
  ...usualNetwork,
  ...{ ties: options.ties, weighting: options.weight, includePrivate: options.includePrivate ?? false },
  ...{ window: windowOf(options), asOf: dayOf('--as-of', options.asOf) },
  ...{ roles: options.roles ?? [], kinds: options.kinds ?? [], scopes: options.scope ?? [], modes: options.mode ?? [] },
  ...{ maxSize: options.maxSize ?? null, home: options.home ?? null, minWeight: options.minWeight ?? 0 },
  ...{ slice: options.slice ?? null, ego: options.ego ?? null, depth: options.depth ?? 1 },
})

function windowOf(options: NetworkCommandOptions): Window {
  const [from, to] = [dayOf('--from', options.from), dayOf('--to', options.to)]
  if (from !== null && to !== null && from > to) throw new UsageError('--from lies behind --to')
  return { from, to }
}

/** 2022-06 begins on 2022-06-01 and ends on 2022-06-30. */
function dayOf(option: string, date: string | undefined): string | null {
  if (date === undefined) return null
  const { from, to } = /^\d{4}(?:-\d\d){0,2}$/u.test(date) ? boundsOf(date) : { from: null, to: null }
  const day = option === '--from' ? from : to
  if (day === null) throw new UsageError(`${option} ${date}: write a day, a month or a year: 2022-06-30, 2022-06, 2022`)
  return day
}

/** county.gexf; in slices county-2022.gexf; pairs county-nodes.csv and county-edges.csv, county.net and county.clu. */
function pathOf(
  { output, format }: NetworkCommandOptions,
  { part, extension }: NetworkFile,
  slice: string | null,
): string | undefined {
  if (output === undefined) return undefined
  const [, base = output, own = ''] = /^(.*?)(\.[^./]*)?$/su.exec(output) ?? []
  const words = [base, ...(slice === null ? [] : [slice]), ...(part === null ? [] : [part])]
  return `${words.join('-')}${pairs.has(format) || own === '' ? `.${extension}` : own}`
}

const writeFile = ({ lines }: NetworkFile, path: string | undefined, signal: AbortSignal): Promise<void> =>
  writeOutput(path, async write => {
    for (const piece of pieces(lines(), '\n')) {
      await write(piece)
      signal.throwIfAborted()
    }
  })
