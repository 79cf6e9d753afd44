/** Neo4j's jars: fetched once by Maven into a cache outside the work tree. */

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

const folder = join(homedir(), '.cache', 'renmai', 'neo4j-5.26.30')

/** The Java class path of the server; throws where Java or, for the first fetch, Maven is missing. */
export function neo4jClassPath(): string {
  run('java', ['-version'])
  const lib = join(folder, 'lib')
  if (!existsSync(lib)) fetchJars(lib)
  return join(lib, '*')
}

/** Into a folder of its own first, so that a fetch that breaks off leaves no half cache. */
function fetchJars(lib: string): void {
  mkdirSync(folder, { recursive: true })
  const half = mkdtempSync(join(folder, 'fetch-'))
  cpSync(join(import.meta.dirname, 'pom.xml'), join(half, 'pom.xml'))
  run('mvn', ['-q', '-B', '-f', join(half, 'pom.xml'), 'dependency:copy-dependencies', '-DoutputDirectory=lib'])
  mkdirSync(dirname(lib), { recursive: true })
  renameSync(join(half, 'lib'), lib)
}

const run = (command: string, parameters: string[]): unknown => execFileSync(command, parameters, { stdio: 'pipe' })
