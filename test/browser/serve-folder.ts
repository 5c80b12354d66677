import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

export interface ServeFolderOptions {
  /** What stands in no file, by its path; a page unless the path says otherwise: `{ '/form': '<!doctype html>…' }`. */
  readonly pages?: Readonly<Record<string, string>>
  /** Headers of every answer, such as a Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>
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
  const { pages = {}, headers = {} } = options
  const requests: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    requests.push(pathname)
    const page = pages[pathname]
    const type =
      contentTypes[extname(pathname)] ?? (page === undefined ? 'application/octet-stream' : contentTypes['.html'])
    void readContent(folder, pathname, page).then((content) =>
      content === null
        ? response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('not found')
        : response.writeHead(200, { ...headers, 'Content-Type': type }).end(content)
    )
  })
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
