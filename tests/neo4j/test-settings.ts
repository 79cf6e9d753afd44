/** How tests reach the shared server; another one (`NEO4J_TEST_URI`) may ask for credentials. */

import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from '../../src/graph/neo4j/settings.ts'

export function testSettings(uri: string): Neo4jSettings {
  const password = process.env['NEO4J_TEST_PASSWORD'] ?? ''
  const user = process.env['NEO4J_TEST_USERNAME'] ?? 'neo4j'
  return { uri, credentials: password === '' ? null : { user, password }, database: null }
}

export function openTestServer(uri: string): Driver {
  const { credentials } = testSettings(uri)
  const auth = credentials ? neo4j.auth.basic(credentials.user, credentials.password) : undefined
  return neo4j.driver(uri, auth, { disableLosslessIntegers: true })
}

/** One statement of a test's own, past the program; returns its rows. */
export async function testServer(uri: string, cypher: string, parameters: object = {}): Promise<object[]> {
  const driver = openTestServer(uri)
  try {
    return (await driver.executeQuery(cypher, parameters)).records.map(record => record.toObject())
  } finally {
    await driver.close()
  }
}
