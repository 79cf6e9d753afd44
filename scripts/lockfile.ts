/**
 * Puts back into package-lock.json what npm leaves out when a registry does not serve every platform's binary:
 * one entry for each optional platform package, without which `npm ci` refuses. Run it after `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock, type Lock } from './platform-packages.ts'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock
const added = completeLock(lock)
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.error(added.length > 0 ? `Added to package-lock.json:\n${added.join('\n')}` : 'package-lock.json is complete.')
