/**
 * Who is who in numbers: officials of 2,000 counties over ten years with their moves, namesakes at the rate of the country
 * and 2 % of names misread, told by papers; the same seed makes the same papers. Prints how many pairs of mentions are
 * joined rightly, apart for those who stay and who move, time, memory, and what a hundred new articles cost.
 *   npm run bench:identity -- [--mentions 1000000] [--officials 60000] [--seed 1] [--strictness default]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mulberry32 } from '../src/random.ts'
import { resolveIdentity } from '../src/resolve/index.ts'
import { openWorkspace, transaction, type Workspace } from '../src/workspace/database/open.ts'
import { blockOf } from '../src/workspace/people/mentions.ts'
import { type Official, officials } from './identity/careers.ts'
import { figures, kinds, type Taken } from './identity/measure.ts'
import { articles, type Told } from './identity/papers.ts'

const options = {
  mentions: { type: 'string', default: '1000000' },
  officials: { type: 'string', default: '60000' },
  seed: { type: 'string', default: '1' },
} as const
const { values } = parseArgs({ options })

const main = (): void => {
  const random = mulberry32(Number(values.seed))
  const people = officials(Number(values.officials), random)
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  const workspace = openWorkspace(folder)
  const meant = new Map<string, number>()
  const told = articles(people, Math.ceil(Number(values.mentions) / 5) + 100, random)
  const all = put(workspace, told, Math.ceil(Number(values.mentions) / 5), meant)
  console.log(`${all} mentions of ${people.length} officials`)
  timed('who is who', () => resolveIdentity(workspace))
  report(workspace, people, meant)
  put(workspace, told, 100, meant)
  timed('who is who after 100 articles more', () => resolveIdentity(workspace))
  console.log(`memory                      ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`)
  workspace.close()
  rmSync(folder, { recursive: true })
}

/** Puts so many articles into the workspace, as the tables hold them. Returns how many mentions they have. */
function put({ db }: Workspace, told: Iterator<readonly Told[]>, count: number, meant: Map<string, number>): number {
  const insert = db.prepare('INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)')
  const dirty = db.prepare('INSERT OR IGNORE INTO dirty VALUES (?)')
  let mentions = 0
  transaction(db, () => {
    for (let article = 0; article < count; article += 1) {
      for (const { mention: m, official } of told.next().value ?? []) {
        insert.run(m.article, m.key, m.document, m.name, blockOf(m.name), m.date, 0, JSON.stringify(m.facts))
        dirty.run(blockOf(m.name))
        meant.set(`${m.article} ${m.key}`, official)
        mentions += 1
      }
    }
  })
  return mentions
}

function timed(what: string, work: () => void): void {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  work()
  const { user, system } = process.cpuUsage(cpu)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${what.padEnd(36)}${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of a processor`)
}

function report({ db }: Workspace, people: readonly Official[], meant: ReadonlyMap<string, number>): void {
  const rows = db.prepare('SELECT article, key, person FROM mentions').all()
  const taken: Taken[] = rows.map(row => ({
    person: String(row['person']),
    official: meant.get(`${row['article']} ${row['key']}`) ?? -1,
  }))
  for (const [kind, counts] of kinds(people)) {
    const { precision, recall, pairs } = figures(taken, counts)
    console.log(`${kind.padEnd(28)}precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  (${pairs} pairs)`)
  }
}

main()
