/** The real Neo4j Browser, as Neo4j's own package serves it, in headless Chromium: what `renmai browser` tells people to paste. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserPages } from '../../src/cli/print/browser-pages.ts'
import { servePages } from '../../src/cli/run/serve.ts'
import { openNeo4j } from '../../src/graph/neo4j/sink.ts'
import { questionNamed } from '../../src/query/library.ts'
import { wholeGraph } from '../graph/fixture.ts'
import { type BrowserServer, startBrowserServer } from '../neo4j/servers.ts'

let server: BrowserServer
let pages: Awaited<ReturnType<typeof servePages>>
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startBrowserServer()
  const sink = await openNeo4j({ uri: server.uri, credentials: null, database: null })
  await sink.ensureSchema()
  await sink.apply(wholeGraph)
  await sink.close()
  pages = await servePages(browserPages(), 0)
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  page.setDefaultTimeout(45_000)
})
afterAll(async () => {
  await browser?.close()
  pages?.server.close()
  await server?.stop()
})

/** The frame of the last command, which stands on top. */
const frame = () => page.locator('[data-testid="frame"]').first()
const wordsOfFrame = async (): Promise<string> => (await frame().textContent()) ?? ''

/** Types into the Browser's editor and runs it; the frame that comes up must hold the words within half a minute. */
async function run(text: string, ...words: readonly string[]): Promise<void> {
  await page.locator('.monaco-editor').first().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Control+Enter')
  for (const word of words) await expect.poll(wordsOfFrame, { timeout: 30_000 }).toContain(word)
}

test('it connects by itself', async () => {
  await page.goto(`${server.browser}browser/?dbms=${encodeURIComponent(server.uri)}&preselectAuthMethod=NO_AUTH`)
  await page.getByText('You have a working connection').waitFor()
})

test('the guide opens with a slide for each question', async () => {
  await run(`:play ${pages.url}/guide.html`, '1 / 41', '人脉 renmai')
})

test.each([
  ['career', ["person => '林青禾'"], ['云岭县人民政府副县长', '代县长林青禾']],
  ['leaders', ["place => '云岭县'", "date => '2022-06-30'", 'rank => 8'], ['中共云岭县委员会书记', 'seen']],
  ['path', ["a => '许言蹊'", "b => '顾南乔'", 'limit => 5'], ['市县座谈会']],
])('the question %s is answered', async (name, parameters, words) => {
  for (const parameter of parameters) await run(`:param ${parameter}`, 'Successfully set your parameters')
  await run(questionNamed(name).cypher, ...words)
})

test('the style gives colours, and captions that tell namesakes apart', async () => {
  await run(`:style ${pages.url}/style.grass`, 'node.Person')
  await run("MATCH (p:Person {name: '林青禾'})-[r:ATTENDED]->(m:Meeting) RETURN p, r, m", '林青禾·')
  const fills = await frame()
    .locator('svg circle')
    .evaluateAll(all => all.map(it => it.getAttribute('fill')))
  expect(new Set(fills.filter(Boolean))).toEqual(new Set(['#C8553D', '#E3B23C']))
  const picture = process.env['RENMAI_PICTURES']
  if (picture) await page.screenshot({ path: `${picture}/browser.png` })
})
