/** Gephi's own importer, without its windows: the toolkit is fetched once by Maven into a cache outside the work tree. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const folder = join(homedir(), '.cache', 'renmai', 'gephi')
const jar = join(folder, 'gephi-toolkit-0.10.1-all.jar')

/** What Gephi holds after it opened the files. Ties by the ids of their ends: weights and periods as text, in milliseconds. */
export type Opened = Readonly<{
  nodes: number
  edges: number
  undirected: boolean
  dynamic: boolean
  issues: string
  nodeColumns: Readonly<Record<string, string>>
  edgeColumns: Readonly<Record<string, string>>
  labels?: Readonly<Record<string, string>>
  ties?: Readonly<Record<string, Readonly<Record<string, string | number>>>>
}>

/** One file of a network, or a table of nodes and one of edges. */
export function openedByGephi(...files: readonly string[]): Opened {
  if (!existsSync(jar)) fetchToolkit()
  const call = ['-Xmx3g', '-Djava.awt.headless=true', '-cp', jar, join(import.meta.dirname, 'Open.java'), ...files]
  return JSON.parse(execFileSync('java', call, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28 })) as Opened
}

function fetchToolkit(): void {
  const artifact = ['-Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all', '-Dtransitive=false']
  execFileSync('mvn', ['-q', '-B', 'dependency:copy', ...artifact, `-DoutputDirectory=${folder}`], { stdio: 'pipe' })
}
