import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createAccountRequests, HttpProblemError, type AccountHttpOptions, type AccountRequest } from '../http/index.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The account's calls for this request. */
    rempart: AccountRequest
  }
}

/**
 * A plugin of Fastify 5: every request has `request.rempart`, and the problems that it throws are sent as problem
 * documents. Other errors go to the previous error handler.
 *
 * @example
 * ```ts
 * const { default: fastify } = await import('fastify')
 * const estimator = await loadEstimator()
 * const security = createAccountSecurity({ policy: servicePublic, estimator })
 * const app = fastify()
 * await app.register(rempartFastify, { policy: servicePublic, security })
 * app.post('/sign-up', async (request) => ({ hash: await request.rempart.enroll('short1A') }))
 * const response = await app.inject({ method: 'POST', url: '/sign-up' })
 * response.statusCode // 422
 * ```
 */
export const rempartFastify: (app: FastifyInstance, options: AccountHttpOptions) => Promise<void> = Object.assign(
  async (app: FastifyInstance, options: AccountHttpOptions) => {
    const requestOf = createAccountRequests(options)
    const earlier: (error: Error, request: FastifyRequest, reply: FastifyReply) => unknown = app.errorHandler.bind(app)
    app.addHook('onRequest', async (request, reply) => {
      request.rempart = requestOf({
        peer: request.socket.remoteAddress ?? '',
        header: (name) => [request.headers[name]].flat().join(','),
        setCookie: (cookie) => void reply.header('set-cookie', cookie)
      })
    })
    app.setErrorHandler<Error>((error, request, reply) => {
      if (!(error instanceof HttpProblemError)) return earlier(error, request, reply)
      const { status, headers, document } = error.problem
      if (status >= 500) request.log.error({ err: error.cause }, 'request failed')
      return reply.code(status).headers(headers).serializer(JSON.stringify).send(document)
    })
  },
  // As `fastify-plugin` does (https://github.com/fastify/fastify-plugin): the whole application gets the decorator.
  { [Symbol.for('skip-override')]: true }
)
