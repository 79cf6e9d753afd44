import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ruleWithFile } from '../../src/cli/print/rules.ts'

const sources = globSync(['src/recognise/**/*.ts', 'src/relate/**/*.ts'])
const rules = [
  ...new Set(
    sources.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/\brule: ['`]([a-z-]+)/g)].map(([, rule = '']) => rule),
    ),
  ),
]

test('rules are found', () => expect(rules).toContain('title-before-name'))

test.each(rules)('%s is told with the file it stands in', rule => {
  const file = /\((.+)\)$/.exec(ruleWithFile(rule))?.[1] ?? ''
  expect(existsSync(file)).toBe(true)
})
