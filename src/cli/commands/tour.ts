import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RenmaiError } from '../../errors.ts'
import { openEmbeddedToRead } from '../../graph/embedded/sink.ts'
import { embeddedFile } from '../../graph/open.ts'
import type { Answer, Sink } from '../../graph/sink.ts'
import { askQuestion } from '../../query/ask.ts'
import { questionNamed } from '../../query/library.ts'
import type { Given } from '../../query/parameters.ts'
import { findSources } from '../../read/find.ts'
import { recordsByDocument } from '../../workspace/articles/records.ts'
import { openWorkspace, type Workspace } from '../../workspace/database/open.ts'
import { bestKnown, type Known } from '../../workspace/people/best-known.ts'
import { terminalWidth } from '../print/answer-table.ts'
import { showProgress } from '../print/progress.ts'
import { answersText, type GraphAnswers, goingOn, recordsText } from '../print/tour-text.ts'
import { extractor } from '../run/extractor.ts'
import { fill, settle } from '../run/filling.ts'
import { takeIn } from '../run/intake.ts'
import { bytesOf } from '../run/sizes.ts'

export type TourOptions = Readonly<{ out?: string; json?: boolean }>

/**
 * Builds a folder and shows on a few pages what comes out of it: first what the articles say, then what the graph
 * answers. The workspace is a temporary folder unless `out` names one; the graph is always the embedded one, so that
 * samples never get into a server. True when nothing failed.
 */
export const tourCommand = async (path: string, options: TourOptions, signal: AbortSignal): Promise<boolean> => {
  const folder = options.out ?? mkdtempSync(join(tmpdir(), 'renmai-tour-'))
  const stays = options.out === undefined ? 'a temporary folder, which goes away at the end' : folder
  process.stderr.write(`Building ${path} in ${stays}.\n`)
  try {
    const workspace = openWorkspace(folder)
    try {
      return await show(workspace, path, options, signal)
    } finally {
      workspace.close()
    }
  } finally {
    if (options.out === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

async function show(workspace: Workspace, path: string, options: TourOptions, signal: AbortSignal): Promise<boolean> {
  const isWhole = await read(workspace, path, signal)
  const records = [...recordsByDocument(workspace.db)].flat()
  if (records.length === 0) throw new RenmaiError(`${path}: nothing to show`)
  settle(workspace)
  // An empty address: also where NEO4J_URI names a server.
  const { place, totals } = await fill(workspace, { folder: workspace.dir, neo4j: '' }, signal)
  const people = bestKnown(workspace.db, 12)
  const answers = place === null ? null : await asked(workspace, people)
  const width = terminalWidth()
  const shown = [
    recordsText(records, people, totals, width),
    ...(answers === null ? [] : [answersText(answers, width)]),
    goingOn(path, people[0]?.name ?? null),
  ]
  process.stdout.write(options.json ? `${asJson(people, answers)}\n` : `${shown.join('\n')}\n`)
  return isWhole
}

const asJson = (people: readonly Known[], answers: GraphAnswers | null): string =>
  JSON.stringify(
    {
      people,
      career: answers?.career.rows ?? null,
      met: answers?.met.rows ?? null,
      project: answers?.project ?? null,
      projectMeetings: answers?.projectMeetings.rows ?? null,
    },
    null,
    1,
  )

/** True when all documents were read. */
async function read(workspace: Workspace, path: string, signal: AbortSignal): Promise<boolean> {
  const progress = showProgress(await bytesOf([path], {}))
  try {
    const given = { extractor: extractor([path]), progress, signal }
    const { tally } = await takeIn(workspace, onProblem => findSources([path], {}, onProblem), { workers: 1 }, given)
    return Object.keys(tally.problems).length === 0
  } finally {
    progress.end()
  }
}

/** What the graph answers about the person seen most and the project that most meetings are about. */
async function asked(workspace: Workspace, people: readonly Known[]): Promise<GraphAnswers> {
  const sink = await openEmbeddedToRead(embeddedFile(workspace.dir))
  const ask = (name: string, given: Given) => askQuestion(sink, questionNamed(name), given)
  try {
    const [person] = people
    const project = await mostMet(sink)
    return {
      person: person === undefined ? null : person,
      career: person === undefined ? nothing : await ask('career', { person: person.id }),
      met: person === undefined ? nothing : await ask('met', { person: person.id, limit: '10' }),
      project,
      projectMeetings: project === null ? nothing : await ask('project', { project }),
    }
  } finally {
    await sink.close()
  }
}

const nothing: Answer = { columns: [], rows: [] }

/** The name of the project that most meetings are about; null where none is about any. */
async function mostMet(sink: Sink): Promise<string | null> {
  const { rows } = await askQuestion(sink, questionNamed('projects'), { limit: '1000000' })
  const meetings = new Map<string, number>()
  for (const row of rows) {
    const name = String(row['project'])
    meetings.set(name, (meetings.get(name) ?? 0) + Number(row['meetings']))
  }
  const [best] = [...meetings].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best !== undefined && best[1] > 0 ? best[0] : null
}
