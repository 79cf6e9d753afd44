import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordSchema, schemaFile } from '../../scripts/schema.ts'

test('schema/record.schema.json is what the record says (else: node scripts/schema.ts)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(recordSchema())
})
