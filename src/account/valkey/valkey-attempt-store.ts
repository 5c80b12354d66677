import { storeUnavailable } from '../availability/store-unavailable.ts'
import type { AttemptStore } from '../throttle/attempt-store.ts'
import { isDisconnected, runScript, type ScriptClient } from './script-client.ts'

/** Options of {@link createValkeyAttemptStore}. */
export interface ValkeyAttemptStoreOptions {
  /** A client of Valkey or Redis with `eval`: ioredis, iovalkey or node-redis, for one server or for a cluster. */
  readonly client: ScriptClient
  /** The prefix of each key. Default `rempart:attempts:`. */
  readonly prefix?: string
  /** Milliseconds to wait for an answer, at least 1. Default 2,000. */
  readonly deadlineMs?: number
}

const STORE = 'valkey'
const READ = `return redis.call('GET', KEYS[1])`

/** Compares and sets atomically on the server. An empty text means no value. */
const COMPARE_AND_SET = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`

/**
 * A throttle's counters in Valkey or Redis: one key for each account and each source, so that a cluster spreads them,
 * and one short script. Keys expire automatically. The application opens and closes the connection.
 *
 * Rejects with {@link RempartError} `store_unavailable` if the server is unavailable: then nothing is counted, and no
 * attempt passes uncounted. Configure the client to fail at once while it has no connection (`enableOfflineQueue:
 * false`, or `disableOfflineQueue: true`), or each attempt will wait for the deadline.
 *
 * @throws {RangeError} If `deadlineMs` is not an integer of at least 1.
 *
 * @example
 * ```ts
 * export function openThrottle(client: ScriptClient, secret: string): AccountThrottle {
 *   return createThrottle({ ...servicePublic.throttling, store: createValkeyAttemptStore({ client }), secret })
 * }
 * ```
 */
export function createValkeyAttemptStore(options: ValkeyAttemptStoreOptions): AttemptStore {
  const { client, prefix = 'rempart:attempts:', deadlineMs = 2_000 } = options
  if (!Number.isSafeInteger(deadlineMs) || deadlineMs < 1)
    throw new RangeError('deadlineMs must be an integer of 1 or more')

  async function ask(script: string, key: string, ...values: readonly string[]): Promise<unknown> {
    const deadline = Promise.withResolvers<never>()
    const timer = setTimeout(() => deadline.reject(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs)
    try {
      return await Promise.race([runScript(client, script, `${prefix}${key}`, values), deadline.promise])
    } catch (error) {
      throw storeUnavailable(STORE, isDisconnected(client) ? 'away' : 'busy', error)
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    async read(key) {
      const found = await ask(READ, key)
      return typeof found === 'string' ? found : null
    },

    async compareAndSet(key, expected, next, expiresAtMs) {
      const lifetimeMs = Math.ceil(expiresAtMs - Date.now())
      const text = lifetimeMs > 0 ? (next ?? '') : ''
      return Number(await ask(COMPARE_AND_SET, key, expected ?? '', text, String(lifetimeMs))) === 1
    }
  }
}
