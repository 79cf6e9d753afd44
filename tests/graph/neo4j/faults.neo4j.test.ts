import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadGraph } from '../../../src/graph/load.ts'
import type { Neo4jSettings } from '../../../src/graph/neo4j/settings.ts'
import { openNeo4j } from '../../../src/graph/neo4j/sink.ts'
import { type Home, type MortalServer, makeHome, removeHome, startAt, startOnSmallDisk } from '../../neo4j/servers.ts'
import { describeOwnNeo4j } from '../../neo4j/use-neo4j.ts'
import { chainOf } from '../../records.ts'
import { built, rowsOf } from '../../workspaces.ts'
import { canonical, dumped } from '../canonical.ts'
import { nothingLeft, wholeGraph } from '../fixture.ts'
import { paper } from '../papers.ts'

/** A server as users run it, with credentials: what goes wrong there is told in a sentence. */
describeOwnNeo4j('a Neo4j with credentials', () => {
  let home: Home
  let server: MortalServer
  const settings = (change: Partial<Neo4jSettings> = {}): Neo4jSettings => ({
    uri: server.uri,
    credentials: { user: 'neo4j', password: home.password },
    database: null,
    ...change,
  })
  beforeAll(async () => {
    home = await makeHome()
    server = await startAt(home)
  })
  afterAll(async () => {
    await server.stop()
    removeHome(home)
  })

  const open = async (change: Partial<Neo4jSettings>) => (await openNeo4j(settings(change))).close()

  const write = async (cypher: string) => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', home.password))
    await driver.executeQuery(cypher)
    await driver.close()
  }

  test('says so when an index of its own stands where a key must be', async () => {
    await write('CREATE INDEX mine FOR (n:Person) ON (n.id)')
    const sink = await openNeo4j(settings())
    await expect(sink.ensureSchema()).rejects.toThrow(/an index of its own where renmai needs a key.*Drop that index/)
    await write('DROP INDEX mine')
    await sink.ensureSchema()
    await sink.close()
  })

  test('takes the graph, under its own name too', async () => {
    const sink = await openNeo4j(settings({ database: 'neo4j' }))
    await sink.ensureSchema()
    await sink.apply(wholeGraph)
    expect(await dumped(sink)).toEqual(canonical(wholeGraph))
    await sink.close()
  })

  test('refuses a wrong database', async () => {
    await expect(open({ database: 'nope' })).rejects.toThrow(/has no database “nope”\. Set NEO4J_DATABASE/)
  })

  test('refuses a visit without credentials', async () => {
    await expect(open({ credentials: null })).rejects.toThrow(/refuses a visit without credentials.*NEO4J_PASSWORD/)
  })

  test('refuses a wrong password, and says so when there were too many', async () => {
    const wrong = { credentials: { user: 'neo4j', password: 'wrong-password' } }
    await expect(open(wrong)).rejects.toThrow(/refuses user “neo4j”: wrong name or password/)
    await expect(open(wrong)).rejects.not.toThrow(/wrong-password/)
    await open(wrong).catch(() => {})
    await expect(open(wrong)).rejects.toThrow(/too many wrong passwords.*Wait ten seconds/)
  })

  test('that is away is told of at once', async () => {
    const started = performance.now()
    await expect(open({ uri: 'bolt://127.0.0.1:1' })).rejects.toThrow(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('that does not encrypt is told of', async () => {
    await expect(open({ uri: server.uri.replace('bolt:', 'bolt+s:') })).rejects.toThrow(
      /encryption \(bolt:\/\/ or bolt\+s:/,
    )
  })

  test('that is read-only refuses the load, keeps its graph and answers questions', async () => {
    await server.stop()
    server = await startAt(home, ['server.databases.default_to_read_only=true'])
    const sink = await openNeo4j(settings())
    await expect(loadGraph(built(paper(1)), sink, chainOf)).rejects.toThrow(
      /is read-only \(server\.databases\.default_to_read_only/,
    )
    await expect(sink.apply(wholeGraph)).rejects.toThrow(/is read-only/)
    expect(await dumped(sink)).toEqual(canonical(wholeGraph))
    await sink.close()
  })

  test('that is killed in mid-load and started again: the same load ends, or the next one does, with the same graph', async () => {
    await server.stop()
    server = await startAt(home)
    const workspace = built(Array.from({ length: 60 }, (_, at) => paper(at)).flat())
    const sink = await openNeo4j(settings(), 60_000)
    await sink.ensureSchema()
    await sink.apply({ ...nothingLeft, goneNodes: wholeGraph.nodes })
    let restarted: Promise<void> | null = null
    const rows = (): void => {
      restarted ??= (async () => {
        await server.kill()
        server = await startAt(home)
      })()
    }
    const first = await loadGraph(workspace, sink, chainOf, { progress: { rows } }).catch(String)
    await restarted
    if (typeof first === 'string') await loadGraph(workspace, sink, chainOf)
    const wanted = rowsOf(workspace)
    const [nodes, edges] = [wanted.filter(row => 'label' in row), wanted.filter(row => 'type' in row)]
    expect(await dumped(sink)).toEqual(canonical({ nodes, edges }))
    await sink.close()
  }, 300_000)

  test('whose disk is full says so and what to do; with room again the same load gives the graph of a fresh one', async () => {
    await server.stop()
    removeHome(home)
    home = await makeHome()
    server = await startOnSmallDisk(home, 1_500)
    const workspace = built(Array.from({ length: 300 }, (_, at) => paper(at)).flat())
    const full = await openNeo4j(settings(), 1_000)
    await expect(loadGraph(workspace, full, chainOf)).rejects.toThrow(
      /could not write to its disk: it is full or failing\. Make room there and restart the server, then load again/,
    )
    await expect(loadGraph(workspace, full, chainOf)).rejects.toThrow(/has stopped after a fault of its own/)
    await full.close()
    await server.stop()
    // The end of the log was cut within a word, since these servers do not set its room aside.
    server = await startAt(home, ['internal.dbms.tx_log.fail_on_corrupted_log_files=false'])
    // A loader that has ended is taken over from; the one that failed here was this process, which lives on.
    await write('MATCH (l:__Neo4jMigrationsLock) DELETE l')
    const sink = await openNeo4j(settings())
    await loadGraph(workspace, sink, chainOf)
    const wanted = rowsOf(workspace)
    const [nodes, edges] = [wanted.filter(row => 'label' in row), wanted.filter(row => 'type' in row)]
    expect(await dumped(sink)).toEqual(canonical({ nodes, edges }))
    await sink.close()
  }, 300_000)

  test('that goes away in the middle is told of, and what it had is kept', async () => {
    await server.stop()
    server = await startAt(home)
    const sink = await openNeo4j(settings(), 1_000)
    await server.stop()
    await expect(sink.query('RETURN 1 AS one')).rejects.toThrow(/No Neo4j answers/)
    await sink.close()
  })
})
