/** The pages of `--html` in headless Chromium: they open from a file, ask nothing of a network, and run nothing. */
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { careerCommand } from '../../src/cli/commands/career.ts'
import { meetingCommand } from '../../src/cli/commands/meeting.ts'
import { metCommand } from '../../src/cli/commands/met.ts'
import { placeCommand } from '../../src/cli/commands/place.ts'
import { projectCommand } from '../../src/cli/commands/project.ts'
import { resolveIdentity } from '../../src/resolve/index.ts'
import { openWorkspace } from '../../src/workspace/database/open.ts'
import { folderOfFile } from '../folders.ts'
import { article, head, secretary, yunling } from '../records.ts'
import { addAll } from '../workspaces.ts'

const root = folderOfFile()
const out = `${root}/data`
const hostile = `<script>window.ran=1</script><img src="https://example.org/x.png" onerror="window.ran=2">'"></text></svg>座谈会`

let browser: Browser
beforeAll(async () => {
  const workspace = openWorkspace(out)
  addAll(workspace, [hostileArticle('2022-03-01', ['温小满']), hostileArticle('2022-05-02', [])])
  resolveIdentity(workspace)
  workspace.close()
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser?.close())

/** `others` are private people, who came too. */
const hostileArticle = (date: string, others: readonly string[]) =>
  article({
    document: `${hostile.replaceAll('/', '')}-${date}.txt`,
    publisher: hostile,
    published: date,
    home: yunling,
    people: [
      { name: '林青禾', offices: [head(yunling), { organ: `云岭县${hostile}局`, seat: '局长', at: yunling }] },
      { name: '周望舒', offices: [secretary(yunling)] },
      ...others.map(name => ({ name, private: true })),
    ],
    projects: [{ name: `柳溪水库${hostile}`, owner: hostile, amount: 5 }],
    places: [hostile],
    organizations: [hostile],
    events: [
      {
        ...{
          name: hostile,
          date,
          people: ['林青禾', '周望舒', ...others],
          places: [hostile],
          organizations: [hostile],
        },
        projects: [`柳溪水库${hostile}`],
      },
    ],
  })

type Opened = Readonly<{ page: Page; asked: readonly string[]; faults: readonly string[] }>

async function open(file: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const page = await browser.newPage({ colorScheme })
  const asked: string[] = []
  const faults: string[] = []
  page.on('request', request => asked.push(request.url()))
  page.on('pageerror', error => faults.push(String(error)))
  page.on('console', message => faults.push(message.text()))
  await page.goto(pathToFileURL(file).href)
  return { page, asked, faults }
}

const file = `${root}/page.html`
const options = { out, html: true, output: file }
const commands = [
  [
    'career',
    () => careerCommand('林青禾', options),
    ['林青禾·云岭县县长', '云岭县人民政府 县长', '周望舒·云岭县县委书记'],
  ],
  ['met', () => metCommand('林青禾', options), ['周望舒·云岭县县委书记', '2022-05-02']],
  ['met --with', () => metCommand('林青禾', { ...options, with: '周望舒' }), ['周望舒·云岭县县委书记', hostile]],
  ['meeting', () => meetingCommand('座谈会', '2022-05', options), ['林青禾·云岭县县长', hostile]],
  ['project', () => projectCommand('柳溪水库', options), ['林青禾·云岭县县长', `柳溪水库${hostile}`]],
  ['place', () => placeCommand(yunling.name, options), ['云岭县人民政府县长 林青禾', hostile]],
] as const

describe.each(commands)('the page of %s', (_, command, words) => {
  test('shows names and sentences, asks for nothing, runs nothing', async () => {
    await command()
    const { page, asked, faults } = await open(file)
    const text = (await page.locator('body').evaluate(body => body.textContent)) ?? ''
    for (const word of words) expect(text).toContain(word)
    expect(text).not.toContain('温小满')
    expect(await page.locator('mark').count()).toBeGreaterThan(0)
    expect(await page.locator('script, img').count()).toBe(0)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect([asked, faults]).toEqual([[pathToFileURL(file).href], []])
    await page.close()
  })
})

test('a career has its bars, the months with newspapers, and the ring of people', async () => {
  await careerCommand('林青禾', options)
  const { page } = await open(file)
  const count = (selector: string) => page.locator(selector).count()
  expect(await Promise.all(['rect.seen', 'rect.known', 'rect.paper', 'circle.node', 'line.tie'].map(count))).toEqual([
    4, 2, 2, 1, 1,
  ])
  await page.close()
})

test('it is light on dark where people like it so, and prints', async () => {
  await careerCommand('林青禾', options)
  const { page } = await open(file, 'dark')
  const colour = String(await page.evaluate('getComputedStyle(document.body).color'))
  expect(colour).toBe('rgb(255, 255, 255)')
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  await page.close()
})
