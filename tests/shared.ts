/** Texts to measure with, which are no part of this project; tests that read them say so when they are absent. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
export const hasShared = existsSync(shared)

if (!hasShared) console.warn(`The texts to measure with are not there (${shared}): tests over them are SKIPPED.`)
