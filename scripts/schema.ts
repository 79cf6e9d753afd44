/** Writes schema/record.schema.json from the zod shape of the record: `node scripts/schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { articleRecord } from '../src/record.ts'

export const schemaFile = new URL('../schema/record.schema.json', import.meta.url)

/** JSON Schema of one line of `records.jsonl`, as text. */
export const recordSchema = (): string => {
  const schema = z.toJSONSchema(articleRecord)
  const title = {
    title: 'renmai record',
    description: 'What one news article states, each fact with its place in the text.',
  }
  return `${JSON.stringify({ ...title, ...schema }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('.', schemaFile), { recursive: true })
  writeFileSync(schemaFile, recordSchema())
}
