import { once } from 'node:events'
import { expect, test } from 'vitest'
import { questions } from '../../src/query/library.ts'
import { renmai, start } from './run.ts'

/** The lines it prints until it waits. */
async function printed(child: ReturnType<typeof start>): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk)
    if (text.includes('Ctrl-C')) break
  }
  return text
}

test('serves style and guides to any origin until it is stopped', async () => {
  const child = start(['browser', '--port', '17475', '--neo4j', 'bolt://127.0.0.1:7999'])
  const text = await printed(child)
  expect(text).toContain('http://localhost:7474/browser/?dbms=bolt%3A%2F%2F127.0.0.1%3A7999')
  expect(text).toContain(':style http://localhost:17475/style.grass')
  const answer = await fetch('http://127.0.0.1:17475/guide.html')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect((await answer.text()).match(/<slide /g)).toHaveLength(questions().length + 1)
  expect((await (await fetch('http://127.0.0.1:17475/guide.adoc')).text()).match(/^== /gm)).toHaveLength(
    questions().length,
  )
  expect(await (await fetch('http://127.0.0.1:17475/favourites.cypher')).text()).toContain(":param person => '项新元';")
  expect((await fetch('http://127.0.0.1:17475/../package.json')).status).toBe(404)
  const second = await renmai(['browser', '--port', '17475'])
  expect([second.code, second.stderr]).toEqual([
    1,
    'renmai: Port 17475 of this machine cannot be used. Name another one with --port.\n',
  ])
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})
