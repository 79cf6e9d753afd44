import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportCommand } from '../../src/cli/commands/report.ts'
import type { Report } from '../../src/cli/print/report-columns.ts'
import { reportPage } from '../../src/cli/print/report-page.ts'
import { temporaryFolder } from '../folders.ts'
import { article, deputy, yunling } from '../records.ts'
import { addAll, built, newWorkspace } from '../workspaces.ts'
import { quietly } from './quietly.ts'
import { renmai } from './run.ts'

const people = [{ name: '何砚秋', offices: [deputy(yunling)] }]
const issue = (document: string, published: string) =>
  article({ document, published, publisher: '云岭周报', home: yunling, people })

const workspace = () => built([issue('a.txt', '2022-02-04'), issue('b.txt', '2022-04-01')])

describe('the report', () => {
  test('as a table', async () => {
    const printed = await quietly(() => reportCommand({ out: workspace().dir }))
    expect(printed).toBe(`COVERAGE: 2 documents, 2 articles, 0 of them reprints
publisher  home    month    documents  articles  days with  days without  no text  no date  no person
云岭周报   云岭县  2022-02          1         1          1            27        0        0          0
云岭周报   云岭县  2022-04          1         1          1            29        0        0          0

MONTHS WITHOUT ANY ISSUE
publisher  from     to       months
云岭周报   2022-03  2022-03       1

DOCUMENTS by encoding
kind   count
utf-8      2
`)
  })

  test('as JSON', async () => {
    const printed = await quietly(() => reportCommand({ out: workspace().dir, json: true }))
    expect(JSON.parse(printed)).toMatchObject({
      ...{ documents: 2, articles: 2, reprints: 0, edits: [], notes: [], worst: [], unread: [] },
      rows: [{ month: '2022-02', daysWith: 1 }, { month: '2022-04' }],
    })
  })

  test('as a page of its own, in a file', async () => {
    const file = join(temporaryFolder(), 'report.html')
    expect(await quietly(() => reportCommand({ out: workspace().dir, html: true, output: file }))).toBe('')
    const page = readFileSync(file, 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/u)
    expect(page).toContain('<td>云岭周报</td><td>云岭县</td><td>2022-02</td>')
    expect(page).not.toMatch(/https?:|<script|<link|src=/u)
  })

  test('--json and --html exclude each other', () =>
    expect(reportCommand({ out: workspace().dir, json: true, html: true })).rejects.toThrow(/choose one/u))

  test('names from outside are text in the page, not markup', () => {
    const bad = `<img src=x onerror="alert(1)">&'`
    const row = { publisher: bad, home: bad, month: bad, documents: 1, articles: 1, daysWith: 0, daysWithout: 0 }
    const report: Report = {
      ...{ documents: 1, articles: 1, reprints: 0 },
      rows: [{ ...row, withoutText: 1, withoutDate: 0, withoutPerson: 0 }],
      gaps: [{ publisher: bad, from: '2022-03', to: '2022-03', months: 1 }],
      encodings: [{ name: bad, count: 1 }],
      edits: [{ name: bad, count: 1 }],
      notes: [{ name: bad, count: 1 }],
      worst: [{ document: bad, score: 1, why: bad }],
      unread: [{ path: bad, kind: 'empty', why: bad }],
    }
    const page = reportPage(report)
    expect(page).not.toContain('<img')
    expect(page.split('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;')).toHaveLength(11)
  })

  test('says when a build was cut off before the articles were counted', async () => {
    const { dir } = newWorkspace()
    const cut = newWorkspace()
    addAll(cut, [issue('a.txt', '2022-02-04')])
    expect((await renmai(['report', '--out', dir])).stderr).toBe('')
    const { stderr, code } = await renmai(['report', '--out', cut.dir])
    expect([stderr, code]).toEqual([expect.stringMatching(/1 articles are not in this report yet.+resolve --out/u), 0])
  })

  test('an empty page is in the report until it is read', async () => {
    const [folder, out] = [temporaryFolder(), temporaryFolder()]
    mkdirSync(join(folder, 'papers'))
    writeFileSync(join(folder, 'papers', 'p1.txt'), '')
    const unread = async () => JSON.parse((await renmai(['report', '--json', '--out', out])).stdout).unread
    await renmai(['build', 'papers', '--out', out], '', folder)
    expect(await unread()).toMatchObject([{ path: expect.stringMatching(/papers.p1\.txt$/u), kind: 'empty' }])
    writeFileSync(join(folder, 'papers', 'p1.txt'), '3月2日下午，副县长何砚秋主持召开造林推进会。\n')
    await renmai(['build', 'papers', '--out', out], '', folder)
    expect(await unread()).toEqual([])
  })
})
