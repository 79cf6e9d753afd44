import { readFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { folderOfFile } from '../folders.ts'
import { renmai } from './run.ts'

const root = new URL('../../', import.meta.url)
const before = 'npm run -s renmai -- '

/** Commands that stand together, and the lines that are shown of what they print. */
type Step = Readonly<{ commands: readonly string[]; shown: readonly string[] }>

/** ```sh blocks with the ```text block behind each; blocks without a language are not for the samples. */
const stepsOf = (page: string): readonly Step[] =>
  [...page.matchAll(/^```sh\n([^`]*)^```\n(?:\n```text\n([^`]*)^```)?/gmu)].map(([, commands = '', shown = '']) => ({
    commands: linesIn(commands),
    shown: linesIn(shown),
  }))

const linesIn = (text: string): readonly string[] => text.split('\n').filter(line => line !== '')

describe.each(['tutorial.md', 'tutorial.zh.md'])('%s', name => {
  const folder = folderOfFile()
  const steps = stepsOf(readFileSync(new URL(`docs/${name}`, root), 'utf8'))

  test('its commands print what it shows', async () => {
    await cp(new URL('samples', root), `${folder}/samples`, { recursive: true })
    expect(steps.length).toBeGreaterThan(7)
    for (const { commands, shown } of steps) {
      const asked = shown.some(line => line.includes('Write one of these ids'))
      const printed: string[] = []
      for (const command of commands) {
        expect(command.startsWith(before)).toBe(true)
        const { stdout, stderr, code } = await renmai(command.slice(before.length).split(' '), '', folder)
        expect([command, code, code === (asked ? 1 : 0) ? '' : stderr]).toEqual([command, asked ? 1 : 0, ''])
        printed.push(stdout, stderr)
      }
      for (const line of shown) expect(printed.join('')).toContain(line)
    }
  })

  test('its pictures are there', () => {
    const page = readFileSync(new URL(`docs/${name}`, root), 'utf8')
    const pictures = [...page.matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map(([, file = '']) => file)
    expect(pictures).toEqual(['career.png', 'met.png'])
    for (const file of pictures) expect(readFileSync(new URL(`docs/${file}`, root)).length).toBeLessThan(250_000)
  })
})
