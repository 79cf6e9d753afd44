import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { deliverBundle } from '../../src/bundle/deliver.ts'
import { readManifest } from '../../src/bundle/manifest.ts'
import { openWorkspace, readWorkspace } from '../../src/workspace/database/open.ts'
import { renmai } from '../cli/run.ts'
import { folderOfFile, temporaryFolder } from '../folders.ts'
import { bundled, papersIn, usual, workspaceOf } from './papers.ts'

const [sources, workspace] = [folderOfFile(), folderOfFile()]
beforeAll(() => workspaceOf(papersIn(sources), workspace))

test('bundle says what it wrote and what is missing; its day is SOURCE_DATE_EPOCH', async () => {
  process.env['SOURCE_DATE_EPOCH'] = '1700000000'
  const target = join(temporaryFolder(), 'county')
  const told = await renmai(['bundle', '-o', target, '--out', workspace, '--with', 'nothing', '--title', '云岭县'])
  delete process.env['SOURCE_DATE_EPOCH']
  expect(told.code).toBe(0)
  expect(told.stdout).toMatch(/^4 articles of 4 documents, \d\.\d MB unpacked\n$/)
  expect(told.stderr).toContain('CITATION.cff names no author yet')
  expect(readManifest(target).options).toEqual({
    ...{ text: true, private: false, with: [], title: '云岭县', authors: [], date: '2023-11-14' },
  })
})

test.each([
  ['documents without private people', ['--with', 'documents'], 'give --include-private'],
  ['documents without texts', ['--with', 'documents', '--no-text', '--include-private'], 'give one of the two'],
  ['a part that is none', ['--with', 'pictures'], 'or nothing'],
])('bundle refuses %s', async (_, args, message) => {
  const target = join(temporaryFolder(), 'county.zip')
  const told = await renmai(['bundle', '-o', target, '--out', workspace, ...args])
  expect([told.code, existsSync(target)]).toEqual([2, false])
  expect(told.stderr).toContain(message)
})

test('the manifest names the commands that made it, as a shell takes them', async () => {
  const folder = await bundled(workspace, { text: false, with: [], title: "何's 县", authors: ['何, 思齐'] })
  expect(readManifest(folder).commands).toEqual([
    "renmai build DOCUMENTS --out workspace --home '云岭县'",
    'renmai resolve --out workspace',
    "renmai bundle -o BUNDLE --out workspace --with nothing --no-text --title '何'\\''s 县' --author '何, 思齐'",
    'renmai replay BUNDLE --documents DOCUMENTS',
  ])
})

test.each([
  ['a build was cut off', 'UPDATE documents SET complete = 0', 'A build was cut off in 2022-03-02.txt'],
  ['names are not resolved', "INSERT INTO dirty VALUES ('林青禾')", 'Run resolve'],
  ['an older renmai built it', 'UPDATE documents SET run = NULL', 'Run build on their folders once more'],
])('a workspace is not bundled where %s', async (_, change, message) => {
  const out = temporaryFolder()
  await workspaceOf(sources, out)
  const opened = openWorkspace(out)
  opened.db.exec(change)
  opened.close()
  await expect(bundled(out)).rejects.toThrow(message)
})

test('a bundle that is broken off leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const opened = readWorkspace(workspace)
  const stopped = { target: join(folder, 'county.zip'), signal: AbortSignal.abort(new Error('stopped')) }
  await expect(deliverBundle(opened, usual, stopped)).rejects.toThrow('stopped')
  opened.close()
  expect(readdirSync(folder)).toEqual([])
})

test('a replay keeps its workspace where --out says, in a new folder only', async () => {
  const out = join(temporaryFolder(), 'again')
  const bundle = await bundled(workspace, { with: [] })
  const args = ['replay', bundle, '--documents', sources, '--out', out]
  expect((await renmai(args)).code).toBe(0)
  expect(readFileSync(join(out, 'people.jsonl'), 'utf8')).toContain('林青禾')
  for (const taken of [out, join(bundle, 'README.md')])
    expect(await renmai([...args.slice(0, -1), taken])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^renmai: .+ A replay begins with nothing.+\n$/u),
    })
})
