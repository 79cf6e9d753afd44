/** What others do with a bundle: unzip, sha256sum, and the validator of the Citation File Format. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { bundled, papersIn, workspaceOf } from '../bundle/papers.ts'
import { folderOfFile, temporaryFolder } from '../folders.ts'
import { python } from './python.ts'

const [sources, workspace] = [folderOfFile(), folderOfFile()]
beforeAll(() => workspaceOf(papersIn(sources), workspace))

const validate = `
import json, sys, warnings
warnings.simplefilter('ignore')
from cffconvert import Citation
citation = Citation(open(sys.argv[1], encoding='utf-8').read())
citation.validate()
print(json.dumps({'version': citation.cffversion, 'apa': citation.as_apalike()}))
`

test.each([
  ['authors and a title', { authors: ['何, 思齐', '云岭大学'], title: '云岭县会议' }, '云岭县会议'],
  ['nothing', {}, 'Author not named'],
])('cffconvert takes the citation of a bundle with %s', async (_, options, words) => {
  const folder = await bundled(workspace, options)
  const told = python(validate, join(folder, 'CITATION.cff')) as Readonly<{ version: string; apa: string }>
  expect(told.version).toBe('1.2.0')
  expect(told.apa).toContain(words)
})

test('unzip and sha256sum find nothing wrong', async () => {
  const zip = await bundled(workspace, {}, 'bundle.zip')
  const folder = temporaryFolder()
  expect(execFileSync('unzip', ['-t', zip], { encoding: 'utf8' })).toContain('No errors detected')
  execFileSync('unzip', ['-q', zip, '-d', folder])
  const told = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
  expect(told).toMatch(/^(?:.+: OK\n)+$/u)
})
