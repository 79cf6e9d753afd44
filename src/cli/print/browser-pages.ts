/** What Neo4j Browser is given: guides made from the questions, favourites, the style. */
import { readFileSync } from 'node:fs'
import { escaped } from '../../escaped.ts'
import { type Question, questions } from '../../query/library.ts'

/** One file as it is served: its path, its media type, its words. */
export type Page = Readonly<{ path: string; type: string; text: string }>

/** Everything by path; the guides are written anew from the questions each time. */
export const browserPages = (): readonly Page[] => {
  const all = questions()
  return [
    { path: '/style.grass', type: 'text/plain', text: style() },
    { path: '/guide.html', type: 'text/html', text: guidePage(all) },
    { path: '/guide.adoc', type: 'text/plain', text: guideText(all) },
    { path: '/favourites.cypher', type: 'text/plain', text: favourites(all) },
  ]
}

const style = (): string => readFileSync(new URL('../../../cypher/browser/style.grass', import.meta.url), 'utf8')

/** A guide for `:play` of the classic Browser: one slide a question; a click puts a statement into the editor. */
const guidePage = (all: readonly Question[]): string =>
  `<article class="guide">\n<carousel class="deck container-fluid">\n${[opening, ...all.map(slide)].join('\n')}\n</carousel>\n</article>\n`

const opening = `<slide class="row-fluid"><div class="col-sm-12">
<h3>人脉 renmai</h3>
<p>Each slide is a question. Click its parameters first, change what you like, then click the question.</p>
<p>每页一个问题：先点参数并按需修改，再点问题。</p>
</div></slide>`

const slide = (question: Question): string =>
  `<slide class="row-fluid"><div class="col-sm-12">
<h3>${escaped(question.title)}</h3>
<p>${escaped(question.description)}</p>
${[...settingsOf(question), question.cypher].map(runnable).join('\n')}
</div></slide>`

const runnable = (statement: string): string =>
  `<pre mode="cypher" class="pre-scrollable code runnable">${escaped(statement)}</pre>`

/** The same for the newer Browser, which reads AsciiDoc. */
const guideText = (all: readonly Question[]): string =>
  [
    '= 人脉 renmai',
    '',
    'Each part is a question. Run its parameters first, change what you like, then run the question.',
    ...all.map(part),
    '',
  ].join('\n')

const part = (question: Question): string =>
  [
    `\n== ${question.title}\n`,
    question.description,
    ...[...settingsOf(question), `${question.cypher};`].map(it => `\n[source,cypher]\n----\n${it}\n----`),
  ].join('\n')

/** All questions in one file, each behind its title, as the Browser's favourites are written. */
const favourites = (all: readonly Question[]): string =>
  all.map(it => [`// ${it.title}`, ...settingsOf(it).map(line => `${line};`), `${it.cypher};`].join('\n')).join('\n\n')

/** `:param person => '项新元'`: a line a parameter, as both Browsers read it. */
const settingsOf = ({ parameters }: Question): readonly string[] =>
  parameters.map(({ name, value }) => `:param ${name} => ${typeof value === 'string' ? `'${value}'` : value}`)
