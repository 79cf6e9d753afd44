import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkEngine, checkJieba, checkMemory, checkNode } from '../../src/cli/commands/check.ts'
import { temporaryFolder } from '../folders.ts'
import { linesOf, renmai } from './run.ts'

test('a line for each need, all fine where the tests run', async () => {
  const { stdout, code } = await renmai(['check', '--out', join(temporaryFolder(), 'data')])
  expect(linesOf(stdout).map(it => it.split(/ {2,}/).slice(0, 2))).toEqual([
    ['node', 'fine'],
    ['dictionaries', 'fine'],
    ['word lists', 'fine'],
    ['memory', 'fine'],
    ['workspace', 'fine'],
    ['graph engine', 'fine'],
  ])
  expect(code).toBe(0)
})

test('a workspace that is a file is wrong, and the line says what to do', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'file'), '')
  const { stdout, code } = await renmai(['check', '--json', '--out', join(folder, 'file')])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toContainEqual({
    name: 'workspace',
    found: expect.stringMatching(/file is a file$/),
    todo: 'name a folder with --out',
  })
})

test.each([
  ['a dictionary is missing', `exports.DEFAULT_DICT = '/nowhere/jieba.dict.utf8'`, '/nowhere/jieba.dict.utf8'],
  ['it does not load', `throw new Error('spoilt')`, 'spoilt'],
])('nodejieba when %s', (_, code, found) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules', 'nodejieba'), { recursive: true })
  writeFileSync(join(folder, 'node_modules', 'nodejieba', 'index.js'), code)
  expect(checkJieba(join(folder, 'from-here.js'))).toMatchObject({
    name: 'dictionaries',
    found: expect.stringContaining(found),
    todo: expect.stringContaining('npm ci'),
  })
})

test.each([
  ['20.20.2', false],
  ['24.0.0', true],
  ['26.1.0', true],
])('node %s: %s', (version, fine) => expect(checkNode(version).todo === null).toBe(fine))

test.each([
  [1e9, false],
  [4e9, true],
])('%d bytes of memory: %s', (bytes, fine) => expect(checkMemory(bytes).todo === null).toBe(fine))

test('without the graph engine it says what works and how to get it', () => {
  expect(checkEngine('Cannot find native binding')).toMatchObject({
    found: expect.stringContaining('Cannot find native binding'),
    todo: expect.stringContaining('npm install @grafeo-db/js@0.6.0'),
  })
})

test('a Neo4j that the environment names and that is away is told', async () => {
  onTestFinished(() => void delete process.env['NEO4J_URI'])
  process.env['NEO4J_URI'] = 'bolt://127.0.0.1:1'
  const { stdout, code } = await renmai(['check', '--json', '--out', join(temporaryFolder(), 'data')])
  expect(code).toBe(1)
  expect(JSON.parse(stdout).at(-1)).toMatchObject({ name: 'Neo4j', found: expect.stringContaining('127.0.0.1:1') })
})
