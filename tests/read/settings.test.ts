import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RenmaiError } from '../../src/errors.ts'
import { type ReadOptions, readDocuments } from '../../src/read/index.ts'
import { readSettings } from '../../src/read/settings.ts'
import { filesIn, folderOfFile } from '../folders.ts'

const root = folderOfFile()
const put = filesIn(root)

const given = async (folder: string, options: ReadOptions = {}) => {
  const found: (readonly (string | null)[])[] = []
  for await (const it of readDocuments([join(root, folder)], options, () => {}))
    found.push([it.key, it.home, it.publisher, it.published])
  return found
}

test('a file takes the first entry that its path matches; the command line wins', async () => {
  put(
    'papers/renmai.yaml',
    `sources:
  - files: ["今日云溪/**/*.txt"]
    home: 云溪县
    publisher: 今日云溪
    date: YYYY/MM-DD
  - files: "**/*.txt"
    home: 石桥县
    date: "^(?<year>\\\\d{4})年(?<month>\\\\d+)月"
`,
  )
  for (const name of ['今日云溪/2023/05-09.txt', '今日云溪/2023/13-41.txt', '2022年7月.txt', 'note.md'])
    put(`papers/${name}`, '会议召开。')
  const expected = [
    ['2022年7月.txt', '石桥县', null, '2022-07'],
    ['note.md', null, null, null],
    ['今日云溪/2023/05-09.txt', '云溪县', '今日云溪', '2023-05-09'],
    ['今日云溪/2023/13-41.txt', '云溪县', '今日云溪', null],
  ]
  expect(await given('papers')).toEqual(expected)
  const { home, published } = { home: '长河县', published: '2001' }
  expect(await given('papers', { home, published })).toEqual(
    expected.map(([key, , publisher]) => [key, home, publisher, published]),
  )
})

test('the nearest file with a match is asked, and a document that says it itself is not', async () => {
  put('tree/renmai.yaml', 'sources:\n  - { files: "**/*", home: 云溪县 }\n')
  put('tree/inner/renmai.yaml', 'sources:\n  - { files: "a.jsonl", home: 石桥县, publisher: 石桥报 }\n')
  put('tree/inner/a.jsonl', '{"text":"一"}\n{"text":"二","home":"长河县"}\n')
  put('tree/inner/b.txt', '三')
  expect(await given('tree')).toEqual([
    ['inner/a.jsonl#1', '石桥县', '石桥报', null],
    ['inner/a.jsonl#2', '长河县', '石桥报', null],
    ['inner/b.txt', '云溪县', null, null],
  ])
})

test.each([
  ['sources: 3', 1, 'sources: expected a list'],
  ['', 1, 'expected the keys sources or lexicon'],
  ['sources: []\nwords: x', 1, 'has the key words, which is not known. Known here: sources, lexicon.'],
  ['lexicon: x', 1, 'lexicon: expected names of lists'],
  ['lexicon:\n  titles: {}', 2, 'lexicon has the key titles, which is not known. Known here: posts, modifiers'],
  [
    'lexicon:\n  posts:\n    plus: {}',
    3,
    'lexicon.posts has the key plus, which is not known. Known here: add, remove.',
  ],
  ['lexicon:\n  posts:\n    add:\n      营长: { system: navy }', 4, 'lexicon.posts.add.营长.system: '],
  ['lexicon:\n  surnames:\n    add: { 芈: seldom }', 3, 'lexicon.surnames.add.芈: '],
  ['lexicon:\n  ranks:\n    add:\n      团长: { organ: 农场, rank: 县级 }', 4, 'expected a rank: 县处级正'],
  ['lexicon:\n  groups:\n    remove: 县领导', 3, 'lexicon.groups.remove: expected a list of words'],
  ['sources:\n  - files: "*"\n    lexicon: x', 2, 'sources[1] has the key lexicon'],
  ['sources:\n  - home: 云溪县', 2, 'sources[1].files: expected a glob'],
  ['sources:\n  - files: a\n  - files: b\n    home: 7', 4, 'sources[2].home: expected words.'],
  ['sources:\n  - files: a\n    date: MM-DD', 3, 'names no year'],
  ['sources:\n  - files: a\n    date: "(?<year>\\\\d{4}"', 3, 'is no expression'],
  ['sources:\n  - files: "a', 2, 'Missing closing "quote'],
])('%j: refused, naming line %i', (text, line, words) => {
  put('wrong/renmai.yaml', text)
  const path = join(root, 'wrong/renmai.yaml')
  const read = () => readSettings(join(root, 'wrong'))
  expect(read).toThrow(RenmaiError)
  expect(read).toThrow(`${path}, line ${line}: `)
  expect(read).toThrow(words)
})

test('own words in a folder inside are refused, naming the file that may hold them', async () => {
  put('deep/inner/renmai.yaml', 'lexicon:\n  groups:\n    add: [团领导]\n')
  put('deep/inner/a.txt', '会议召开。')
  await expect(given('deep')).rejects.toThrow(
    /inner\/renmai\.yaml: own words \(lexicon\) hold for a whole run; move them/,
  )
  expect(await given('deep/inner')).toEqual([['a.txt', null, null, null]])
})
