/** Python's readers of tables, networks and entities, in an environment of their own outside the work tree. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const folder = join(homedir(), '.cache', 'renmai', 'python')
const requirements = join(import.meta.dirname, 'requirements.txt')
const installed = join(folder, 'requirements.txt')

/**
 * What a Python program prints as JSON: `python('import json, sys; print(json.dumps(sys.argv[1:]))', 'a')` → `['a']`.
 * The first call makes the environment (a minute); it is made anew when requirements.txt changed.
 */
export function python(program: string, ...args: readonly string[]): unknown {
  prepare()
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  return JSON.parse(execFileSync(join(folder, 'bin', 'python'), ['-c', program, ...args], options))
}

function prepare(): void {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(requirements, 'utf8')) return
  mkdirSync(folder, { recursive: true })
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
  execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', '-r', requirements], { stdio: 'inherit' })
  copyFileSync(requirements, installed)
}
