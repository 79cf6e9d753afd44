import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { program } from '../../src/cli/program.ts'

const commands = program(new AbortController().signal, () => {}).commands

/** The Browser's commands stand beside what is said of Neo4j. */
const pages = [
  ['README.md', 'docs/commands.md'],
  ['README.zh.md', 'docs/commands.zh.md'],
]

describe.each(pages)('%s and %s', (...files) => {
  const text = files.map(file => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).join('\n')

  test.each(commands.map(it => it.name()))('shows %s', name => {
    expect(text).toContain(`npm run -s renmai -- ${name}`)
  })

  const options = commands.flatMap(command => command.options.map(it => [command.name(), it.long ?? it.flags] as const))
  test.each(options)('%s: names %s', (_, option) => {
    expect(text).toContain(`\`${option}`)
  })
})

test.each(commands.map(it => [it.name(), it] as const))('the help of %s ends in an example', (name, command) => {
  let help = ''
  command.configureOutput({
    writeOut: text => {
      help += text
    },
  })
  command.outputHelp()
  expect(help.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`npm run -s renmai -- .*\\b${name}\\b`))
})

/** As GitHub makes them of headings. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

test.each(pages)('%s leads to headings that stand in %s', (readme = '', commands = '') => {
  const [lead, rest] = [readme, commands].map(file => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
  const headings = [...(rest ?? '').matchAll(/^## (.+)$/gm)].map(match => anchor(match[1] ?? ''))
  const links = [...(lead ?? '').matchAll(/\(docs\/commands[.zh]*\.md#([^)]+)\)/g)].map(match => match[1])
  expect(links.length).toBeGreaterThan(15)
  expect(links.filter(link => !headings.includes(link ?? ''))).toEqual([])
})
