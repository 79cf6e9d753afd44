import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { RenmaiError } from '../../src/errors.ts'
import { resolveIdentity } from '../../src/resolve/index.ts'
import { factOf } from '../../src/workspace/database/facts.ts'
import { migrations } from '../../src/workspace/database/migrations.ts'
import { openWorkspace, readWorkspace } from '../../src/workspace/database/open.ts'
import { documentsOf } from '../../src/workspace/documents/documents.ts'
import { writeExports } from '../../src/workspace/exports.ts'
import { temporaryFolder } from '../folders.ts'
import { article, deputy, head, yunling } from '../records.ts'
import { addAll, newWorkspace, rowsOf } from '../workspaces.ts'

const report = (document: string, ordinal = 1) =>
  article({ document, ordinal, home: yunling, people: [{ name: '林青禾', offices: [head(yunling)] }] })

const documentOf = (path: string | null, sha256 = 'x') =>
  ({ key: 'a.txt', path, encoding: null, reading: null, sha256, version: '1' }) as const

const count = (db: DatabaseSync, table: string) => Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])

describe('opening', () => {
  test('a second writer is refused with who writes and since when', () => {
    const workspace = newWorkspace()
    expect(() => openWorkspace(workspace.dir)).toThrow(/is being written by .+ process \d+, since \d{4}-.+ --out/u)
    workspace.close()
    openWorkspace(workspace.dir).close()
  })

  test('a reader may look while a writer writes', () => {
    const workspace = newWorkspace()
    addAll(workspace, [report('a.txt')])
    const reader = readWorkspace(workspace.dir)
    expect(count(reader.db, 'articles')).toBe(1)
    reader.close()
  })

  test.each([
    ['a text file', (file: string) => writeFileSync(file, 'not a database, and longer than its header would be\n')],
    ['another program’s database', (file: string) => new DatabaseSync(file).exec('CREATE TABLE songs (title)')],
    [
      'a newer workspace',
      (file: string) =>
        new DatabaseSync(file).exec('PRAGMA application_id = 0x524e4d49; PRAGMA user_version = 99; CREATE TABLE t (a)'),
    ],
  ])('%s is refused and stays as it was', (_, make) => {
    const dir = temporaryFolder()
    const file = join(dir, 'renmai.sqlite')
    make(file)
    const before = readFileSync(file)
    expect(() => openWorkspace(dir)).toThrow(RenmaiError)
    expect(() => openWorkspace(dir)).toThrow(file)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a file whose writer was killed is put right', () => {
    const [dir, copy] = [temporaryFolder(), temporaryFolder()]
    const db = new DatabaseSync(join(dir, 'renmai.sqlite'))
    db.exec('PRAGMA application_id = 0x524e4d49; CREATE TABLE t (a); DROP TABLE t; PRAGMA cache_size = 1; BEGIN')
    db.exec('CREATE TABLE t (a)')
    for (let i = 0; i < 500; i += 1) db.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(500))
    for (const name of readdirSync(dir)) copyFileSync(join(dir, name), join(copy, name))
    db.close()
    expect(readdirSync(copy)).toEqual(['renmai.sqlite', 'renmai.sqlite-journal'])
    const workspace = openWorkspace(copy)
    expect(count(workspace.db, 'articles')).toBe(0)
    workspace.close()
  })

  test.each(['a file', 'below a file'])('a folder that is %s is refused', where => {
    const file = join(temporaryFolder(), 'paper.txt')
    writeFileSync(file, '')
    expect(() => openWorkspace(where === 'a file' ? file : join(file, 'data'))).toThrow(/cannot be made: .+ Name one/u)
  })

  test('folders above it are made too', () => {
    openWorkspace(join(temporaryFolder(), 'county', '2022')).close()
  })

  test('a workspace of the first version takes the steps since, and its articles are counted', () => {
    const dir = temporaryFolder()
    const db = new DatabaseSync(join(dir, 'renmai.sqlite'))
    db.exec(`${migrations[0]}; PRAGMA application_id = 0x524e4d49; PRAGMA user_version = 1`)
    const insert = db.prepare('INSERT INTO articles VALUES (?, ?, 1, NULL, ?, ?, ?)')
    insert.run('a_a.txt_1', 'a.txt', '', '', JSON.stringify(report('a.txt')))
    db.close()
    expect(() => readWorkspace(dir)).toThrow(/of an older renmai/u)
    const workspace = openWorkspace(dir)
    resolveIdentity(workspace)
    expect(count(workspace.db, 'coverage')).toBe(1)
    workspace.close()
  })

  test('a folder without workspace is no place to read from', () => {
    expect(() => readWorkspace(temporaryFolder())).toThrow(/renmai build PATH/u)
  })

  test('a full disk costs the article in hand', () => {
    const workspace = newWorkspace()
    addAll(workspace, [report('a.txt')])
    const pages = Object.values(workspace.db.prepare('PRAGMA page_count').get() ?? {})[0]
    workspace.db.exec(`PRAGMA max_page_count = ${pages}`)
    const large = Array.from({ length: 50 }, (_, i) => report(`b${i}.txt`))
    expect(() => addAll(workspace, large)).toThrow(/The disk is full.+make room/u)
    workspace.db.exec('PRAGMA max_page_count = 1000000')
    expect(addAll(workspace, large)).toBeGreaterThan(0)
    expect(count(workspace.db, 'articles')).toBe(51)
  })
})

describe('documents', () => {
  test('the same input again changes nothing', () => {
    const workspace = newWorkspace()
    expect(addAll(workspace, [report('a.txt'), report('b.txt')])).toBe(2)
    const revision = factOf(workspace.db, 'revision')
    expect(addAll(workspace, [report('a.txt'), report('b.txt')])).toBe(0)
    expect(factOf(workspace.db, 'revision')).toBe(revision)
  })

  test('a changed document replaces its articles, and its people keep their ids', () => {
    const workspace = newWorkspace()
    addAll(workspace, [report('a.txt', 1), report('a.txt', 2), report('b.txt')])
    resolveIdentity(workspace)
    const ids = () =>
      workspace.db
        .prepare('SELECT id FROM persons')
        .all()
        .map(row => row['id'])
    const before = ids()
    addAll(workspace, [report('a.txt', 2), report('a.txt', 3)], 'changed')
    resolveIdentity(workspace)
    expect(
      workspace.db
        .prepare("SELECT id FROM articles WHERE document = 'a.txt'")
        .all()
        .map(row => row['id']),
    ).toEqual(['a_a.txt_2', 'a_a.txt_3'])
    expect(ids()).toEqual(before)
  })

  test('removing every document leaves nothing', () => {
    const workspace = newWorkspace()
    addAll(workspace, [report('a.txt'), report('b.txt')])
    resolveIdentity(workspace)
    const documents = documentsOf(workspace)
    expect([documents.remove('a.txt'), documents.remove('b.txt'), documents.remove('b.txt')]).toEqual([
      true,
      true,
      false,
    ])
    resolveIdentity(workspace)
    for (const table of ['documents', 'articles', 'mentions', 'persons', 'spells', 'spell_members', 'events', 'dirty'])
      expect([table, count(workspace.db, table)]).toEqual([table, 0])
    expect(rowsOf(workspace)).toEqual([])
  })

  test('a key of a file elsewhere is refused, naming both', () => {
    const [workspace, folder] = [newWorkspace(), temporaryFolder()]
    const [one, other] = [join(folder, 'one.txt'), join(folder, 'other.txt')]
    writeFileSync(one, '')
    const documents = documentsOf(workspace)
    documents.write(documentOf(one)).finish()
    const second = documentOf(other, 'y')
    expect(() => documents.standing(second)).toThrow(new RegExp(`${one}.+${other}.+--prefix NAME`, 'u'))
    expect(documents.standing(documentOf(one))).toBe('same')
  })

  test('a folder that was moved whole is followed', () => {
    const workspace = newWorkspace()
    const documents = documentsOf(workspace)
    documents.write(documentOf('/gone/a.txt')).finish()
    expect(documents.standing(documentOf('/here/a.txt'))).toBe('same')
  })

  test('a document that was cut off goes on with the articles it has', () => {
    const workspace = newWorkspace()
    const state = documentOf(null)
    const documents = documentsOf(workspace)
    const cut = documents.write(state)
    for (const ordinal of [1, 2, 3]) cut.put(report('a.txt', ordinal))
    expect(documents.standing(state)).toBe('unfinished')
    expect(documents.write(state).resume()).toBe(2)
    const again = documents.write(state)
    again.resume()
    again.put(report('a.txt', 3))
    again.finish()
    expect([documents.standing(state), count(workspace.db, 'articles')]).toEqual(['same', 3])
  })
})

describe('exports', () => {
  test('six files, whole, and left alone when nothing changed', () => {
    const workspace = newWorkspace()
    const twice = { home: yunling, people: [{ name: '何砚秋', offices: [deputy(yunling)] }] }
    addAll(workspace, [article({ document: 'a.txt', ...twice }), article({ document: 'b.txt', ...twice })])
    resolveIdentity(workspace)
    expect(writeExports(workspace)).toBe(true)
    expect(writeExports(workspace)).toBe(false)
    const names = ['duplicates', 'meetings', 'organizations', 'people', 'projects', 'records']
    expect(
      readdirSync(workspace.dir)
        .filter(name => name.includes('jsonl'))
        .toSorted(),
    ).toEqual(names.map(name => `${name}.jsonl`))
    expect(linesOf(workspace.dir, 'records').map(record => record['id'])).toEqual(['a_a.txt_1', 'a_b.txt_1'])
    expect(linesOf(workspace.dir, 'duplicates')).toMatchObject([
      { articles: [{ document: 'a.txt' }, { document: 'b.txt' }] },
    ])
    expect(linesOf(workspace.dir, 'people')).toMatchObject([
      {
        name: '何砚秋',
        caption: '何砚秋·云岭县副县长',
        private: false,
        mentions: [{ document: 'a.txt' }, { document: 'b.txt' }],
        spells: [{ seat: '副县长', sightings: 2 }],
      },
    ])
    expect(existsSync(join(workspace.dir, 'records.jsonl.part'))).toBe(false)
  })
})

const linesOf = (dir: string, name: string): readonly Record<string, unknown>[] =>
  readFileSync(join(dir, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)
