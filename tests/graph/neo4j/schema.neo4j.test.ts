import { hostname } from 'node:os'
import { expect, inject, test } from 'vitest'
import { cypherFiles, splitStatements } from '../../../src/graph/cypher-files.ts'
import { loadGraph } from '../../../src/graph/load.ts'
import { migrationsOfProgram } from '../../../src/graph/neo4j/migrate.ts'
import { openNeo4j } from '../../../src/graph/neo4j/sink.ts'
import { testServer, testSettings } from '../../neo4j/test-settings.ts'
import { describeNeo4j, emptyNeo4j } from '../../neo4j/use-neo4j.ts'
import { chainOf } from '../../records.ts'
import { built } from '../../workspaces.ts'
import { wholeGraph } from '../fixture.ts'
import { paper } from '../papers.ts'

const open = () => openNeo4j(testSettings(inject('neo4jUri') ?? ''))
const write = (cypher: string, parameters = {}) => testServer(inject('neo4jUri') ?? '', cypher, parameters)

describeNeo4j('the schema', () => {
  test('stands in the chain of neo4j-migrations', async () => {
    const sink = await emptyNeo4j()
    const { rows } = await sink.query(
      `MATCH (b {version: 'BASELINE'})-[r:MIGRATED_TO*]->(m:__Neo4jMigration)
       WITH m, last(r) AS r ORDER BY m.version
       RETURN properties(m) AS migration, r.connectedAs AS as, r.by AS by, r.at > datetime('2020-01-01T00:00Z') AS at,
         valueType(r.in) AS lasted`,
    )
    const wanted = migrationsOfProgram().map(({ statements: _, ...migration }) => ({
      migration: { ...migration, type: 'CYPHER', repeatable: false },
      ...{ as: 'anonymous', by: expect.stringContaining(`@${hostname()}`), at: true, lasted: 'DURATION NOT NULL' },
    }))
    expect(rows).toEqual(wanted)
    await sink.ensureSchema()
    expect((await sink.query('MATCH (m:__Neo4jMigration) RETURN count(m) AS n')).rows).toEqual([
      { n: wanted.length + 1 },
    ])
    await sink.close()
  })

  test('has every key and index of the files, all of them ready', async () => {
    const sink = await emptyNeo4j()
    const { rows } = await sink.query("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")
    expect(rows).toEqual([])
    const named = migrationsOfProgram()
      .flatMap(({ statements }) => statements)
      .map(statement => /(?:CONSTRAINT|INDEX) (\w+)/.exec(statement)?.[1])
    const there = (await sink.query('SHOW INDEXES YIELD name RETURN name')).rows.map(row => row['name'])
    expect(there).toEqual(expect.arrayContaining(named))
    await sink.close()
  })

  test.each([
    ['a newer database', "CREATE (:__Neo4jMigration {version: '999', description: 'later', checksum: '1'})", /999/],
    ['a changed file', "MATCH (m:__Neo4jMigration {version: '001'}) SET m.checksum = '1'", /V001__Keys_and_indexes/],
  ])('refuses %s, and writes nothing', async (_, change, message) => {
    const sink = await emptyNeo4j()
    await write(change)
    await expect(sink.ensureSchema()).rejects.toThrow(message)
    await write("MATCH (m:__Neo4jMigration {version: '999'}) DELETE m")
    const [first] = migrationsOfProgram()
    await write("MATCH (m:__Neo4jMigration {version: '001'}) SET m.checksum = $checksum", { checksum: first?.checksum })
    await sink.ensureSchema()
    await sink.close()
  })

  test('is brought up to date by a load that has nothing to write', async () => {
    const sink = await emptyNeo4j()
    const workspace = built(paper(1))
    await loadGraph(workspace, sink, chainOf)
    const last = migrationsOfProgram().at(-1)
    await write('MATCH (m:__Neo4jMigration {version: $version}) DETACH DELETE m', { version: last?.version })
    await write('DROP INDEX article_title')
    expect((await loadGraph(workspace, sink, chainOf)).applied).toMatchObject({ nodes: 0, edges: 0 })
    const found = await sink.query("SHOW INDEXES YIELD name WHERE name = 'article_title' RETURN name")
    expect(found.rows).toHaveLength(1)
    await sink.close()
  })

  test('finds Chinese names by any part of them, phrases in quotation marks exactly', async () => {
    const sink = await emptyNeo4j()
    await sink.apply(wholeGraph)
    await sink.query('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
    const find = async (index: string, phrase: string) =>
      (
        await sink.query(
          `CALL db.index.fulltext.queryNodes($index, $phrase) YIELD node RETURN node.name AS name ORDER BY name`,
          { index, phrase: `"${phrase}"` },
        )
      ).rows.map(row => row['name'])
    const person = wholeGraph.nodes.find(node => node.label === 'Person')?.properties['name'] as string
    expect(await find('people', person)).toContain(person)
    expect(await find('people', person.slice(0, 1))).toContain(person)
    expect(await find('people', `${person.slice(-1)}${person.slice(0, 1)}`)).not.toContain(person)
    await sink.close()
  })

  test('finds people and bodies by their other names', async () => {
    const sink = await emptyNeo4j()
    const names = { Person: ['林青禾', '林清禾'], Organization: ['云岭县人力资源和社会保障局', '县人社局'] } as const
    const nodes = (['Person', 'Organization'] as const).map(label => {
      const [name, other] = names[label]
      return { label, id: label, properties: { name, aliases: [other] } }
    })
    await sink.apply({ nodes, edges: [], goneNodes: [], goneEdges: [] })
    const { rows } = await sink.query(
      `CALL db.index.fulltext.queryNodes('people', '"清禾"') YIELD node RETURN node.id AS id
       UNION CALL db.index.fulltext.queryNodes('organizations', '"人社局"') YIELD node RETURN node.id AS id`,
    )
    expect(rows).toEqual([{ id: 'Person' }, { id: 'Organization' }])
    await sink.close()
  })

  test('the constraints for Enterprise are sound: Community refuses each for its edition only', async () => {
    const statements = cypherFiles('schema/neo4j-enterprise').flatMap(({ text }) => splitStatements(text))
    expect(statements.length).toBeGreaterThan(10)
    for (const { text } of statements) await expect(write(text)).rejects.toThrow(/requires Neo4j Enterprise Edition/)
  })
})

describeNeo4j('the lock', () => {
  const lockedBy = (host: string, process: number, until: string) =>
    write(
      `MERGE (l:__Neo4jMigrationsLock {name: 'John Doe'})
       SET l.id = 'other', l.who = '林青禾', l.host = $host, l.process = $process,
         l.since = datetime('2022-09-17T08:00:00Z'), l.until = datetime() + duration($until)`,
      { host, process, until },
    )
  const left = async () => (await write('MATCH (l:__Neo4jMigrationsLock) RETURN l.id')).length

  test('keeps a second loader out, which is told by whom and since when', async () => {
    const [one, other] = [await emptyNeo4j(), await open()]
    await one.exclusively(async () => {
      await expect(other.exclusively(async () => {})).rejects.toThrow(
        new RegExp(`is being loaded by .* on ${hostname()}, process ${process.pid}, since \\d{4}-.*free after`),
      )
    })
    expect(await other.exclusively(async () => left())).toBe(1)
    expect(await left()).toBe(0)
    await Promise.all([one.close(), other.close()])
  })

  test('of a loader elsewhere holds until its time is over', async () => {
    const sink = await emptyNeo4j()
    await lockedBy('elsewhere', 1, 'PT1M')
    await expect(sink.exclusively(async () => {})).rejects.toThrow(
      /loaded by 林青禾 on elsewhere, process 1, since 2022-09-17T08:00:00Z/,
    )
    await lockedBy('elsewhere', 1, '-PT1S')
    await sink.exclusively(async () => {})
    expect(await left()).toBe(0)
    await sink.close()
  })

  test('of a process of this machine that is no more is taken over at once', async () => {
    const sink = await emptyNeo4j()
    // No process has this number: it is above what any system hands out.
    await lockedBy(hostname(), 2 ** 30, 'PT1H')
    await sink.exclusively(async () => {})
    expect(await left()).toBe(0)
    await sink.close()
  })

  test('of neo4j-migrations is respected', async () => {
    const sink = await emptyNeo4j()
    await write("CREATE (:__Neo4jMigrationsLock {id: 'java', name: 'John Doe'})")
    await expect(sink.exclusively(async () => {})).rejects.toThrow(/another program that changes its schema/)
    await write('MATCH (l:__Neo4jMigrationsLock) DELETE l')
    await sink.close()
  })

  test('that was taken over stops the loader that lost it at its next batch', async () => {
    const sink = await emptyNeo4j()
    const load = sink.exclusively(async () => {
      await lockedBy('elsewhere', 1, 'PT1H')
      await sink.apply(wholeGraph)
    })
    await expect(load).rejects.toThrow(/has taken over the database/)
    expect((await sink.query('MATCH (n:Person) RETURN count(n) AS n')).rows).toEqual([{ n: 0 }])
    await write('MATCH (l:__Neo4jMigrationsLock) DELETE l')
    await sink.close()
  })
})
