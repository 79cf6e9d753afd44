import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '../print/browser-pages.ts'

/**
 * Serves these pages and nothing else on this machine, readable from any origin: Neo4j Browser fetches them from its own
 * address. Port 0 takes a free one. Resolves with the address when it answers.
 */
export async function servePages(
  pages: readonly Page[],
  port: number,
): Promise<Readonly<{ url: string; server: Server }>> {
  const byPath = new Map(pages.map(page => [page.path, page]))
  const server = createServer((request, response) => {
    const page = byPath.get(request.url ?? '')
    const { type, text } = page ?? { type: 'text/plain', text: `There are: ${[...byPath.keys()].join(' ')}\n` }
    // The Browser asks beforehand (OPTIONS) whether it may, since it forbids caches to answer.
    response.writeHead(page ? 200 : 404, {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-private-network': 'true',
      'content-type': `${type}; charset=utf-8`,
    })
    response.end(text)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server }
}
