/** Neo4j's jars: fetched once by Maven into a cache outside the work tree. */

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

const cache = join(homedir(), '.cache', 'renmai')

/** The Java class path of the server; throws where Java or, for the first fetch, Maven is missing. */
export const neo4jClassPath = (): string => classPath('neo4j-5.26.30', 'pom.xml')

/** The same of cypher-shell, which brings its own driver. */
export const cypherShellClassPath = (): string => classPath('cypher-shell-5.26.30', 'cypher-shell.xml')

function classPath(name: string, pom: string): string {
  run('java', ['-version'])
  const lib = join(cache, name, 'lib')
  if (!existsSync(lib)) fetchJars(join(import.meta.dirname, pom), lib)
  return join(lib, '*')
}

/** Into a folder of its own first, so that a fetch that breaks off leaves no half cache. */
function fetchJars(pom: string, lib: string): void {
  const folder = dirname(lib)
  mkdirSync(folder, { recursive: true })
  const half = mkdtempSync(join(folder, 'fetch-'))
  cpSync(pom, join(half, 'pom.xml'))
  run('mvn', ['-q', '-B', '-f', join(half, 'pom.xml'), 'dependency:copy-dependencies', '-DoutputDirectory=lib'])
  renameSync(join(half, 'lib'), lib)
}

const run = (command: string, parameters: string[]): unknown => execFileSync(command, parameters, { stdio: 'pipe' })
