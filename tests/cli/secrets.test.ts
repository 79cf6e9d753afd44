import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { article, yunling } from '../records.ts'
import { built } from '../workspaces.ts'
import { renmai } from './run.ts'

const secret = 'g3heim-und-lang'

function inEnvironment(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const before = process.env[name]
    process.env[name] = value
    onTestFinished(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
}

/** Hangs up on everybody who comes. */
async function rudeServer(): Promise<number> {
  const server = createServer(socket => socket.destroy())
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as { port: number }).port
}

test.each([
  ['load', (out: string) => ['load', '--out', out]],
  ['derive', (out: string) => ['derive', '--out', out]],
  ['verify', (out: string) => ['verify', '--out', out]],
  ['verify --repair', (out: string) => ['verify', '--repair', '--out', out]],
  ['query', (out: string) => ['query', '--out', out, '--cypher', 'RETURN 1']],
  ['check', (out: string) => ['check', '--out', out]],
])('%s fails without telling the password', async (_, call) => {
  const workspace = built([article({ document: 'a', home: yunling })])
  workspace.close()
  inEnvironment({ NEO4J_URI: `bolt://127.0.0.1:${await rudeServer()}`, NEO4J_PASSWORD: secret })
  const { stdout, stderr, code } = await renmai(call(workspace.dir))
  expect(code).not.toBe(0)
  expect(`${stdout}${stderr}`).toContain('127.0.0.1')
  expect(`${stdout}${stderr}`).not.toContain(secret)
})

test.each([
  ['--neo4j', 'bolt://neo4j:g3heim-und-lang@127.0.0.1:1'],
  ['--neo4j', 'http://neo4j:g3heim-und-lang@127.0.0.1:1'],
])('a password in the address is refused and not repeated: %s', async (option, uri) => {
  const { stdout, stderr, code } = await renmai(['load', option, uri, '--out', temporaryFolder()])
  expect(code).toBe(2)
  expect(`${stdout}${stderr}`).not.toContain(secret)
})

test('no option takes a password', async () => {
  for (const command of ['build', 'load', 'derive', 'verify', 'remove', 'query'])
    expect((await renmai([command, '--help'])).stdout).not.toMatch(/--(?:password|user|auth)/)
})
