/**
 * One real Neo4j for all tests named `*.neo4j.test.ts`, started before them and stopped after.
 * `NEO4J_TEST_URI` names another server; it must be empty, because it is emptied. Without Java the tests are skipped,
 * with a loud line, but never where CI is set.
 */

import type { TestProject } from 'vitest/node'
import { neo4jClassPath } from './jars.ts'
import { startServer } from './servers.ts'
import { openTestServer } from './test-settings.ts'

declare module 'vitest' {
  interface ProvidedContext {
    neo4jUri: string | null
    /** Tests can start a server of their own. */
    neo4jJars: boolean
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['NEO4J_TEST_URI']
  if (given) {
    await refuseUnlessEmpty(given)
    project.provide('neo4jUri', given)
    project.provide('neo4jJars', (await findJars().catch(refuseInCi)) !== null)
    return () => empty(given)
  }
  const server = await startServer().catch(refuseInCi)
  project.provide('neo4jUri', server?.uri ?? null)
  project.provide('neo4jJars', server !== null)
  return server?.stop
}

const findJars = async (): Promise<string> => neo4jClassPath()

function refuseInCi(error: unknown): null {
  if (process.env['CI'])
    throw new Error('The Neo4j tests need Java 17 and Maven, and may not be skipped in CI.', { cause: error })
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  console.warn(`\n!!! SKIPPED: tests against the real Neo4j. It could not be started here: ${reason}\n`)
  return null
}

async function refuseUnlessEmpty(uri: string): Promise<void> {
  const nodes = await ask(uri, 'MATCH (n) RETURN count(n) AS nodes')
  if (nodes !== 0)
    throw new Error(`The tests empty the server at ${uri}, and it holds ${nodes} nodes. Name an empty one.`)
}

async function ask(uri: string, cypher: string): Promise<unknown> {
  const driver = openTestServer(uri)
  const { records } = await driver.executeQuery(cypher)
  await driver.close()
  return records[0]?.get(0)
}

async function empty(uri: string): Promise<void> {
  await ask(uri, 'MATCH (n) DETACH DELETE n')
}
