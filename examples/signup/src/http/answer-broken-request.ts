import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyBaseLogger } from 'fastify'
import type { ProblemCode } from '../codes.ts'
import { problemPage } from '../pages/problem-page.ts'
import { problemDocument } from './problem-document.ts'
import { Problem } from './problem.ts'

/** Answers connections without a readable request: headers that are malformed, too large or too late. */
export function answerBrokenRequest(log: FastifyBaseLogger, error: Error, socket: Socket): void {
  const { code = '', rawPacket } = error as { readonly code?: string; readonly rawPacket?: Buffer }
  if (code === 'ECONNRESET' || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy()
    return
  }
  const problem = new Problem(codes[code] ?? 'malformed_request')
  log.info({ err: error }, 'a connection broke off')
  const isBrowser = /^accept:[^\r\n]*text\/html/imu.test(rawPacket?.toString('latin1') ?? '')
  const [type, body] = isBrowser
    ? ['text/html; charset=utf-8', problemPage({ language: 'fr', path: '/', notices: [] }, problem.code, null)]
    : ['application/problem+json', JSON.stringify(problemDocument(problem, 'fr'))]
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'content-language: fr',
    'cache-control: no-store',
    "content-security-policy: default-src 'none'; style-src 'self'; img-src 'self'",
    'connection: close'
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}

const codes: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too_large'
}
