/**
 * What scanning costs: clean texts are damaged the way archives are (wrapped lines, blanks, full-width forms, page
 * furniture, swapped marks), the same way for the same seed, and the people found in both are compared with gold. The bar
 * holds for the mean over all seeds; a single draw swaps a handful of marks, and one of them may cost a name.
 *   node bench/damage.ts [--seeds 1,2,…] [--only wraps,blanks,…] [--leave-out REGEXP] [--errors] [--print ID]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Document } from '../src/article.ts'
import { articlesOf, extract } from '../src/pipeline.ts'
import { readDocuments } from '../src/read/index.ts'
import { score } from '../src/score/index.ts'
import { type Gold, goldDocument, predicted } from '../src/score/shape.ts'
import { damaged, damages } from './damages.ts'

const shared = '../shared'
const collections = [
  { name: 'national', corpus: join(shared, 'corpus/national.jsonl'), gold: join(shared, 'gold/national') },
  { name: 'fiction', corpus: join(shared, 'corpus/fiction/articles.jsonl'), gold: join(shared, 'gold/fiction') },
]
/** The most of person F1 that damage may cost. */
const bar = 0.02

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3,4,5' },
    only: { type: 'string' },
    'leave-out': { type: 'string' },
    errors: { type: 'boolean', default: false },
    print: { type: 'string' },
  },
})

type Collection = Readonly<{ name: string; documents: readonly Document[]; gold: readonly Gold[] }>

const read = async ({ name, corpus, gold }: (typeof collections)[number]): Promise<Collection> => {
  const leftOut = values['leave-out'] === undefined ? null : new RegExp(values['leave-out'])
  const documents: Document[] = []
  for await (const it of readDocuments([corpus], {}, console.error)) if (!leftOut?.test(it.key)) documents.push(it)
  return { name, documents, gold: readGold(gold).filter(it => leftOut === null || !leftOut.test(it.document)) }
}

const readGold = (folder: string): readonly Gold[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.json') && !file.startsWith('_'))
    .flatMap(file => {
      const { articles, document, home } = goldDocument.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      return articles.map(article => ({ ...article, document, home: article.home ?? home }))
    })

const scoresOf = ({ documents, gold }: Collection, kinds: readonly string[], seed: number) =>
  score(
    gold,
    documents.flatMap(it => articlesOf(damaged(it, kinds, seed)).map(article => predicted.parse(extract(article)))),
  )

const layers = ['person', 'article', 'title', 'byline', 'office (organ + post)'] as const
type Layer = (typeof layers)[number]
type F1s = Readonly<Record<Layer, number>>

/** F1 of each layer, the mean over the seeds. */
const means = (collection: Collection, kinds: readonly string[], seeds: readonly number[]): F1s => {
  const runs = seeds.map(seed => scoresOf(collection, kinds, seed).layers)
  const mean = (layer: Layer) => runs.reduce((sum, run) => sum + (run[layer]?.f1 ?? 0), 0) / runs.length
  return Object.fromEntries(layers.map(layer => [layer, mean(layer)])) as F1s
}

const main = async (): Promise<void> => {
  const kinds = values.only?.split(',') ?? Object.keys(damages)
  const seeds = values.seeds.split(',').map(Number)
  let kept = true
  for (const given of collections.filter(it => existsSync(it.corpus))) {
    const collection = await read(given)
    if (values.print !== undefined) {
      const found = collection.documents.find(it => it.key.endsWith(`#${values.print}`))
      if (found) printDamaged(damaged(found, kinds, seeds[0] ?? 1))
      continue
    }
    const clean = means(collection, [], [1])
    console.log(`${collection.name}, ${collection.documents.length} documents, ${seeds.length} seeds`)
    print('clean', clean)
    for (const kind of kinds.length > 1 ? kinds : []) print(kind, means(collection, [kind], seeds))
    const all = means(collection, kinds, seeds)
    print('all', all)
    const lost = clean.person - all.person
    kept &&= lost <= bar
    console.log(`  person F1 lost: ${lost.toFixed(3)} (bar: ${bar})`)
    if (values.errors) for (const seed of seeds) printNew(seed, collection, kinds)
  }
  if (!kept) process.exitCode = 1
}

const print = (name: string, scores: F1s): void =>
  console.log(`  ${name.padEnd(12)}${layers.map(it => `${it} ${scores[it].toFixed(3)}`).join('  ')}`)

const printDamaged = (document: Document): void => {
  console.log(document.text)
  for (const { title, byline, text } of articlesOf(document)) console.log('----', title, byline, `\n${text}`)
}

type Wrong = ReturnType<typeof score>['errors']

/** The people that are missed or extra in the damaged text only. */
const printNew = (seed: number, collection: Collection, kinds: readonly string[]): void => {
  const key = (it: Wrong[number]) => `${it.layer}\t${it.what}\t${it.article}\t${it.key}`
  const known = new Set(scoresOf(collection, [], seed).errors.map(key))
  for (const it of scoresOf(collection, kinds, seed).errors)
    if (it.layer === 'person' && !known.has(key(it))) console.log(`    seed ${seed}\t${key(it)}`)
}

await main()
