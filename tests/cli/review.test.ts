import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { deskOf, type ReviewOptions, reviewCommand } from '../../src/cli/commands/review.ts'
import { type WhyOptions, whyCommand } from '../../src/cli/commands/why.ts'
import { reviewPage } from '../../src/cli/print/review-page.ts'
import { ask } from '../../src/cli/run/asking.ts'
import type { Asked, Review } from '../../src/review/review.ts'
import { reviewOf } from '../../src/review/review.ts'
import { openWorkspace } from '../../src/workspace/database/open.ts'
import { judgementsIn } from '../../src/workspace/ledgers/judgements.ts'
import { temporaryFolder } from '../folders.ts'
import { builtCounty, mention, signal } from './decided-county.ts'
import { differences } from './differences.ts'
import { quietly } from './quietly.ts'
import { renmai } from './run.ts'

const review = (out: string, options: Partial<ReviewOptions>) =>
  quietly(() => reviewCommand({ out, limit: 100, by: '何思齐', ...options }, signal))

const listed = async (out: string): Promise<Review> =>
  JSON.parse(await review(out, { list: true, json: true })) as Review

const isLin = ({ a }: Asked): boolean => a.name === '林青禾'

const why = (out: string, words: readonly [string, string?], options: Partial<WhyOptions> = {}) =>
  quietly(async () => whyCommand([words[0], words[1]], { out, ...options }))

describe('open questions', () => {
  test('most useful first, with both sides, until they are answered', async () => {
    const out = await builtCounty()
    const { questions, open } = await listed(out)
    expect(open).toBe(questions.length)
    expect(questions.map(it => it.use)).toEqual(questions.map(it => it.use).toSorted((x, y) => y - x))
    const lin = questions.find(isLin) as Asked
    const captions = [lin.a, lin.b].map(it => it.caption).toSorted()
    expect(captions).toEqual(['林青禾·云岭县水利局局长', '林青禾·柳溪村党总支书记'])
    expect(lin).toMatchObject({ joined: false, line: 3, edges: 3 })
    expect(lin.features.map(it => it.what)).toEqual(expect.arrayContaining(['prior', 'name', 'county', 'otherKind']))
    const bureau = [lin.a, lin.b].find(it => it.caption.includes('局长'))
    expect(bureau).toMatchObject({
      articles: 2,
      terms: ['云岭县水利局局长 2022-03-01–2022-04-01'],
      colleagues: ['周望舒'],
      seen: [{ ref: mention('one'), date: '2022-03-01' }, { ref: mention('two') }],
    })
    writeFileSync(join(out, 'answers.jsonl'), answerOf(lin, 'unsure'))
    await review(out, { apply: join(out, 'answers.jsonl') })
    expect((await listed(out)).questions.filter(isLin)).toEqual([])
  })

  test('answers are taken in once, and taken back', async () => {
    const out = await builtCounty()
    const lin = (await listed(out)).questions.find(isLin) as Asked
    const file = join(out, 'answers.jsonl')
    writeFileSync(file, answerOf(lin, 'same'))
    expect(JSON.parse(await review(out, { apply: file, json: true }))).toEqual({ added: 1, known: 0 })
    expect(JSON.parse(await review(out, { apply: file, json: true }))).toEqual({ added: 0, known: 1 })
    expect(await why(out, [mention('one'), mention('three')])).toMatch(/^One person: p_[\s\S]*judged same by 何思齐/u)
    const text = await review(out, { list: true })
    expect(text).toMatch(/DECISIONS: 1\n.*林青禾 \(.*\) and 林青禾 .* judged same by 何思齐 on 2026-03-01: 见履历/u)
    await review(out, { undo: 1 })
    expect(await why(out, [mention('one'), mention('three')])).toMatch(/^Two people:/u)
    expect(await differences(out)).toBe(0)
  })

  test('what contradicts itself is not taken in', async () => {
    const out = await builtCounty()
    const lin = (await listed(out)).questions.find(isLin) as Asked
    const file = join(out, 'answers.jsonl')
    writeFileSync(file, answerOf(lin, 'same') + answerOf(lin, 'different'))
    await expect(review(out, { apply: file })).rejects.toThrow(/new decision 1 says .* new decision 2/u)
    writeFileSync(file, `${answerOf(lin, 'same')}{"a":1}\n`)
    await expect(review(out, { apply: file })).rejects.toThrow(/answers\.jsonl, line 2: a is not as expected/u)
    expect(judgementsIn(out).lines()).toEqual([])
  })

  test('decisions whose words are gone are listed', async () => {
    const out = await builtCounty()
    const lin = (await listed(out)).questions.find(isLin) as Asked
    const [line] = [JSON.parse(answerOf(lin, 'same')) as { a: object }]
    writeFileSync(join(out, 'judgements.jsonl'), JSON.stringify({ ...line, a: { ...line.a, document: 'gone.txt' } }))
    expect((await listed(out)).waiting).toMatchObject([{ line: 1, why: 'the document is not in the workspace' }])
    expect(await review(out, { list: true })).toMatch(
      /WAITING, .*: 1\n.*judgements\.jsonl, line 1: 林青禾 in gone\.txt/u,
    )
  })
})

const answerOf = ({ a, b }: Asked, judgement: string): string => {
  const anchors = { a: a.seen[0]?.anchor, b: b.seen[0]?.anchor }
  return `${JSON.stringify({ ...anchors, judgement, by: '何思齐', at: '2026-03-01', reason: '见履历' })}\n`
}

describe('at a terminal', () => {
  const asked = async (
    out: string,
    keys: string,
  ): Promise<Readonly<{ text: string; count: number; lines: string[] }>> => {
    const workspace = openWorkspace(out)
    try {
      const { questions } = reviewOf(workspace, 100)
      const printed: string[] = []
      const desk = { ...deskOf(workspace, { out, by: '何思齐' }), print: (words: string) => void printed.push(words) }
      const count = await ask(questions, pressed(keys), desk)
      return {
        text: printed.join(''),
        count,
        lines: judgementsIn(out)
          .lines()
          .map(it => it.value.judgement),
      }
    } finally {
      workspace.close()
    }
  }

  async function* pressed(keys: string): AsyncGenerator<string> {
    yield* keys
  }

  test.each([
    ['quit at once', 'q', [], 0],
    ['one answer', 'dq', ['different'], 1],
    ['unsure', 'uq', ['unsure'], 1],
    ['undone', 'szq', [], 0],
    ['undone and answered otherwise', 'szdq', ['different'], 1],
    ['nothing to undo', 'zuq', ['unsure'], 1],
    ['another key', 'xdq', ['different'], 1],
    ['not now', 'nnq', [], 0],
    ['not now, then undo', 'dnzq', [], 0],
    ['the end of input', 'd', ['different'], 1],
  ])('%s', async (_, keys, lines, count) => {
    const answer = await asked(await builtCounty(), keys)
    expect([answer.lines, answer.count]).toEqual([lines, count])
  })

  test('shows both sides with their sentences, the words marked', async () => {
    const { text } = await asked(await builtCounty(), 'q')
    expect(text).toMatch(/1 of \d+: one person, or two\?/u)
    expect(text).toMatch(/【.+】/u)
    expect(text).toContain('s same · d different · u unsure · n not now · z undo · q quit')
  })

  test('later goes on with what is open', async () => {
    const out = await builtCounty()
    const before = (await listed(out)).open
    await asked(out, 'dq')
    expect((await listed(out)).open).toBe(before - 1)
  })

  test('without a terminal it says what to do', async () => {
    const { code, stderr } = await renmai(['review', '--out', await builtCounty()])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/standard input is none\. Use --list, --html FILE/u)])
  })
})

describe('the page', () => {
  const hostile = `<img src=x onerror=alert(1)>"'&</script><script>alert(2)</script>`
  const anchor = { document: hostile, name: hostile, offset: 3, context: hostile }
  const side = (name: string): Asked['a'] => ({
    ...{ name, caption: `${name}·县长`, articles: 1, terms: [hostile], colleagues: [hostile], more: 2 },
    seen: [
      {
        ...{ ref: 'a_1/p1', document: hostile, date: '2022-03-01', publisher: hostile, title: hostile, offices: [] },
        quote: { before: hostile, words: name, after: hostile },
        anchor,
      },
    ],
  })
  const question: Asked = {
    ...{ id: 'q_1', joined: false, edges: 3, use: 1, score: 0.5, bits: 0, line: 3 },
    ...{ features: [{ what: 'name', bits: 12, why: hostile }], a: side(hostile), b: side('林青禾') },
  }
  const html = reviewPage([question])
  const { document } = parseHTML(html)

  test('keeps hostile words as words', () => {
    expect(document.querySelectorAll('img').length).toBe(0)
    expect(document.querySelectorAll('script').length).toBe(1)
    expect(document.querySelector('h2')?.textContent).toContain(hostile)
    expect(document.querySelector('mark')?.textContent).toBe(hostile)
    const anchors = JSON.parse(document.querySelector('section')?.getAttribute('data-anchors') ?? '{}') as object
    expect(anchors).toEqual({ a: anchor, b: anchor })
  })

  test('needs no network and runs no script but its own', () => {
    expect(html).not.toMatch(/(?:src|href)\s*=\s*"?https?:|@import|url\(/u)
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-[\w+/=]+'$/u)
  })

  test('saves what was answered, for --apply', async () => {
    const saved: string[] = []
    const script = readFileSync(new URL('../../src/cli/print/review-page-script.js', import.meta.url), 'utf8')
    const { document, Event } = parseHTML(html)
    const stored = new Map<string, string>()
    const browser = {
      document,
      localStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => void stored.set(key, value),
        removeItem: (key: string) => void stored.delete(key),
      },
      URL: { createObjectURL: () => 'blob:' },
      Blob: class {
        constructor(parts: string[]) {
          saved.push(parts.join(''))
        }
      },
    }
    new Function(...Object.keys(browser), script)(...Object.values(browser))
    const click = (selector: string, type: string) => document.querySelector(selector)?.dispatchEvent(new Event(type))
    click('#save', 'click')
    expect(saved).toEqual([])
    const name = document.querySelector('#by') as unknown as { value: string }
    name.value = '何思齐'
    click('input[value=different]', 'change')
    expect(document.querySelector('#done')?.textContent).toBe('1')
    click('#save', 'click')
    expect(saved.map(it => JSON.parse(it) as object)).toMatchObject([
      { a: anchor, b: anchor, judgement: 'different', by: '何思齐', reason: '' },
    ])
    expect(stored.get('renmai q_1')).toContain('different')
    click('.clear', 'click')
    expect(document.querySelector('#done')?.textContent).toBe('0')
  })

  test('is written whole', async () => {
    const file = join(temporaryFolder(), 'review.html')
    await review(await builtCounty(), { html: file })
    expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>[\s\S]*林青禾[\s\S]*<\/html>\n$/u)
  })
})

describe('why', () => {
  test('two are one or two: features with their bits, sentences', async () => {
    const out = await builtCounty()
    const text = await why(out, [mention('one'), mention('three')])
    expect(text).toMatch(/^Two people:\n/u)
    expect(text).toMatch(/ 2022-03-01 .*a_one\.txt_1\/p1\n.*【林青禾】/u)
    expect(text).toMatch(/score 0\.\d+ \(.* bits; from 3 on two are joined\)/u)
    expect(text).toMatch(/\d+\.\d +name +one in \d+ bears the name 林青禾/u)
    const json = JSON.parse(await why(out, [mention('one'), mention('three')], { json: true })) as object
    expect(json).toMatchObject({ onePerson: false, judgements: [], a: { name: '林青禾' }, weighed: { line: 3 } })
  })

  test('names that are no slip of one another', async () => {
    const text = await why(await builtCounty(), [mention('one'), '周望舒'])
    expect(text).toContain('The names are too far apart')
  })

  test('one person: every mention', async () => {
    const text = await why(await builtCounty(), ['顾北川'])
    expect(text.match(/【顾北川】/gu)).toHaveLength(27)
  })

  test('an edge: every claim with its words', async () => {
    const out = await builtCounty()
    const { db, close } = openWorkspace(out)
    const edges = db.prepare("SELECT key FROM given WHERE key LIKE '2 %' ORDER BY key").all()
    close()
    const sids = Map.groupBy(
      edges.map(row => String(row['key']).split(' ')),
      ([, type]) => type,
    )
    const told = async (type: string) => await why(out, [sids.get(type)?.[0]?.[2] ?? ''])
    expect(await told('CHAIRED')).toMatch(/CHAIRED .*: 1 claim\n\n.*\n {2}.*【.*】[\s\S]*rule chaired/u)
    expect(await told('HELD')).toMatch(/ HELD .*: \d+ claims?\n/u)
    expect(await told('MENTIONS')).toMatch(/ MENTIONS /u)
    expect(await told('REPORTS')).toMatch(/ REPORTS /u)
    await expect(told('OFFICE_OF')).rejects.toThrow(/No article in .* states an edge e_/u)
  })
})
