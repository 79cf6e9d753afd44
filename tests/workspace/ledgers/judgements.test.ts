import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../src/record.ts'
import { applyDecisions } from '../../../src/workspace/ledgers/decide.ts'
import { type Judgement, judgementsIn } from '../../../src/workspace/ledgers/judgements.ts'
import { temporaryFolder } from '../../folders.ts'
import { article, head, type OfficeSketch, qingshi, yunling } from '../../records.ts'
import { addAll, newWorkspace, rowsOf, withoutIds } from '../../workspaces.ts'
import { decide, judged, personsOf, write } from './decisions.ts'

const village: OfficeSketch = { organ: '柳溪村党总支', seat: '书记', at: yunling }
const bureau: OfficeSketch = { organ: '云岭县水利局', seat: '局长', at: yunling }

const lin = (document: string, office: OfficeSketch, home = yunling): ArticleRecord =>
  article({
    document,
    home,
    people: [{ name: '王伟', offices: [office] }],
    events: [{ name: `${document}会议`, people: ['王伟'] }],
  })

/** By rule: ab c d. */
const records = [lin('a', head(yunling)), lin('b', head(yunling)), lin('c', village), lin('d', head(qingshi), qingshi)]
const [a, b, c, d] = records as [ArticleRecord, ArticleRecord, ArticleRecord, ArticleRecord]
const pair = (kind: Judgement['judgement'], x: ArticleRecord, y: ArticleRecord): Judgement =>
  judged(kind, [x, '王伟'], [y, '王伟'])

function persons(lines: readonly Judgement[], from: readonly ArticleRecord[] = records): string {
  const workspace = newWorkspace()
  addAll(workspace, from)
  write(workspace, 'judgements', lines)
  decide(workspace)
  return personsOf(workspace)
}

test.each([
  ['no judgement', 'ab c d', []],
  ['the same', 'abc d', [pair('same', a, c)]],
  ['different', 'a b c d', [pair('different', a, b)]],
  ['unsure changes nothing', 'ab c d', [pair('unsure', a, c), pair('unsure', b, a)]],
  ['in a chain', 'abcd', [pair('same', a, c), pair('same', c, d)]],
  ['said twice', 'abc d', [pair('same', a, c), pair('same', c, a)]],
  ['sure wins over unsure', 'abc d', [pair('unsure', a, c), pair('same', a, c)]],
])('%s', (_, expected, lines) => expect(persons(lines)).toBe(expected))

describe('contradictions are refused, and name their lines', () => {
  test.each([
    ['directly', /line 1 says .* line 2 /u, [pair('same', a, c), pair('different', c, a)]],
    [
      'in a chain',
      /line 1, line 3 say .* line 2 .*--undo [13]/u,
      [pair('same', a, c), pair('different', a, d), pair('same', d, c)],
    ],
    ['of one mention with itself', /line 1/u, [pair('different', a, a)]],
  ])('%s', (_, message, lines) => expect(() => persons(lines)).toThrow(message))

  test.each([
    ['no JSON', '{"a":', /judgements\.jsonl, line 2: not JSON/u],
    ['no judgement', JSON.stringify({ ...pair('same', a, b), judgement: 'perhaps' }), /line 2: judgement is not/u],
    ['no name of who decided', JSON.stringify({ ...pair('same', a, b), by: '' }), /line 2: by is not as expected/u],
  ])('a line that is %s', (_, line, message) => {
    const dir = temporaryFolder()
    writeFileSync(join(dir, 'judgements.jsonl'), `${JSON.stringify(pair('same', a, b))}\n${line}\n`)
    expect(() => judgementsIn(dir).lines()).toThrow(message)
  })
})

test('the ledger grows and shrinks by lines and keeps what people wrote', () => {
  const dir = temporaryFolder()
  const ledger = judgementsIn(dir)
  expect(ledger.lines()).toEqual([])
  ledger.append([pair('same', a, b), pair('different', a, c)])
  ledger.append([pair('unsure', a, d)])
  expect(ledger.lines().map(({ line, value }) => [line, value.judgement])).toEqual([
    [1, 'same'],
    [2, 'different'],
    [3, 'unsure'],
  ])
  expect(ledger.remove(2)).toEqual(pair('different', a, c))
  expect(readFileSync(ledger.file, 'utf8').split('\n')).toHaveLength(3)
  expect(() => ledger.remove(9)).toThrow('no decision in line 9')
})

test('what no longer attaches is told in every run, and attaches when the document comes back', () => {
  const workspace = newWorkspace()
  addAll(workspace, [a, b])
  write(workspace, 'judgements', [pair('same', a, c)])
  const [lost] = decide(workspace).unattached
  expect(lost).toMatchObject({ line: 1, anchor: { document: 'c' }, why: 'the document is not in the workspace' })
  expect(decide(workspace).unattached).toHaveLength(1)
  addAll(workspace, [c])
  expect(decide(workspace).unattached).toEqual([])
  expect(personsOf(workspace)).toBe('abc')
})

test('what has not changed is not looked at again', () => {
  const workspace = newWorkspace()
  addAll(workspace, records)
  write(workspace, 'judgements', [pair('same', a, c)])
  decide(workspace)
  applyDecisions(workspace)
  expect(workspace.db.prepare('SELECT count(*) AS n FROM dirty').get()).toEqual({ n: 0 })
})

/** Every pair of four mentions may be judged; those that contradict others before them are left out. */
const ledgers = fc
  .uniqueArray(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom('same', 'different', 'unsure')), {
    selector: ([x, y]) => [x, y].toSorted().join(' '),
    maxLength: 6,
  })
  .map(all => all.filter(([x, y]) => x !== y))
  .map(all => {
    const kept: Judgement[] = []
    for (const [x, y, kind] of all) {
      const line = pair(kind as Judgement['judgement'], records[x] as ArticleRecord, records[y] as ArticleRecord)
      if (isSound([...kept, line])) kept.push(line)
    }
    return kept
  })

function isSound(lines: readonly Judgement[]): boolean {
  const group = new Map(['a', 'b', 'c', 'd'].map(it => [it, it]))
  for (const { a, b, judgement } of lines) {
    const [from, to] = [group.get(a.document), group.get(b.document)]
    if (judgement === 'same') for (const [key, value] of group) if (value === from) group.set(key, to ?? '')
  }
  return lines.every(
    ({ a, b, judgement }) => judgement !== 'different' || group.get(a.document) !== group.get(b.document),
  )
}

describe('for every ledger without contradiction', () => {
  test('no decision is overruled', () => {
    fc.assert(
      fc.property(ledgers, lines => {
        const groups = persons(lines).split(' ')
        for (const { a, b, judgement } of lines) {
          const together = groups.some(group => group.includes(a.document) && group.includes(b.document))
          if (judgement !== 'unsure') expect(together).toBe(judgement === 'same')
        }
      }),
      { numRuns: 40 },
    )
  })

  test('any order of lines gives the same persons', () => {
    fc.assert(
      fc.property(
        ledgers.chain(it => fc.tuple(fc.constant(it), fc.shuffledSubarray(it, { minLength: it.length }))),
        ([lines, shuffled]) => {
          expect(persons(shuffled)).toBe(persons(lines))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('decided and taken back gives the graph back', () => {
    const workspace = newWorkspace()
    addAll(workspace, records)
    decide(workspace)
    const before = withoutIds(rowsOf(workspace))
    fc.assert(
      fc.property(ledgers, lines => {
        write(workspace, 'judgements', lines)
        decide(workspace)
        const ledger = judgementsIn(workspace.dir)
        while (ledger.lines().length > 0) ledger.remove(1)
        decide(workspace)
        expect(withoutIds(rowsOf(workspace))).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })
})

test('a bureau’s head that a person tells from the county’s', () => {
  const e = lin('e', bureau)
  expect(persons([pair('different', a, e)], [a, e])).toBe('a e')
})
