/** Folders of tests, which go away with them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

const made = (): string => mkdtempSync(join(tmpdir(), 'renmai-test-'))
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A folder for the test that is running. */
export function temporaryFolder(): string {
  const folder = made()
  onTestFinished(() => remove(folder))
  return folder
}

/** A folder for all tests of the file that calls this at its top. */
export function folderOfFile(): string {
  const folder = made()
  afterAll(() => remove(folder))
  return folder
}

/** Writes files below the folder, with the folders they stand in; returns their whole paths. */
export const filesIn =
  (folder: string) =>
  (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
