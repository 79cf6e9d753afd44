import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RenmaiError } from '../../errors.ts'
import { checked, jsonLines, reason } from '../../json-lines.ts'
import { type ScoreError, type Scores, score } from '../../score/index.ts'
import { type Gold, goldDocument, type Predicted, predicted } from '../../score/shape.ts'
import { table } from '../print/table.ts'

type ScoreOptions = Readonly<{ json?: boolean; errors?: boolean }>

/** Prints how well records agree with a folder of gold files, a layer a line. */
export const scoreCommand = async (folder: string, file: string, options: ScoreOptions): Promise<void> => {
  const gold = readGold(folder)
  const records: Predicted[] = []
  for await (const record of jsonLines(file, predicted)) records.push(record)
  const scores = score(gold, records)
  process.stdout.write(`${options.json ? asJson(scores, options) : asText(scores, options)}\n`)
}

/** Every article of every gold file of the folder; `_identity.json` and the like are no articles. */
const readGold = (folder: string): readonly Gold[] => {
  const files = goldFiles(folder)
  if (files.length === 0) throw new RenmaiError(`${folder}: no gold files (*.json) in this folder`)
  return files.flatMap(name => {
    const { articles, document, home } = readGoldFile(join(folder, name))
    return articles.map(article => ({ ...article, document, home: article.home ?? home }))
  })
}

const goldFiles = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter(name => name.endsWith('.json') && !name.startsWith('_'))
  } catch (cause) {
    throw new RenmaiError(`${folder}: ${reason(cause)}`, { cause })
  }
}

const readGoldFile = (path: string) => {
  try {
    return checked(JSON.parse(readFileSync(path, 'utf8')), goldDocument)
  } catch (cause) {
    throw new RenmaiError(`${path}: ${reason(cause)}`, { cause })
  }
}

const asJson = ({ layers, errors }: Scores, options: ScoreOptions): string =>
  JSON.stringify(options.errors ? { layers, errors } : layers, null, 1)

const asText = ({ layers, errors }: Scores, options: ScoreOptions): string => {
  const number = (it: number) => it.toFixed(3)
  const rows = Object.entries(layers).map(([layer, it]) => [
    layer,
    number(it.precision),
    number(it.recall),
    number(it.f1),
    it.interval.map(number).join('–'),
    it.gold,
    it.predicted,
    it.right,
  ])
  const counts = ['gold', 'predicted', 'right'].map(name => ({ name, align: 'right' as const }))
  const columns = [...['layer', 'P', 'R', 'F1', '95 % of F1'].map(name => ({ name })), ...counts]
  return [...(options.errors ? errorList(errors) : []), table(columns, rows)].join('\n')
}

const errorList = (errors: readonly ScoreError[]): readonly string[] =>
  [...Map.groupBy(errors, it => it.layer)].flatMap(([layer, list]) => [
    layer,
    ...list.map(it => `  ${it.what}\t${it.article}\t${it.key}`),
    '',
  ])
