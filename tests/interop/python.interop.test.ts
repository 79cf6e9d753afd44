import { expect, test } from 'vitest'
import { python } from './python.ts'

test('Python reads what it is given and answers in JSON', () => {
  expect(python('import json, sys; print(json.dumps(sys.argv[1:]))', '云岭县')).toEqual(['云岭县'])
})
