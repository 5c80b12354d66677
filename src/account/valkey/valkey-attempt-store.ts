import { storeUnavailable } from '../availability/store-unavailable.ts'
import type { AttemptStore } from '../throttle/attempt-store.ts'
import { isDisconnected, runScript, type ScriptClient } from './script-client.ts'

/** What {@link createValkeyAttemptStore} is told. */
export interface ValkeyAttemptStoreOptions {
  /** A client of Valkey or Redis with `eval`: ioredis, iovalkey or node-redis, for one server or for a cluster. */
  readonly client: ScriptClient
  /** What each key begins with. Default `rempart:attempts:`. */
  readonly prefix?: string
  /** Milliseconds that an answer is waited for, 1 or more. Default 2,000. */
  readonly deadlineMs?: number
}

const STORE = 'valkey'
const READ = `return redis.call('GET', KEYS[1])`

/** Compares and sets in one step of the server. An empty text stands for nothing. */
const COMPARE_AND_SET = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`

/**
 * A throttle's counters in Valkey or Redis: one key for each account and each source, so that a cluster spreads them, and
 * one short script. Each key expires by itself. The connection is yours to open and to close.
 *
 * Rejects with {@link RempartError} `store_unavailable` when the server cannot be asked: nothing is counted then, and nobody
 * gets in without being counted. Let the client fail at once while it has no connection (`enableOfflineQueue: false`, or
 * `disableOfflineQueue: true`), or each attempt waits for the deadline.
 *
 * @throws {RangeError} `deadlineMs` that is no integer of 1 or more.
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
