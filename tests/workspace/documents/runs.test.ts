import { expect, test } from 'vitest'
import { buildCommand } from '../../../src/cli/commands/build.ts'
import { openWorkspace } from '../../../src/workspace/database/open.ts'
import { runsIn } from '../../../src/workspace/documents/runs.ts'
import { paper, paperExtractor } from '../../cli/paper-extractor.ts'
import { quietly } from '../../cli/quietly.ts'
import { filesIn, temporaryFolder } from '../../folders.ts'

const { signal } = new AbortController()
const build = (papers: string, out: string, options: object = {}) =>
  quietly(() => buildCommand([papers], { out, workers: 1, ...options }, signal, paperExtractor()))

const documentsIn = (out: string) => {
  const workspace = openWorkspace(out)
  try {
    return {
      runs: [...runsIn(workspace.db).values()].map(({ home, prefix }) => [home, prefix]),
      documents: workspace.db
        .prepare('SELECT key, file, given FROM documents ORDER BY key')
        .all()
        .map(row => [row['key'], row['file'], JSON.parse(String(row['given']))]),
    }
  } finally {
    workspace.close()
  }
}

test('the workspace keeps what each run said of its documents', async () => {
  const [papers, out] = [temporaryFolder(), temporaryFolder()]
  const file = filesIn(papers)
  file('a/one.txt', paper({}))
  file('b/two.txt', paper({}))
  file('b/renmai.yaml', 'sources:\n  - files: "*.txt"\n    publisher: 青石周报\n')
  await build(`${papers}/a`, out, { home: '云岭县' })
  await build(`${papers}/b`, out, { prefix: 'qingshi' })
  const nothing = { home: null, publisher: null, published: null }
  expect(documentsIn(out)).toEqual({
    runs: [
      ['云岭县', null],
      [null, 'qingshi'],
    ],
    documents: [
      ['one.txt', 'one.txt', { ...nothing, home: '云岭县' }],
      ['qingshi/two.txt', 'qingshi/two.txt', { ...nothing, publisher: '青石周报' }],
    ],
  })
})

test('a workspace of an older renmai learns it at the next build, without reading anything anew', async () => {
  const [papers, out] = [temporaryFolder(), temporaryFolder()]
  filesIn(papers)('one.txt', paper({}))
  await build(papers, out)
  const workspace = openWorkspace(out)
  workspace.db.exec('UPDATE documents SET run = NULL, file = NULL, given = NULL')
  workspace.close()
  const told = JSON.parse(await build(papers, out, { json: true }))
  expect(told.standings).toEqual({ new: 0, changed: 0, unfinished: 0, same: 1 })
  expect(documentsIn(out).documents).toEqual([['one.txt', 'one.txt', { home: null, publisher: null, published: null }]])
})
