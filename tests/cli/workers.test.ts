import { expect, test } from 'vitest'
import { extractInWorkers } from '../../src/cli/run/workers.ts'
import { documentOf } from './fixtures/stages.ts'

const entry = new URL('./fixtures/line-worker.ts', import.meta.url)

const run = async (texts: readonly string[], size = 2, shardSize = 2) => {
  async function* shards() {
    for (let at = 0; at < texts.length; at += shardSize) {
      yield texts.slice(at, at + shardSize).map((text, index) => documentOf(`${at + index}.txt`, text))
    }
  }
  let lines = ''
  const problems: string[] = []
  for await (const { batches } of extractInWorkers(shards(), entry, size)) {
    for (const batch of batches) {
      lines += batch.lines
      problems.push(...batch.problems.map(it => it.message))
    }
  }
  const found = lines
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text)
  return { found, problems }
}

test('records come in input order, whoever made them', async () => {
  const texts = Array.from({ length: 60 }, (_, index) => `甲${index}\n乙${index}`)
  const { found, problems } = await run(texts)
  expect(found).toEqual(texts.flatMap(it => it.split('\n')))
  expect(problems).toEqual([])
})

test('a worker that dies costs the article it was at, which is named', async () => {
  const { found, problems } = await run(['甲\n乙', '丙\n死\n丁', '戊', '己\n死'])
  expect(found).toEqual(['甲', '乙', '丙', '丁', '戊', '己'])
  expect(problems).toEqual([
    '1.txt, article 2 ended its worker process (signal SIGKILL). It was left out.',
    '3.txt, article 2 ended its worker process (signal SIGKILL). It was left out.',
  ])
})

test('an entry that cannot start ends the run with what to do', async () => {
  const shards = (async function* () {
    yield [documentOf('a.txt', '甲')]
  })()
  const answers = extractInWorkers(shards, new URL('./fixtures/dead-worker.ts', import.meta.url), 1)
  await expect(answers.next()).rejects.toThrow(/ended before it began \(exit code 3\).*renmai check/)
})
