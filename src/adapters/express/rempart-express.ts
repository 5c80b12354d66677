import type { ErrorRequestHandler, RequestHandler } from 'express'
import { createAccountRequests, HttpProblemError, type AccountHttpOptions, type AccountRequest } from '../http/index.ts'

declare module 'express-serve-static-core' {
  interface Request {
    /** The account's calls for this request. */
    rempart: AccountRequest
  }
}

/**
 * A middleware of Express 5: every request has `request.rempart`. {@link sendProblems} sends the problems that it
 * throws.
 *
 * @example
 * ```ts
 * const { default: express } = await import('express')
 * const estimator = await loadEstimator()
 * const security = createAccountSecurity({ policy: servicePublic, estimator })
 * const app = express()
 * app.use(express.json(), rempartExpress({ policy: servicePublic, security }))
 * app.post('/sign-up', async (request, response) => {
 *   response.json({ hash: await request.rempart.enroll('short1A') })
 * })
 * app.use(sendProblems)
 * ```
 */
export function rempartExpress(options: AccountHttpOptions): RequestHandler {
  const requestOf = createAccountRequests(options)
  return (request, response, next) => {
    request.rempart = requestOf({
      peer: request.socket.remoteAddress ?? '',
      header: (name) => [request.headers[name]].flat().join(','),
      setCookie: (cookie) => void response.append('set-cookie', cookie)
    })
    next()
  }
}

/**
 * An error handler that sends the problems thrown by {@link rempartExpress} as problem documents, and passes other
 * errors on. Put it last.
 */
export const sendProblems: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof HttpProblemError) || response.headersSent) {
    next(error)
    return
  }
  const { status, headers, document } = error.problem
  response.status(status).set(headers).send(JSON.stringify(document))
}
