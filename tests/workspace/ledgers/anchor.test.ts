import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articlesOf, extract } from '../../../src/pipeline.ts'
import type { ArticleRecord, Person } from '../../../src/record.ts'
import { type Anchor, anchorsIn } from '../../../src/workspace/ledgers/anchor.ts'
import { attachEvents, attachPeople, attachWords } from '../../../src/workspace/ledgers/attach.ts'
import { page } from '../../clean/documents.ts'

const title = '云岭县召开防汛工作会议'
const paragraphs = [
  '3月2日上午，云岭县委书记林青禾主持召开防汛工作会议，县长周望舒出席会议并讲话。副县长顾北川、孟知秋参加会议。',
  '会议强调，要把防汛工作摆在更加突出的位置，压实各级责任，确保群众安全度汛。',
  '林青禾要求，各乡镇要抓好落实。县水利局局长韩雨亭汇报有关情况。',
]

/** The lines as a paper of that many letters a column has them. */
const wrapped = (width: number, indent = '　　'): string =>
  [title, ...paragraphs.map(it => (indent + it).replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$&\n'))].join('\n')

const recordsOf = (text: string): readonly ArticleRecord[] =>
  articlesOf(page(text, { key: '2022/001.txt', home: '长子县', published: '2022-03-03' })).map(extract)

/** Every place of every person of the records. */
const anchorsOf = (records: readonly ArticleRecord[]): readonly Anchor[] =>
  records.flatMap(record => {
    const pointAt = anchorsIn(record)
    return record.people.flatMap(({ name, spans }) => spans.map(span => pointAt(name, span)))
  })

const nameAt = (records: readonly ArticleRecord[], anchor: Anchor): string | null => {
  const target = attachPeople(records)(anchor)
  return records.flatMap(({ people }) => people).find(({ key }) => key === target?.key)?.name ?? null
}

describe('what an anchor says', () => {
  test('the place in the original, with the ten characters on either side', () => {
    const text = wrapped(20)
    const [record] = recordsOf(text)
    const lin = record?.people.find(({ name }) => name === '林青禾')
    const anchor = record && lin?.spans[0] ? anchorsIn(record)(lin.name, lin.spans[0]) : null
    const offset = text.indexOf('林青禾')
    expect(anchor).toEqual({
      document: '2022/001.txt',
      name: '林青禾',
      offset,
      context: text.slice(offset - 10, offset + 13),
    })
  })

  test('a name that a line end cuts', () => {
    const text = wrapped(17)
    expect(text).toContain('林青\n禾')
    const at = anchorsOf(recordsOf(text)).find(({ name }) => name === '林青禾')
    expect(at?.context).toContain('林青\n禾')
  })
})

describe('attaches again', () => {
  const before = recordsOf(wrapped(60))
  const anchors = anchorsOf(before)

  test('there are some', () => {
    expect(new Set(anchors.map(({ name }) => name))).toEqual(
      new Set(['林青禾', '周望舒', '顾北川', '孟知秋', '韩雨亭']),
    )
  })

  test('to a document that was set anew, in every width of column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 70 }), fc.constantFrom('', '  ', '　　'), (width, indent) => {
        const after = recordsOf(`云岭报\n\n${wrapped(width, indent)}`)
        const names = new Set(after.flatMap(({ people }) => people.map(({ name }) => name)))
        for (const anchor of anchors) if (names.has(anchor.name)) expect(nameAt(after, anchor)).toBe(anchor.name)
      }),
    )
  })

  test.each([
    ['another offset', (it: Anchor) => ({ ...it, offset: it.offset + 500 })],
    ['no line breaks in the context', (it: Anchor) => ({ ...it, context: it.context.replace(/\s/gu, '') })],
    ['a little more context', (it: Anchor) => ({ ...it, context: `${it.context}。` })],
    ['a context without the words', (it: Anchor) => ({ ...it, context: it.context.replace(it.name, '') })],
    ['the place without context', (it: Anchor) => ({ ...it, context: '' })],
  ])('%s', (_, change) => {
    for (const anchor of anchors) expect(nameAt(before, change(anchor))).toBe(anchor.name)
  })

  test('an event, by its sentence', () => {
    const [record] = before
    const event = record?.events[0]
    if (record === undefined || event === undefined) throw new Error('no event')
    const anchor = anchorsIn(record)(event.name, event.evidence)
    expect(attachEvents(recordsOf(wrapped(23)))(anchor)?.key).toBe('e1')
  })

  test('a name that was mended at its place', () => {
    const mended = before.map(record => ({
      ...record,
      people: record.people.map(it => (it.name === '韩雨亭' ? { ...it, name: '韩语亭' } : it)),
    }))
    const anchor = anchors.find(({ name }) => name === '韩雨亭') as Anchor
    expect(nameAt(mended, anchor)).toBe('韩语亭')
  })

  test('a name that is no mention at its place any more, to the only bearer in the article', () => {
    const second = anchors.filter(({ name }) => name === '林青禾')[1] as Anchor
    const fewer = before.map(record => ({
      ...record,
      people: record.people.map(it => ({ ...it, spans: it.spans.slice(0, 1) })),
    }))
    expect(nameAt(fewer, second)).toBe('林青禾')
  })

  test('words that are no mention', () => {
    const [record] = before
    const at = record?.text.indexOf('乡镇') ?? -1
    const anchor = anchorsIn(record as ArticleRecord)('乡镇', [at, at + 2])
    expect(attachWords(anchor, before)?.span).toEqual([at, at + 2])
  })
})

test('other rules of clean-up lose no anchor, whatever they take out', () => {
  const original = `${title}\n3 月 2 日，县委书记 林 青 禾主持会议，县长周 望舒、副县长顾北川出席。林青禾 要求，抓好落实。`
  const people = ['林青禾', '周望舒', '顾北川']
  /** The record of the same document by rules that take out these blanks. */
  const cleaned = (taken: readonly number[]): ArticleRecord => {
    const blanks = [...original.matchAll(/ /gu)].map(({ index }) => index)
    const edits = blanks.filter((_, i) => taken.includes(i)).map(at => [at, ' ', '', 'blank'] as const)
    const text = [...original].filter((_, at) => !edits.some(edit => edit[0] === at)).join('')
    const named = (name: string, i: number) => {
      const places = [...text.matchAll(new RegExp([...name].join(' ?'), 'gu'))]
      const spans = places.map(({ index, 0: words }) => [index, index + words.length] as const)
      return { ...(base.people[0] as Person), key: `p${i + 1}`, name, spans }
    }
    return { ...base, text, edits, people: people.map(named) }
  }
  const [base] = recordsOf(wrapped(60)) as [ArticleRecord]
  const taken = fc.uniqueArray(fc.nat(7))
  fc.assert(
    fc.property(taken, taken, (before, after) => {
      for (const anchor of anchorsOf([cleaned(before)])) expect(nameAt([cleaned(after)], anchor)).toBe(anchor.name)
    }),
  )
})

describe('does not attach', () => {
  const records = recordsOf(wrapped(60))
  const lin = anchorsOf(records)[0] as Anchor
  test.each([
    [
      'to the same name in another sentence',
      { ...lin, offset: 9000, context: '昨日，柳溪镇村民林青禾家的果园迎来丰收' },
    ],
    ['to another name at the place', { ...lin, name: '顾北川', context: '副县长顾北川到各村走访' }],
    ['without context elsewhere', { ...lin, offset: 9000, context: '' }],
    ['to a name that is not there', { ...lin, name: '秦望川', offset: 9000 }],
  ])('%s', (_, anchor) => expect(attachPeople(records)(anchor)).toBeNull())
})
