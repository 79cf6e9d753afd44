import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { questionsFile, questionsPage } from '../../scripts/questions.ts'
import { parseQuestion, questionNamed, questions } from '../../src/query/library.ts'
import { freeParameters, questionParameters, splitParameters } from '../../src/query/parameters.ts'
import { refuseWrongForms } from '../../src/query/refuse.ts'

const names = questions().map(({ name }) => name)

test('at least thirty questions come with the program', () => {
  expect(names.length).toBeGreaterThanOrEqual(30)
  const ten = 'career holders leaders meeting met path places projects shared-meetings speakers'
  expect(names).toEqual(expect.arrayContaining(ten.split(' ')))
})

test('docs/questions.md is what scripts/questions.ts writes', () => {
  expect(readFileSync(questionsFile, 'utf8')).toBe(questionsPage())
})

test.each(questions())('$name says in both languages what it answers, and what each parameter is', question => {
  expect(question.title).toMatch(/^[^a-z]*\p{Script=Han}[^a-z]* \/ [A-Z]/u)
  expect(question.description).toMatch(/\.$/)
  const used = [...new Set([...question.cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name))]
  expect(question.parameters.map(({ name }) => name).sort()).toEqual(used.sort())
  expect(question.columns.filter(({ meaning }) => meaning === '')).toEqual([])
})

test.each(questions())('$name can be asked of the embedded engine', ({ cypher }) => refuseWrongForms(cypher))

test('a header is read line by line', () => {
  const text =
    "// 谁 / Who\n// First.\n// Second.\n// :param a => '林' // required: a name\n// :param n => 20 // rows\n// Whole graph.\nRETURN $a AS person, size([$n, 1]) AS times;\n"
  expect(parseQuestion('who', text)).toEqual({
    name: 'who',
    title: '谁 / Who',
    description: 'First. Second.',
    parameters: [
      { name: 'a', value: '林', required: true, meaning: 'a name' },
      { name: 'n', value: 20, required: false, meaning: 'rows' },
    ],
    columns: [
      { name: 'person', meaning: 'caption of the person' },
      { name: 'times', meaning: 'how many inspections and visits' },
    ],
    wholeGraph: true,
    cypher: 'RETURN $a AS person, size([$n, 1]) AS times',
  })
})

test('an unknown question is refused with the names of all', () => {
  expect(() => questionNamed('nobody')).toThrow(/no question “nobody”.*career.*speakers/)
})

const met = questionNamed('met')

test('parameters take their defaults, and numbers are numbers', () => {
  const given = splitParameters(['person=a=b', 'limit=3'])
  expect(questionParameters(met, given)).toEqual({ person: 'a=b', from: null, to: null, limit: 3 })
})

test.each([
  ['a missing one', {}, /needs --param person=…: name or id \(for example person=项新元\)/],
  ['an unknown one', { person: 'x', nam: 'y' }, /no parameter “nam”; it has: person, from, to, limit/],
  ['a number that is none', { person: 'x', limit: 'many' }, /limit must be a whole number/],
])('%s is refused', (_, given, message) => {
  expect(() => questionParameters(met, given as Record<string, string>)).toThrow(message)
})

test('what is no pair is refused', () => expect(() => splitParameters(['person'])).toThrow(/name=value/))

test('the parameters of own Cypher are guessed, and quotes make text', () => {
  const given = splitParameters(['n=3', 'x=1.5', 'code="140428"', 'name=林青禾', 'none=null'])
  expect(freeParameters(given)).toEqual({ n: 3, x: 1.5, code: '140428', name: '林青禾', none: null })
})
