import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/article.ts'
import { maxLineCharacters, type Problem, type ReadOptions, readDocuments } from '../../src/read/index.ts'
import { filesIn, folderOfFile } from '../folders.ts'

const root = folderOfFile()
const put = filesIn(root)

const read = async (
  inputs: readonly string[],
  options: ReadOptions = {},
): Promise<{ documents: Document[]; problems: Problem[] }> => {
  const documents: Document[] = []
  const problems: Problem[] = []
  for await (const document of readDocuments(inputs, options, problem => problems.push(problem)))
    documents.push(document)
  return { documents, problems }
}

const bytesOf = async function* (...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

describe('where documents come from', () => {
  test('a folder, read through, names sorted, other files passed over', async () => {
    put('tree/b/2.txt', '二')
    put('tree/b/1.txt', '一')
    put('tree/a.md', '甲')
    put('tree/picture.png', 'x')
    put('tree/.hidden.txt', 'x')
    const { documents, problems } = await read([join(root, 'tree')])
    expect(documents.map(({ key, text, whole }) => [key, text, whole])).toEqual([
      ['a.md', '甲', false],
      ['b/1.txt', '一', false],
      ['b/2.txt', '二', false],
    ])
    expect(problems).toEqual([])
  })

  test('what stands beside the news in a folder is passed over, and read when named itself', async () => {
    const readme = put('about/README.md', '说明')
    for (const name of ['readme.zh.md', 'LICENSE.txt', 'CHANGELOG.md', 'news/README.jsonl'])
      put(`about/${name}`, '说明')
    put('about/readmes-of-1990.txt', '甲')
    expect((await read([join(root, 'about')])).documents.map(({ key }) => key)).toEqual(['readmes-of-1990.txt'])
    expect((await read([readme])).documents.map(({ key }) => key)).toEqual(['README.md'])
  })

  test('a file of another kind when named itself, by its own name', async () => {
    const { documents } = await read([put('odd/page.dat', '县委召开会议')])
    expect(documents.map(document => document.key)).toEqual(['page.dat'])
  })

  test('a glob, keys below its fixed part', async () => {
    put('years/2022/a.txt', '一')
    put('years/2023/a.txt', '二')
    const { documents } = await read([join(root, 'years/*/a.txt')])
    expect(documents.map(document => document.key)).toEqual(['2022/a.txt', '2023/a.txt'])
  })

  test('a link that loops ends', async () => {
    put('loop/a.txt', '一')
    symlinkSync(join(root, 'loop'), join(root, 'loop/again'))
    symlinkSync(join(root, 'nowhere'), join(root, 'loop/broken'))
    const { documents, problems } = await read([join(root, 'loop')])
    expect(documents.map(document => document.key)).toEqual(['a.txt'])
    expect(problems.map(problem => problem.kind)).toEqual(['loop', 'missing'])
  })

  test('standard input as text, and as JSON Lines', async () => {
    const text = await read([], { stdin: bytesOf('县委', '召开会议') })
    expect(text.documents).toMatchObject([{ key: 'stdin', text: '县委召开会议', whole: false }])
    const lines = await read(['-'], { jsonl: true, stdin: bytesOf('{"text":"一"}\n{"te', 'xt":"二"}') })
    expect(lines.documents.map(({ key, text: words }) => [key, words])).toEqual([
      ['stdin#1', '一'],
      ['stdin#2', '二'],
    ])
  })

  test('what the run says fills what a document leaves open', async () => {
    const path = put(
      'given.jsonl',
      '{"text":"一"}\n{"text":"二","home":"石桥县","source":"今日石桥","published":"2023-01-02"}',
    )
    const { documents } = await read([path], { home: '云溪县', publisher: '今日云溪', published: '2022-XX-XX' })
    expect(documents.map(({ home, publisher, published }) => [home, publisher, published])).toEqual([
      ['云溪县', '今日云溪', '2022-XX-XX'],
      ['石桥县', '今日石桥', '2023-01-02'],
    ])
  })
})

describe('JSON Lines', () => {
  test('keys, title before the text unless it stands there', async () => {
    const path = put(
      'news.jsonl',
      [
        { id: 'n1', title: '县委开会', text: '会议召开。' },
        { id: 7, title: '县委开会', text: '县委开会\n会议召开。', url: 'https://example.org/7' },
        { text: '会议召开。', more: 1 },
      ]
        .map(line => JSON.stringify(line))
        .join('\r\n'),
    )
    const { documents, problems } = await read([path])
    expect(problems).toEqual([])
    expect(documents.map(({ key, title, text, whole, url }) => ({ key, title, text, whole, url }))).toEqual([
      { key: 'news.jsonl#n1', title: '县委开会', text: '县委开会\n会议召开。', whole: true, url: null },
      {
        key: 'news.jsonl#7',
        title: '县委开会',
        text: '县委开会\n会议召开。',
        whole: true,
        url: 'https://example.org/7',
      },
      { key: 'news.jsonl#3', title: null, text: '会议召开。', whole: true, url: null },
    ])
  })

  test.each([
    ['no JSON', '{"text":', 'json'],
    ['no object', '["text"]', 'json'],
    ['no text', '{"title":"会"}', 'json'],
    ['text of the wrong kind', '{"text":7}', 'json'],
    ['empty text', '{"text":"　"}', 'empty'],
    ['a line beyond the limit', `{"text":"${'会'.repeat(maxLineCharacters)}"}`, 'too-long'],
  ])('%s: told with its line, the others go on', async (name, line, kind) => {
    const path = put(`broken-${name}.jsonl`, `{"text":"一"}\n\n${line}\n{"text":"四"}\n`)
    const { documents, problems } = await read([path])
    expect(documents.map(document => document.text)).toEqual(['一', '四'])
    expect(problems).toMatchObject([{ kind, where: `${path}:3` }])
    expect(problems[0]?.message).toContain(`${path}, line 3: `)
  })

  test('the line number is kept behind a line of many chunks', async () => {
    const long = `{"text":"${'x'.repeat(maxLineCharacters * 2)}"}`
    const pieces = Array.from({ length: 20 }, (_, i) =>
      long.slice((i * long.length) / 20, ((i + 1) * long.length) / 20),
    )
    const { documents, problems } = await read([], {
      jsonl: true,
      stdin: bytesOf('{"text":"一"}\n', ...pieces, '\n{"text":"三"}'),
    })
    expect(documents.map(document => document.key)).toEqual(['stdin#1', 'stdin#3'])
    expect(problems.map(problem => problem.where)).toEqual(['standard input:2'])
  })
})

test('JSON Lines with undecodable bytes: a note on each document, one problem for the file', async () => {
  const line = (words: string): Buffer =>
    Buffer.concat([Buffer.from(`{"text":"${words}`), Buffer.from([0xff]), Buffer.from('。"}\n')])
  const path = put('damaged.jsonl', Buffer.concat([Buffer.from('{"text":"会议召开。"}\n'), line('苗青'), line('白杨')]))
  const { documents, problems } = await read([path])
  expect(documents.map(({ notes }) => notes.map(({ code }) => code))).toEqual([
    [],
    ['read/undecodable'],
    ['read/undecodable'],
  ])
  expect(problems).toMatchObject([{ kind: 'encoding', where: `${path}:2` }])
  expect(problems[0]?.message).toContain('line 2 and 1 more hold bytes')
})

/** 縣委昨日召開全縣工作會議，部署來年的任務。 in Big5. */
const big5 = Buffer.from('bfa4a965ac51a4e9a56cb67da5febfa4a475a740b77cc4b3a141b3a1b870a8d3a67eaabaa5f4b0c8a143', 'hex')
const bigLine = (): Buffer => Buffer.concat([Buffer.from('{"text":"'), big5, Buffer.from('"}')])

/** 县委召开会议 in GB18030. */
const gb = Uint8Array.from([0xcf, 0xd8, 0xce, 0xaf, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9])
const swapped = (bytes: Buffer): Buffer => bytes.swap16()

describe('encodings', () => {
  test.each([
    ['UTF-8', 'utf-8', Buffer.from('县委召开会议')],
    ['UTF-8 with mark', 'utf-8', Buffer.from('\ufeff县委召开会议')],
    ['UTF-16LE with mark', 'utf-16le', Buffer.from('\ufeff县委召开会议', 'utf16le')],
    ['UTF-16BE with mark', 'utf-16be', swapped(Buffer.from('\ufeff县委召开会议', 'utf16le'))],
    ['GB18030', 'gb18030', gb],
  ])('%s', async (name, encoding, bytes) => {
    const { documents, problems } = await read([put(`encoded-${name}.txt`, bytes)])
    expect(documents).toMatchObject([{ text: '县委召开会议', encoding }])
    expect(problems).toEqual([])
  })

  test('Big5, by the commonest characters', async () => {
    const { documents, problems } = await read([put('big5.txt', big5), put('big5.jsonl', bigLine())])
    expect(documents).toMatchObject(
      Array(2).fill({ text: '縣委昨日召開全縣工作會議，部署來年的任務。', encoding: 'big5' }),
    )
    expect(problems).toEqual([])
  })

  test('UTF-16 without mark, by its line breaks', async () => {
    const { documents } = await read([put('plain16.txt', Buffer.from('县委\n召开\n2022年会议', 'utf16le'))])
    expect(documents[0]?.text).toBe('县委\n召开\n2022年会议')
  })

  test('bytes that cannot be decoded are a note with their place, and the rest is read', async () => {
    const bytes = Buffer.concat([
      Buffer.from('县委召开会议，'.repeat(20)),
      Buffer.from([0xff]),
      Buffer.from('县长主持。'),
    ])
    const { documents, problems } = await read([put('damaged.txt', bytes)])
    expect(documents[0]?.notes).toMatchObject([{ code: 'read/undecodable', span: [140, 141] }])
    expect(documents[0]?.text.endsWith('县长主持。')).toBe(true)
    expect(problems.map(problem => problem.kind)).toEqual(['encoding'])
  })
})

describe('bad input', () => {
  test.each([
    ['an empty file', 'empty.txt', '', 'empty'],
    ['blanks only', 'blank.txt', ' \n\n', 'empty'],
    ['a binary file', 'binary.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 255]), 'binary'],
    ['binary JSON Lines', 'binary.jsonl', Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 255]), 'binary'],
    ['empty JSON Lines', 'empty.jsonl', '', 'empty'],
  ])('%s is told, and the next file is read', async (_, name, content, kind) => {
    const path = put(name, content)
    const { documents, problems } = await read([path, put('good.txt', '会议')])
    expect(documents.map(document => document.key)).toEqual(['good.txt'])
    expect(problems).toMatchObject([{ where: path, kind }])
    expect(problems[0]?.message).toMatch(/^.+\.$/)
  })

  test('a path that is not there, a pattern that matches nothing', async () => {
    const { documents, problems } = await read([join(root, 'nothing.txt'), join(root, 'none-*.txt')])
    expect(documents).toEqual([])
    expect(problems.map(problem => problem.kind)).toEqual(['missing', 'missing'])
  })

  test('a name with a line break is told on one line', async () => {
    const { problems } = await read([join(root, 'a\nb.txt')])
    expect(problems[0]?.message.split('\n')).toHaveLength(1)
  })
})
