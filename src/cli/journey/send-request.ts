import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { JourneyLimits } from './journey.ts'

/** One request. */
export interface SiteRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** One answer: what a journey needs of it. */
export interface SiteAnswer {
  readonly status: number
  readonly location: string | undefined
  readonly setCookies: readonly string[]
  /** The page, as far as it is read; empty where it is none. */
  readonly html: string
  /** The page did not come to its end, in time or at all; its headers count. */
  readonly isCut: boolean
}

/**
 * Sends one request and reads the headers of its answer, and of a page as much as the limits let through; of anything else
 * nothing.
 *
 * @throws The error of the network, or of `signal` where no answer began in time.
 */
export async function sendRequest(
  { url, method, headers, body }: SiteRequest,
  limits: JourneyLimits,
  signal: AbortSignal
): Promise<SiteAnswer> {
  const options: RequestOptions = { method, headers, signal, agent: false, maxHeaderSize: limits.headerBytes }
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = send(url, options, resolve)
    // Node leaves headers out behind the 2,000th; here the bytes are bounded.
    request.maxHeadersCount = 0
    request.on('error', reject)
    request.end(body)
  })
  const isPage = /^text\/html\b/iu.test(response.headers['content-type'] ?? '')
  const { html, isCut } = isPage ? await readPage(response, limits.bodyBytes) : { html: '', isCut: false }
  response.destroy()
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location,
    setCookies: response.headers['set-cookie'] ?? [],
    html,
    isCut
  }
}

async function readPage(response: IncomingMessage, most: number): Promise<Pick<SiteAnswer, 'html' | 'isCut'>> {
  const chunks: Buffer[] = []
  let length = 0
  let isCut = false
  try {
    for await (const chunk of response) {
      if (!Buffer.isBuffer(chunk)) continue
      chunks.push(chunk)
      length += chunk.length
      if (length >= most) break
    }
  } catch {
    isCut = true
  }
  return { html: Buffer.concat(chunks).toString('utf8', 0, most), isCut }
}
