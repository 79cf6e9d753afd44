import { RenmaiError } from '../errors.ts'
import { articlesOf, extract } from '../pipeline.ts'
import { readDocuments } from '../read/index.ts'
import type { ArticleRecord, Event, Office } from '../record.ts'
import { heading } from './explain.ts'
import { extractDocument } from './extraction.ts'
import { factsOf } from './facts.ts'
import { markerOf } from './marked.ts'
import { table } from './table.ts'

/** Extracts a folder and shows on one page what comes out of it. True when nothing failed. */
export const tourCommand = async (path: string, options: Readonly<{ json?: boolean }>): Promise<boolean> => {
  const problems: string[] = []
  const records: ArticleRecord[] = []
  for await (const document of readDocuments([path], {}, problem => problems.push(problem.message))) {
    for await (const batch of extractDocument(document, { articlesOf, extract })) {
      if (batch.lines) records.push(JSON.parse(batch.lines))
      problems.push(...batch.problems.map(it => it.message))
    }
  }
  if (records.length === 0) throw new RenmaiError([`${path}: nothing to show`, ...problems].join('\n'))
  for (const problem of problems) process.stderr.write(`renmai: ${problem}\n`)
  process.stdout.write(`${options.json ? asJson(records) : asText(records, path)}\n`)
  return problems.length === 0
}

const asJson = (records: readonly ArticleRecord[]): string =>
  JSON.stringify({ people: peopleRows(records), meetings: meetingRows(records) }, null, 1)

const asText = (records: readonly ArticleRecord[], path: string): string => {
  const people = peopleRows(records)
  const meetings = meetingRows(records)
  const documents = new Set(records.map(it => it.source.document)).size
  const wide = (name: string, width: number) => ({ name, width })
  return [
    `${records.length} articles in ${documents} documents`,
    '',
    'PEOPLE and the offices that the articles give them',
    table(
      [
        { name: 'person' },
        wide('organ', 40),
        wide('post', 18),
        { name: 'status' },
        { name: 'articles', align: 'right' },
      ],
      people.map(it => [it.name, it.organ, it.post, it.status, it.articles]),
    ),
    '',
    'MEETINGS and who took part',
    table(
      [
        { name: 'date' },
        { name: 'kind' },
        wide('meeting', 28),
        wide('chaired', 7),
        wide('spoke', 14),
        wide('attended', 30),
      ],
      meetings.map(it => [it.date, it.kind, it.name, it.chaired.join(' '), it.spoke.join(' '), it.attended.join(' ')]),
    ),
    '',
    'ONE ARTICLE, fact by fact: 【】 marks the words that say it',
    oneArticle(records),
    '',
    'The same with your own papers (text files or JSON Lines):',
    '  npm run -s renmai -- extract PATH -o records.jsonl',
    '  npm run -s renmai -- explain records.jsonl',
    `Where a paper does not say whose 县委 it means, tell it: --home 长子县. The texts of this page are in ${path}.`,
  ].join('\n')
}

type PersonRow = Readonly<{ name: string; organ: string; post: string; status: string; articles: number }>

/** A line for each person and office, people in the order in which they appear; people without office get one line. */
const peopleRows = (records: readonly ArticleRecord[]): readonly PersonRow[] => {
  const rows = new Map<string, Map<string, PersonRow>>()
  for (const { people } of records)
    for (const { name, offices } of people) {
      const own = rows.get(name) ?? new Map<string, PersonRow>()
      rows.set(name, own)
      for (const office of offices) addOffice(own, name, office)
    }
  const bare = (name: string) => ({ name, organ: '', post: '', status: '', articles: countArticles(records, name) })
  return [...rows].flatMap(([name, own]) => (own.size > 0 ? [...own.values()] : [bare(name)]))
}

const addOffice = (rows: Map<string, PersonRow>, name: string, { organ, post, status }: Office): void => {
  const key = [organ, post, status].join('|')
  rows.set(key, { name, organ, post, status, articles: (rows.get(key)?.articles ?? 0) + 1 })
}

const countArticles = (records: readonly ArticleRecord[], name: string): number =>
  records.filter(record => record.people.some(it => it.name === name)).length

const meetingRows = (records: readonly ArticleRecord[]) =>
  records
    .flatMap(record => record.events)
    .map(({ date, kind, name, ...roles }) => ({ date: date ?? '', kind, name, ...namesOf(roles) }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))

const namesOf = ({ chaired, spoke, attended }: Pick<Event, 'chaired' | 'spoke' | 'attended'>) => ({
  chaired: chaired.map(it => it.name),
  spoke: spoke.map(it => it.name),
  attended: attended.map(it => it.name),
})

/** The article with most kinds of facts, the shorter of two: a page that can be read through. */
const oneArticle = (records: readonly ArticleRecord[]): string => {
  const kinds = (record: ArticleRecord) => new Set(factsOf(record).map(it => it.kind)).size
  const best = records.reduce((a, b) => {
    const [more, fewer] = [kinds(b), kinds(a)]
    return more > fewer || (more === fewer && b.text.length < a.text.length) ? b : a
  })
  const marked = markerOf(best, 14)
  const rows = factsOf(best).map(it => [`${'  '.repeat(it.level)}${it.kind}`, it.what, marked(it.evidence)])
  return [
    heading(best),
    table([{ name: 'fact' }, { name: 'what', width: 36 }, { name: 'sentence', width: 80 }], rows),
  ].join('\n')
}
