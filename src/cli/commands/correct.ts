import type { Article } from '../../article.ts'
import { UsageError } from '../../errors.ts'
import type { ArticleRecord } from '../../record.ts'
import { articleNamed } from '../../workspace/articles/named.ts'
import { readWorkspace, type Workspace } from '../../workspace/database/open.ts'
import { attachCorrections } from '../../workspace/ledgers/attach-lines.ts'
import { type Correction, correctionsIn } from '../../workspace/ledgers/corrections.ts'
import { enterDecisions } from '../../workspace/ledgers/decide.ts'
import { table } from '../print/table.ts'
import { correctionOf, type ReadOffice, type Wanted } from '../run/correction.ts'
import { type DecidingOptions, deciding, signatureOf } from '../run/deciding.ts'

export type CorrectOptions = DecidingOptions & Wanted & Readonly<{ list?: boolean; undo?: number; json?: boolean }>

type What = Readonly<{ fact: string | undefined; article: string | undefined; ordinal: number }>

/** Puts a fact of an article right, takes a correction back, or lists them. */
export const correctCommand = async (what: What, options: CorrectOptions, signal: AbortSignal): Promise<void> => {
  if (options.list) return list(options)
  const { fact, article, ordinal } = what
  if (options.undo === undefined && (fact === undefined || article === undefined))
    throw new UsageError('name a fact and an article, or use --list or --undo LINE')
  if (options.undo === undefined && !options.reason?.trim())
    throw new UsageError('--reason is missing: why is the record wrong?')
  const read = fact === 'office' ? await officeReader() : () => null
  const done = await deciding(options, signal, workspace => {
    const correction =
      options.undo === undefined
        ? entered(workspace, { fact: fact ?? '', article: article ?? '', ordinal }, options, read)
        : correctionsIn(workspace.dir).remove(options.undo)
    return () => correction
  })
  const told = options.undo === undefined ? 'Put right' : 'Taken back'
  process.stdout.write(options.json ? `${JSON.stringify(done)}\n` : `${told}: ${wordsOf(done)}\n`)
}

function entered(
  workspace: Workspace,
  { fact, article, ordinal }: Readonly<{ fact: string; article: string; ordinal: number }>,
  options: CorrectOptions,
  read: ReadOffice,
): Correction {
  const record = articleNamed(workspace, article, ordinal)
  const correction = correctionOf(fact, record, options, signatureOf(options), read)
  enterDecisions(workspace, { corrections: [correction] })
  return correction
}

/** Reads an office as the extraction does, in an article that says nothing else. */
async function officeReader(): Promise<ReadOffice> {
  const { extract } = await import('../../pipeline.ts')
  return (words, record) => {
    const [person] = extract(sentence(`${words}王明主持会议。`, record)).people
    return person?.offices.find(({ organ }) => organ !== '') ?? null
  }
}

const sentence = (text: string, { id, source, home }: ArticleRecord): Article => ({
  ...{ id, source, text, title: null, byline: [], edits: [], notes: [], page: null },
  parts: { title: null, byline: null, body: [0, text.length] },
  homeHints: home === null ? [] : [{ name: home.name, how: 'given', why: home.why }],
})

function list({ out, json }: CorrectOptions): void {
  const { db, dir, close } = readWorkspace(out)
  try {
    const { file, lines } = correctionsIn(dir)
    const all = lines()
    const lost = new Map(attachCorrections(db, all, file).unattached.map(it => [it.line, it.why]))
    const rows = all.map(({ line, value }) => ({ line, ...value, lost: lost.get(line) ?? null }))
    const cells = rows.map(row => [row.line, wordsOf(row), row.by, row.at.slice(0, 10), row.reason, row.lost ?? ''])
    const columns = ['line', 'put right', 'by', 'on', 'why', ''].map(name => ({ name }))
    process.stdout.write(json ? `${JSON.stringify(rows, null, 1)}\n` : `${table(columns, cells)}\n`)
  } finally {
    close()
  }
}

/** 2022/003.txt: 王晓冬 → 王晓东. */
function wordsOf(correction: Correction): string {
  const { document, name } = 'person' in correction ? correction.person : correction.event
  return `${document}: ${name}${detailOf(correction)}`
}

function detailOf(correction: Correction): string {
  switch (correction.fact) {
    case 'name':
      return ` → ${correction.now ?? 'no person'}`
    case 'office': {
      const { was, now } = correction
      const [from, to] = [was, now].map(it => (it === null ? 'none' : `${it.organ}${it.post}`))
      return `, ${from} → ${to}`
    }
    case 'attendee':
      return ` ${correction.now ? 'attended' : 'did not attend'} ${correction.event.name}`
    case 'role':
      return ` ${correction.now ? '' : 'not '}${correction.role} ${correction.event.name}`
    case 'date':
      return `, ${correction.now ?? 'no date'}`
  }
}
