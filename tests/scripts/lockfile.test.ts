import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completeLock, type Lock, missingPlatformPackages } from '../../scripts/platform-packages.ts'

const readLock = () => JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock

test('the lockfile names the binary of every platform, so that npm ci runs on each', () => {
  expect(missingPlatformPackages(readLock()).map(({ name }) => name)).toEqual([])
})

test('an entry that a registry left out comes back as it was', () => {
  const lock = readLock()
  const name = 'node_modules/@grafeo-db/js-linux-arm64-musl'
  const { [name]: left, ...rest } = lock.packages
  const short = { packages: rest }
  expect(completeLock(short)).toEqual(['@grafeo-db/js-linux-arm64-musl'])
  expect(short.packages[name]).toMatchObject({
    version: '0.6.0',
    optional: true,
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  })
  expect(left).toMatchObject({ version: '0.6.0', optional: true })
})
