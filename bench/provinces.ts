/**
 * Prints items to be read one by one: of each province as many as are wanted, drawn by a seed from those whose records name an
 * office there, with every person in square brackets and the offices below. Whoever reads them marks what is right.
 *
 *   npm run -s renmai -- extract news.jsonl -o records.jsonl
 *   node bench/provinces.ts records.jsonl 20261121 10 11,12,14
 */
import { readFileSync } from 'node:fs'
import { mulberry32 } from '../src/random.ts'
import type { ArticleRecord } from '../src/record.ts'

const [file = '', seed = '1', each = '10', only = ''] = process.argv.slice(2)
const longest = 1300

const provincesOf = ({ people }: ArticleRecord): readonly string[] => [
  ...new Set(
    people
      .flatMap(person => person.offices)
      .flatMap(({ jurisdiction }) => (jurisdiction?.code ? [jurisdiction.code.slice(0, 2)] : [])),
  ),
]

/** [沈知白]出席: the text with all people marked. */
function marked({ text, people }: ArticleRecord): string {
  const spans = people.flatMap(person => person.spans).sort((a, b) => b[0] - a[0])
  return spans.reduce(
    (words, [from, to]) => `${words.slice(0, from)}[${words.slice(from, to)}]${words.slice(to)}`,
    text,
  )
}

const shown = (record: ArticleRecord): string =>
  [
    `== ${record.id} ${record.title ?? ''}`,
    marked(record).replaceAll('\n', '/').slice(0, longest),
    ...record.people.map(({ name, offices }) =>
      [`  ${name}`, ...offices.map(({ organ, post }) => `${organ} / ${post}`)].join('; '),
    ),
  ].join('\n')

const records = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as ArticleRecord)
const draw = mulberry32(Number(seed))
const items = records.flatMap(record => provincesOf(record).map(code => ({ code, record, lot: draw() })))
const wanted = only === '' ? null : only.split(',')
for (const [code, all] of [...Map.groupBy(items, item => item.code)].sort()) {
  if (wanted && !wanted.includes(code)) continue
  console.log(`##### ${code}: ${all.length} items`)
  for (const { record } of all.toSorted((a, b) => a.lot - b.lot).slice(0, Number(each))) console.log(shown(record))
}
