import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { explainFault, refuseOldServer } from '../../../src/graph/neo4j/faults.ts'
import { neo4jSettings } from '../../../src/graph/neo4j/settings.ts'
import { toDriver } from '../../../src/graph/neo4j/values.ts'

const settings = { uri: 'bolt://host:7687', credentials: null, database: null }

describe('settings', () => {
  test('without an address there is no Neo4j', () => expect(neo4jSettings(null, { NEO4J_PASSWORD: 'x' })).toBeNull())

  test('come from the environment', () => {
    const environment = { NEO4J_URI: 'neo4j+s://h', NEO4J_USERNAME: 'u', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'd' }
    const credentials = { user: 'u', password: 'p' }
    expect(neo4jSettings(null, environment)).toEqual({ uri: 'neo4j+s://h', credentials, database: 'd' })
  })

  test('--neo4j wins over NEO4J_URI, and the user is neo4j unless named', () => {
    const found = neo4jSettings('bolt://other', { NEO4J_URI: 'bolt://one', NEO4J_PASSWORD: 'p' })
    expect(found).toMatchObject({ uri: 'bolt://other', credentials: { user: 'neo4j' } })
  })

  test.each([
    ['http://localhost:7474', /must look like bolt:.*got http:\/\/localhost:7474/],
    ['localhost', /must look like/],
    ['bolt://neo4j:secret@localhost', /holds a user or password \(bolt:\/\/…@localhost\)/],
    ['http://neo4j:secret@localhost', /got http:\/\/…@localhost/],
  ])('the address %s is refused, and no password is shown', (uri, message) => {
    expect(() => neo4jSettings(uri, {})).toThrow(message)
    expect(() => neo4jSettings(uri, {})).not.toThrow(/secret/)
  })
})

describe('the version of the server', () => {
  test.each(['Neo4j/5.26.0', 'Neo4j/5.27.0', 'Neo4j/2025.08.0', undefined, 'else'])('%s will do', agent =>
    refuseOldServer(agent, settings),
  )
  test.each(['Neo4j/4.4.30', 'Neo4j/5.25.1', 'Neo4j/v5.2.0 compatible'])('%s is too old', agent => {
    expect(() => refuseOldServer(agent, settings)).toThrow(/needs Neo4j 5\.26 or newer.*Upgrade it/)
  })
})

test('an error that is none of the server comes back as it is', () => {
  const error = new TypeError('ours')
  expect(explainFault(error, settings)).toBe(error)
})

test('whole numbers become integers, but not beside fractions', () => {
  const sent = toDriver({ a: 1, b: 1.5, c: [1, 2], d: [1, 2.5], e: '1', f: null }) as Record<string, unknown>
  expect(String(sent['a'])).toBe('1')
  expect(typeof sent['a']).toBe('object')
  expect((sent['c'] as unknown[]).every(one => typeof one === 'object')).toBe(true)
  expect(sent).toMatchObject({ b: 1.5, d: [1, 2.5], e: '1', f: null })
})

describe('docker-compose.yml', () => {
  const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')

  test('has a health check, keeps its data, shows the Browser, and takes its password from .env', () => {
    const { services, volumes } = parse(read('docker-compose.yml'))
    const { image, ports, environment, healthcheck, volumes: mounts } = services.neo4j
    expect(image).toBe('neo4j:5.26-community')
    expect(ports.join()).toContain(':7474')
    expect(environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/)
    expect(healthcheck.test.join()).toContain('http://localhost:7474')
    expect(mounts.map((mount: string) => mount.split(':')[0])).toEqual(Object.keys(volumes))
  })

  test('no password comes with the program', () => {
    expect(parseEnv(read('.env.example'))).toEqual({ NEO4J_PASSWORD: '' })
  })
})
