import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface RangeServer {
  readonly endpoint: string
  /** The requests that have arrived, in order. */
  readonly requests: readonly { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
  /** How it answers from now on. */
  answerWith(answer: Answer): void
  /** Another password of the corpus. */
  add(password: string, seen: number): void
  close(): Promise<void>
}

/** Passwords of the corpus of the tests, and how often each was seen. */
const corpus: Map<string, number> = new Map([
  ['password', 9_545_824],
  ['Grenouille-Vélo-Cactus-7', 2]
])

export function sha1(password: string): string {
  return createHash('sha1').update(password).digest('hex').toUpperCase()
}

/** The lines of a prefix as the service writes them: those of the corpus, and padding up to 800. */
export function linesOf(prefix: string): readonly string[] {
  const known = [...corpus].flatMap(([password, seen]) => {
    const digest = sha1(password)
    return digest.startsWith(prefix) ? [`${digest.slice(5)}:${seen}`] : []
  })
  const padding = Array.from({ length: 800 - known.length }, (_, index) => {
    const seen = index % 2 === 0 ? 0 : 3
    return `${sha1(`${prefix} ${index}`).slice(5)}:${seen}`
  })
  return [...padding, ...known].toSorted()
}

export const wholeAnswer: Answer = ({ url = '' }, response) => {
  response.end(linesOf(url.slice(url.lastIndexOf('/') + 1)).join('\r\n'))
}

/** A range service on this machine, which answers as it is told. */
export async function runRangeServer(): Promise<RangeServer> {
  let answer: Answer = wholeAnswer
  const requests: { url: string; headers: IncomingMessage['headers'] }[] = []
  const server: Server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers })
    answer(request, response)
  })
  await new Promise<null>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(null))
  })
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}/range/`,
    requests,
    add: (password, seen) => corpus.set(password, seen),
    answerWith(next) {
      answer = next
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    }
  }
}
