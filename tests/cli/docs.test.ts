import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { program } from '../../src/cli/program.ts'

const commands = program(new AbortController().signal, () => {}).commands

describe.each(['README.md', 'README.zh.md'])('%s', file => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

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
