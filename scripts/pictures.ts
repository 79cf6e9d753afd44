/** Writes the pictures of the tutorial, pages of the samples seen in Chromium: `node scripts/pictures.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { buildCommand } from '../src/cli/commands/build.ts'
import { careerCommand } from '../src/cli/commands/career.ts'
import { metCommand } from '../src/cli/commands/met.ts'

const path = (below: string): string => fileURLToPath(new URL(`../${below}`, import.meta.url))

const out = mkdtempSync(join(tmpdir(), 'renmai-pictures-'))
const page = { out, html: true, output: join(out, 'page.html') }
const person = '阙文斌'

/** Which part of which page; the picture is cut where that part ends. */
const pictures = [
  { file: 'docs/career.png', write: () => careerCommand(person, page), part: 'section:nth-of-type(1)', whole: false },
  { file: 'docs/met.png', write: () => metCommand(person, page), part: 'section:has(circle)', whole: true },
]

await buildCommand([path('samples')], { out, workers: 1 }, new AbortController().signal)
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
for (const { file, write, part, whole } of pictures) {
  await write()
  const shown = await browser.newPage({ viewport: { width: 960, height: 640 } })
  await shown.goto(pathToFileURL(page.output).href)
  if (whole) await shown.locator(part).screenshot({ path: path(file) })
  else await shown.screenshot({ path: path(file) })
  await shown.close()
}
await browser.close()
rmSync(out, { recursive: true })
