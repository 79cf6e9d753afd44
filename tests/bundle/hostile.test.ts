/** Bundles that were damaged, or made to do harm. */
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { readManifest } from '../../src/bundle/manifest.ts'
import { isSafe } from '../../src/bundle/paths.ts'
import { openBundle } from '../../src/bundle/replay/open.ts'
import { unzip } from '../../src/bundle/replay/unzip.ts'
import { RenmaiError } from '../../src/errors.ts'
import { folderOfFile, temporaryFolder } from '../folders.ts'
import { bundled, papersIn, workspaceOf } from './papers.ts'

type Entry = Readonly<{ name: string; bytes: Buffer; mode?: number }>

/** A zip of these entries; `renames` writes other names of the same length over theirs, as no library would. */
async function zipOf(entries: readonly Entry[], renames: Readonly<Record<string, string>> = {}): Promise<string> {
  const file = join(temporaryFolder(), 'made.zip')
  const zip = new ZipFile()
  for (const { name, bytes, mode = 0o100644 } of entries) zip.addBuffer(bytes, name, { mode })
  zip.end()
  await pipeline(zip.outputStream as Readable, createWriteStream(file))
  const text = readFileSync(file, 'latin1')
  const renamed = Object.entries(renames).reduce((all, [name, other]) => all.replaceAll(name, other), text)
  writeFileSync(file, renamed, 'latin1')
  return file
}

const plain = (name: string): Entry => ({ name, bytes: Buffer.from('x') })

describe('a zip is refused, and nothing of it written,', () => {
  test.each([
    ['that leads to the folder above', [plain('xx/evil.txt')], { 'xx/evil.txt': '../evil.txt' }, /\.\.\/evil\.txt/],
    ['that leads to the root', [plain('xetc/evil')], { 'xetc/evil': '/etc/evil' }, /absolute path|no path/],
    ['that leads to a drive', [plain('xxwindows')], { xxwindows: 'C:\\windo_' }, /C:|backslash|invalid character/i],
    ['with one name twice', [plain('a.txt'), plain('b.txt')], { 'b.txt': 'a.txt' }, /two files called a\.txt/],
    ['with a link', [{ name: 'link', bytes: Buffer.from('/etc/passwd'), mode: 0o120777 }], {}, /"link".* no file/],
    ['that unpacks to a thousand times its size', [{ name: 'a', bytes: Buffer.alloc(120_000_000) }], {}, /120 MB/],
  ])('%s', async (_, entries, renames, message) => {
    const folder = join(temporaryFolder(), 'in')
    mkdirSync(folder)
    await expect(unzip(await zipOf(entries, renames), folder)).rejects.toThrow(message)
    expect(readdirSync(folder)).toEqual([])
    expect(existsSync(join(dirname(folder), 'evil.txt'))).toBe(false)
  })
})

test.each(['..', 'a/../b', '/a', 'C:/a', 'a\\b', 'a//b', './a', '', 'a\u0000b'])('%j leads nowhere', path =>
  expect(isSafe(path)).toBe(false),
)

const [sources, workspace] = [folderOfFile(), folderOfFile()]
beforeAll(() => workspaceOf(papersIn(sources), workspace))

describe('a bundle that is not as it was made', () => {
  test.each([
    ['a changed file', (folder: string) => writeFileSync(join(folder, 'people.jsonl'), ''), 'people.jsonl was changed'],
    ['a file more', (folder: string) => writeFileSync(join(folder, 'new.txt'), ''), 'new.txt was added'],
    ['no manifest', (folder: string) => writeFileSync(join(folder, 'manifest.json'), '[]'), 'It is no bundle'],
  ])('is refused: %s', async (_, change, message) => {
    const folder = await bundled(workspace)
    change(folder)
    await expect(openBundle(folder)).rejects.toThrow(message)
  })

  test('never ends otherwise than with a sentence, whatever bytes a zip has', async () => {
    const bytes = readFileSync(await bundled(workspace, {}, 'bundle.zip'))
    const file = join(temporaryFolder(), 'broken.zip')
    const places = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(places, fc.nat(bytes.length), async (changes, length) => {
        const broken = Buffer.from(bytes)
        for (const [at, byte] of changes) broken[at] = byte
        writeFileSync(file, length % 3 === 0 ? broken.subarray(0, length) : broken)
        const opened = await openBundle(file).catch((error: unknown) => error)
        if (opened instanceof Error) expect(opened).toBeInstanceOf(RenmaiError)
        else (opened as Awaited<ReturnType<typeof openBundle>>).close()
      }),
      { numRuns: 60 },
    )
  })
})

test('a manifest is read, or refused with a sentence that names the field', async () => {
  const whole = JSON.parse(readFileSync(join(await bundled(workspace), 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >
  const folder = temporaryFolder()
  const read = (manifest: unknown) => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
    return readManifest(folder)
  }
  expect(read(whole).format).toBe('renmai-bundle/1')
  expect(() => read({ ...whole, format: 'renmai-bundle/2' })).toThrow(/format .*newer renmai/)
  expect(() => read({ ...whole, files: [{ path: '../x', bytes: 1, sha256: 'a'.repeat(64) }] })).toThrow(
    /files\.0\.path/,
  )
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(whole)), fc.jsonValue(), (field, value) => {
      try {
        read({ ...whole, [field]: value })
      } catch (error) {
        expect(error).toBeInstanceOf(RenmaiError)
        expect((error as Error).message).toContain(field)
      }
    }),
  )
})
