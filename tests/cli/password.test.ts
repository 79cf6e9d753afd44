import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askPassword } from '../../src/cli/run/password.ts'
import { readEnvironment } from '../../src/graph/neo4j/settings.ts'
import { filesIn, folderOfFile } from '../folders.ts'

beforeEach(() => {
  vi.stubEnv('NEO4J_PASSWORD', '')
})
afterEach(() => vi.unstubAllEnvs())

const file = filesIn(folderOfFile())('.env', 'NEO4J_USERNAME=reader\n')
const reader = readEnvironment(file)

const at = (isTTY: boolean) => {
  const said: string[] = []
  const input = Object.assign(new PassThrough(), { isTTY })
  return { said, input, say: (words: string) => void said.push(words) }
}

test('a user of .env without a password is asked, and what is typed is not printed', async () => {
  const { said, ...terminal } = at(true)
  terminal.input.write('geheim\n')
  await askPassword('bolt://localhost:7687', terminal, reader)
  expect(process.env['NEO4J_PASSWORD']).toBe('geheim')
  expect(said).toEqual(['Password of reader at bolt://localhost:7687: ', '\n'])
})

test.each([
  ['without a terminal', false, 'bolt://localhost:7687', reader],
  ['without a server', true, null, reader],
  ['without a user', true, 'bolt://localhost:7687', {}],
  ['who has set a password', true, 'bolt://localhost:7687', { ...reader, NEO4J_PASSWORD: 'geheim' }],
])('nobody is asked %s', async (_, isTTY, uri, environment) => {
  const { said, ...terminal } = at(isTTY)
  await askPassword(uri, terminal, environment)
  expect([said, process.env['NEO4J_PASSWORD']]).toEqual([[], ''])
})
