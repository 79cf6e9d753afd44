import { once } from 'node:events'
import { RenmaiError } from '../../errors.ts'
import { type Neo4jSettings, neo4jSettings } from '../../graph/neo4j/settings.ts'
import { browserPages } from '../print/browser-pages.ts'
import { servePages } from '../run/serve.ts'

export type BrowserOptions = Readonly<{ port: number; neo4j?: string; browser: string }>

/** Serves style and guides to Neo4j Browser until Ctrl-C, and prints what to paste there. */
export const browserCommand = async (options: BrowserOptions, signal: AbortSignal): Promise<void> => {
  const settings = neo4jSettings(options.neo4j ?? null)
  const { url, server } = await serve(options.port)
  process.stdout.write(`${told(url, options.browser, settings)}\n`)
  if (!signal.aborted) await once(signal, 'abort')
  server.close()
  server.closeAllConnections()
}

async function serve(port: number): ReturnType<typeof servePages> {
  try {
    return await servePages(browserPages(), port)
  } catch (cause) {
    throw new RenmaiError(`Port ${port} of this machine cannot be used. Name another one with --port.`, { cause })
  }
}

const told = (url: string, browser: string, settings: Neo4jSettings | null): string =>
  [
    `Open   ${browser}?${connection(settings)}`,
    `Paste  :style ${url}/style.grass`,
    `       :play ${url}/guide.html`,
    `Newer Browser: ${url}/guide.adoc is the guide. Drop ${url}/favourites.cypher, or files of cypher/query, for favourites.`,
    'Ctrl-C ends it.',
  ].join('\n')

/** What makes the Browser connect by itself; a password it asks for. */
const connection = (settings: Neo4jSettings | null): string =>
  new URLSearchParams({
    dbms: settings?.uri ?? 'neo4j://localhost:7687',
    ...(settings?.credentials === null ? { preselectAuthMethod: 'NO_AUTH' } : {}),
  }).toString()
