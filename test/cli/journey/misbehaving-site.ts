import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Site {
  readonly origin: string
  /** Every request that came, as `METHOD path` and its body. */
  readonly requests: { readonly line: string; readonly body: string; readonly headers: IncomingMessage['headers'] }[]
  readonly close: () => Promise<void>
}

export type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

/** A site on this machine that answers as the test says, by path; anything else is 404. */
export async function openSite(answers: Readonly<Record<string, Answer>>): Promise<Site> {
  const requests: Site['requests'] = []
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request)
    const path = request.url ?? ''
    requests.push({ line: `${request.method} ${path}`, body, headers: request.headers })
    const answer = answers[path.split('?', 1).join('')]
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response, body)
  }
  const server = createServer((request, response) => void serve(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close() {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
}

/** A page with cookies. */
export function page(html: string, ...cookies: readonly string[]): Answer {
  return (_request, response) => {
    response.setHeader('set-cookie', cookies)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html)
  }
}

export function redirect(status: number, location: string, ...cookies: readonly string[]): Answer {
  return (_request, response) => {
    response.writeHead(
      status,
      [['location', location], ...cookies.map((cookie): [string, string] => ['set-cookie', cookie])].flat()
    )
    response.end()
  }
}
