import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { piecesOf } from '../../src/clean/pieces.ts'
import { showCommand } from '../../src/cli/commands/show.ts'
import { legend, type Mark, markedText, marksOf, printable } from '../../src/cli/print/text-marks.ts'
import { split } from '../../src/split/index.ts'
import { article, deputy, yunling } from '../records.ts'
import { addAll, newWorkspace } from '../workspaces.ts'
import { quietly } from './quietly.ts'
import { renmai } from './run.ts'

const text = '县委书记甘棠雨主持会议'
const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({ kind, span: [start, end], what: '' })

describe('marks', () => {
  test.each<[string, Mark[], string]>([
    ['none', [], text],
    ['side by side', [mark('office', 0, 4), mark('person', 4, 7)], '〔县委书记〕【甘棠雨】主持会议'],
    ['one within another', [mark('event', 0, 11), mark('person', 4, 7)], '⟪县委书记【甘棠雨】主持会议⟫'],
    ['overlapping', [mark('office', 0, 7), mark('event', 4, 11)], '〔县委书记⟪甘棠雨⟫〕⟪主持会议⟫'],
  ])('%s', (_, marks, expected) => expect(markedText(text, marks, false)).toBe(expected))

  test('are colours in a terminal', () => {
    expect(markedText(text, [mark('person', 4, 7)], true)).toBe('县委书记\u001b[1;36m甘棠雨\u001b[22;39m主持会议')
    expect(legend(false)).toBe('【】 person · 〔〕 office · ⟪⟫ event')
    expect(legend(true)).toContain('\u001b[4mevent\u001b[24m')
  })

  test('what steers a terminal is not printed', () => {
    expect(printable('甘\u001b[31m棠\u009b雨\n')).toBe('甘\ufffd[31m棠\ufffd雨\n')
  })

  test('stand for every person, office and event', () => {
    const record = article({
      document: 'a.txt',
      people: [{ name: '何砚秋', offices: [deputy(yunling)] }],
      events: [{ name: '推进会', people: ['何砚秋'] }],
    })
    expect(marksOf(record).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'office 云岭县人民政府副县长',
      'person 何砚秋',
      'event 推进会',
    ])
  })
})

const page =
  '我县召开造林推进会\n　　本报讯　3月2日下午，云岭县召开春季造林推进会，分析当前造林\n进度，部署下一阶段工作。副县长何砚秋主 持会议并讲话,她强调，要把好\n苗木质量关，栽后浇足定根水。\n责任编辑：苗青\n　　（通讯员　苗青）\n'

test('the pieces of an article put together are its text, and stand where they say in the original', () => {
  const document = { key: 'a.txt', sha256: '', text: page, title: null, whole: false, published: null }
  const articles = split(clean({ ...document, publisher: null, home: null, url: null, encoding: null, notes: [] }))
  expect(articles.length).toBeGreaterThan(0)
  for (const record of articles) {
    const pieces = piecesOf(record)
    expect(pieces.map(piece => piece.text).join('')).toBe(record.text)
    expect(pieces.some(piece => piece.fix !== null)).toBe(true)
    for (const { at, text: now, was } of pieces) expect(page.slice(at, at + (was ?? now).length)).toBe(was ?? now)
  }
})

describe('renmai show', () => {
  const workspaceOf = () => {
    const workspace = newWorkspace()
    const record = article({
      document: 'a.txt',
      home: yunling,
      people: [{ name: '何砚秋', offices: [deputy(yunling)] }],
    })
    addAll(workspace, [
      { ...record, edits: [[1005, '\n', '', 'hard-wrap']] },
      article({ document: 'a.txt', ordinal: 2 }),
    ])
    return workspace.dir
  }

  test('by id, with where it came from', async () => {
    const out = workspaceOf()
    const printed = await quietly(async () => showCommand('a_a.txt_1', 1, { out, original: true }))
    expect(printed).toBe(`a_a.txt_1  (no title)
a.txt, article 1
home 云岭县 (given: sketch)
【】 person · 〔〕 office · ⟪⟫ event

云岭县新闻
〔云岭县人民政府副县长〕【何砚秋】。

ORIGINAL of a.txt: offset, text; or what was there → what stands there now (fix)
1000  云岭县新闻
1005  “⏎” → nothing  (hard-wrap)
1006  ⏎云岭县人民政府副县长何砚秋。
`)
  })

  test('by document and ordinal, as JSON', async () => {
    const out = workspaceOf()
    const printed = await quietly(async () => showCommand('a.txt', 2, { out, json: true }))
    expect(JSON.parse(printed)).toEqual({
      ...{ id: 'a_a.txt_2', document: 'a.txt', ordinal: 2, title: null, text: '本地新闻\n', marks: [] },
    })
  })

  test.each([
    ['an article too many', 'a.txt', 3, /The document a\.txt has 2 articles; there is no article 3/u],
    ['nothing of that name', 'b.txt', 1, /There is no article and no document b\.txt/u],
  ])('%s', (_, name, ordinal, message) =>
    expect(() => showCommand(name, ordinal, { out: workspaceOf() })).toThrow(message),
  )

  test('is a command: exit code 1 without workspace, 2 for a wrong ordinal', async () => {
    const nowhere = join(newWorkspace().dir, 'nowhere')
    expect(await renmai(['show', 'a.txt', '--out', nowhere])).toMatchObject({ code: 1, stdout: '' })
    expect(await renmai(['show', 'a.txt', 'first'])).toMatchObject({ code: 2, stdout: '' })
  })
})
