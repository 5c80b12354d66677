import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

export interface ServeFolderOptions {
  /** What stands in no file, by its path; a page unless the path says otherwise: `{ '/form': '<!doctype html>…' }`. */
  readonly pages?: Readonly<Record<string, string>>
  /** Headers of every answer, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>
  /** What the answers come over, compressed; by default as fast as they can. */
  readonly line?: Line
}

export interface Line {
  readonly latencyMs: number
  readonly bytesPerSecond: number
}

export interface ServedFolder {
  /** `http://127.0.0.1:49152`, without a slash at its end. */
  readonly origin: string
  /** The paths asked for so far, in order; a test may empty it. */
  readonly requests: string[]
  readonly close: () => Promise<void>
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml'
}

/** Serves the files of a folder, and pages that a test wrote, on a free port of this machine. */
export async function serveFolder(folder: string, options: ServeFolderOptions = {}): Promise<ServedFolder> {
  const { pages = {}, headers = {}, line } = options
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    requests.push(pathname)
    const page = pages[pathname]
    const type =
      contentTypes[extname(pathname)] ?? (page === undefined ? 'application/octet-stream' : contentTypes['.html'])
    void answer(pathname, page, type, response)
  })

  async function answer(
    pathname: string,
    page: string | undefined,
    type: string | undefined,
    response: ServerResponse
  ): Promise<void> {
    const content = await readContent(folder, pathname, page)
    if (content === null) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('not found')
    } else if (line === undefined) {
      response.writeHead(200, { ...headers, 'Content-Type': type }).end(content)
    } else {
      response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Encoding': 'gzip' })
      // A page that is closed wants no more of it.
      await pipeline(Readable.from(trickle(gzipSync(content, { level: 9 }), line)), response).catch(() => undefined)
    }
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** Twenty pieces a second, after the latency. CDP cannot slow down what a worker loads. */
async function* trickle(content: Buffer, { latencyMs, bytesPerSecond }: Line): AsyncGenerator<Buffer> {
  await setTimeout(latencyMs)
  const pieceBytes = Math.ceil(bytesPerSecond / 20)
  for (let start = 0; start < content.length; start += pieceBytes) {
    yield content.subarray(start, start + pieceBytes)
    await setTimeout(50)
  }
}

async function readContent(
  folder: string,
  pathname: string,
  page: string | undefined
): Promise<string | Buffer | null> {
  try {
    return page ?? (await readFile(join(folder, normalize(pathname))))
  } catch {
    return null
  }
}
