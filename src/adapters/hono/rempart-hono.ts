import type { Context, MiddlewareHandler } from 'hono'
import { createAccountRequests, type AccountHttpOptions, type AccountRequest } from '../http/index.ts'

/** What {@link rempartHono} is told. */
export interface RempartHonoOptions extends AccountHttpOptions {
  /**
   * The address at the other end of the connection, which each runtime keeps elsewhere: `getConnInfo(c).remote.address ?? ''`.
   * By default that of `@hono/node-server`, and elsewhere every client counts as one.
   */
  readonly peer?: (context: Context) => string
}

/** For `new Hono<{ Variables: RempartVariables }>()`. */
export interface RempartVariables {
  /** The account's calls for this request. */
  rempart: AccountRequest
}

/**
 * A middleware of Hono 4: every request has `c.get('rempart')`. What it throws is an error that knows its answer, which Hono sends
 * as it is; an `onError` of your own asks it for `getResponse()`.
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
