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

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
type Random = () => number

const seedOf = (words: string): number =>
  [...words].reduce((sum, it) => Math.imul(sum ^ it.charCodeAt(0), 0x01000193), 0x811c9dc5)
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

const swapped: Readonly<Record<string, readonly string[]>> = {
  '，': [',', '、', '．'],
  '、': ['，', ','],
  '。': ['.', '．', '，'],
  '；': [';', '，'],
  '：': [':', '；'],
  '“': ['"', '＂'],
  '”': ['"', '＂'],
  '（': ['('],
  '）': [')'],
}

/** One mark in a hundred becomes one that looks like it. */
const marks = (text: string, random: Random): string =>
  text.replaceAll(/[，、。；：“”（）]/g, mark => (random() < 0.01 ? pick(random, swapped[mark] ?? [mark]) : mark))

/** Digits and Latin letters of double width. */
const fullWidth = (text: string): string =>
  text.replaceAll(/[0-9A-Za-z%]/g, it => String.fromCharCode(it.charCodeAt(0) + 0xfee0))

/** A blank between two characters in a hundred, and around numbers in dates. */
const blanks = (text: string, random: Random): string =>
  text
    .replaceAll(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, () => (random() < 0.01 ? ' ' : ''))
    .replaceAll(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g, () => (random() < 0.3 ? ' ' : ''))

/** Every paragraph cut at one measure of 16 to 30 characters for the whole page, no line beginning with a mark. */
const wraps = (text: string, random: Random): string => {
  const measure = 16 + Math.floor(random() * 15)
  const indent = random() < 0.7 ? '　　' : ''
  return text
    .split('\n')
    .flatMap((paragraph, at) => linesOf(at === 0 ? paragraph : indent + paragraph.trimStart(), measure))
    .join('\n')
}

const linesOf = (paragraph: string, measure: number): string[] => {
  const lines: string[] = []
  for (let from = 0; from < paragraph.length; ) {
    let to = Math.min(paragraph.length, from + measure)
    while (to < paragraph.length && '，。、；：！？”’）》'.includes(paragraph.charAt(to))) to += 1
    lines.push(paragraph.slice(from, to))
    from = to
  }
  return lines
}

const furnitureLines = [
  ...['第３版　综合新闻', '第1版 要闻', '责任编辑：白杨　校对：柳絮', '浏览次数：1284', '字体大小：【大】【中】【小】'],
  ...['新闻热线：（０００）１２３４５６７', '- 3 -', '首页>>新闻中心>>要闻', '【打印本页】【关闭窗口】'],
]

/** Lines of the page at the top, at the end, and wherever the page ended amid the text. */
const furniture = (text: string, random: Random): string => {
  const lines = text.split('\n')
  const amid = 1 + Math.floor(random() * Math.max(1, lines.length - 1))
  lines.splice(amid, 0, pick(random, furnitureLines))
  return [pick(random, furnitureLines), ...lines, pick(random, furnitureLines)].join('\n')
}

/** In the order in which they happen to a page: type is set, lines are broken, pages get their furniture. */
const damages: Readonly<Record<string, (text: string, random: Random) => string>> = {
  marks,
  'full-width': fullWidth,
  blanks,
  wraps,
  furniture,
}

const damaged = (document: Document, kinds: readonly string[], seed: number): Document => {
  const random = randomFrom(seed ^ seedOf(document.key))
  const text = kinds.reduce((words, kind) => damages[kind]?.(words, random) ?? words, document.text)
  return { ...document, text }
}

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
