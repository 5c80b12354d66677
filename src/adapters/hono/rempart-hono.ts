import type { Context, MiddlewareHandler } from 'hono'
import { createAccountRequests, type AccountHttpOptions, type AccountRequest } from '../http/index.ts'

/** Options of {@link rempartHono}. */
export interface RempartHonoOptions extends AccountHttpOptions {
  /**
   * Returns the peer address of the connection, which depends on the runtime: `getConnInfo(c).remote.address ?? ''`.
   * Default: the address given by `@hono/node-server`; on other runtimes all clients count as one.
   */
  readonly peer?: (context: Context) => string
}

/** For `new Hono<{ Variables: RempartVariables }>()`. */
export interface RempartVariables {
  /** The account's calls for this request. */
  rempart: AccountRequest
}

/**
 * A middleware of Hono 4.5 and later: every request has `c.get('rempart')`. It throws errors that carry their response, which Hono
 * sends; in your own `onError`, call `getResponse()`.
 *
 * @example
 * ```ts
 * const { Hono } = await import('hono')
 * const estimator = await loadEstimator()
 * const security = createAccountSecurity({ policy: servicePublic, estimator })
 * const app = new Hono<{ Variables: RempartVariables }>()
 * app.use(rempartHono({ policy: servicePublic, security }))
 * app.post('/sign-up', async (c) => c.json({ hash: await c.get('rempart').enroll('short1A') }))
 * const response = await app.request('/sign-up', { method: 'POST' })
 * response.status // 422
 * ```
 */
export function rempartHono(options: RempartHonoOptions): MiddlewareHandler<{ Variables: RempartVariables }> {
  const { peer = nodePeer } = options
  const requestOf = createAccountRequests(options)
  return async (context, next) => {
    const { req } = context
    context.set(
      'rempart',
      requestOf({
        peer: peer(context),
        header: (name) => req.header(name),
        setCookie: (cookie) => context.header('set-cookie', cookie, { append: true })
      })
    )
    await next()
  }
}

function nodePeer({ env }: Context): string {
  const { incoming } = (env ?? {}) as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress ?? ''
}
