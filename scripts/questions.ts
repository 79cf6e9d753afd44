/** Writes docs/questions.md from the questions in cypher/query/: `node scripts/questions.ts`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Question, questions } from '../src/query/library.ts'

export const questionsFile = new URL('../docs/questions.md', import.meta.url)

const head = `# Questions 问题

What comes with renmai to be asked of the graph, written by \`scripts/questions.ts\` from the files in \`cypher/query/\`. Each can be
pasted into Neo4j Browser, its \`:param\` lines first, or asked with \`renmai query NAME --param name=value\`.
`

/** The whole page. */
export const questionsPage = (): string => {
  const all = questions()
  const contents = all.map(({ name, title }) => `- [${name}](#${name}): ${title}`).join('\n')
  return `${[head, contents, ...all.map(section)].join('\n')}\n`
}

const section = ({ name, title, description, parameters, columns, wholeGraph, cypher }: Question): string =>
  [
    `\n## ${name}\n`,
    `${title}. ${description}${wholeGraph ? ' It looks at the whole graph.' : ''}\n`,
    ...(parameters.length > 0 ? ['| parameter | value | |', '|---|---|---|'] : []),
    ...parameters.map(it => `| \`${it.name}\` | ${it.value ?? ''} | ${it.required ? 'needed: ' : ''}${it.meaning} |`),
    ...(parameters.length > 0 ? [''] : []),
    '| column | |',
    '|---|---|',
    ...columns.map(it => `| \`${it.name}\` | ${it.meaning} |`),
    '',
    '```cypher',
    ...parameters.map(it => `:param ${it.name} => ${literal(it.value)};`),
    `${cypher};`,
    '```',
  ].join('\n')

const literal = (value: Question['parameters'][number]['value']): string =>
  typeof value === 'string' ? `'${value}'` : String(value)

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(questionsFile, questionsPage())
