import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askPassword } from '../../src/cli/run/password.ts'

beforeEach(() => {
  vi.stubEnv('NEO4J_USERNAME', 'reader')
  vi.stubEnv('NEO4J_PASSWORD', '')
})
afterEach(() => vi.unstubAllEnvs())

const at = (isTTY: boolean) => {
  const said: string[] = []
  const input = Object.assign(new PassThrough(), { isTTY })
  return { said, input, say: (words: string) => void said.push(words) }
}

test('a user without a password is asked, and what is typed is not printed', async () => {
  const { said, ...terminal } = at(true)
  terminal.input.write('geheim\n')
  await askPassword('bolt://localhost:7687', terminal)
  expect(process.env['NEO4J_PASSWORD']).toBe('geheim')
  expect(said).toEqual(['Password of reader at bolt://localhost:7687: ', '\n'])
})

test.each([
  ['without a terminal', false, 'bolt://localhost:7687', 'reader'],
  ['without a server', true, null, 'reader'],
  ['without a user', true, 'bolt://localhost:7687', ''],
])('nobody is asked %s', async (_, isTTY, uri, user) => {
  vi.stubEnv('NEO4J_USERNAME', user)
  const { said, ...terminal } = at(isTTY)
  await askPassword(uri, terminal)
  expect([said, process.env['NEO4J_PASSWORD']]).toEqual([[], ''])
})
