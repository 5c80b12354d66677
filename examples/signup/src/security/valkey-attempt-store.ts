import type { Redis } from 'ioredis'
import type { AttemptStore } from 'rempart/account'
import { StoreAwayError, StoreSlowError } from './attempt-store-errors.ts'

/** Compares and sets in one step of the server. An empty text stands for nothing. */
const COMPARE_AND_SET = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`

export interface ValkeyAttemptStore extends AttemptStore {
  close(): Promise<void>
}

/**
 * The throttle's windows in Valkey or Redis, one key each. A server that is away is known at once; one that is slow is waited
 * for, and then told apart: whoever makes it slow must not get new counters by it.
 */
export async function openValkeyAttemptStore(
  url: string,
  onError: (error: unknown) => void
): Promise<ValkeyAttemptStore> {
  const { Redis: Client } = await import('ioredis')
  const client = new Client(url.replace(/^valkey/u, 'redis'), {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 5_000,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000)
  })
  client.on('error', onError)

  return {
    read: async (key) => await tell(client, async () => client.get(name(key))),
    async compareAndSet(key, expected, next, expiresAtMs) {
      const lifetimeMs = Math.ceil(expiresAtMs - Date.now())
      const text = lifetimeMs > 0 ? (next ?? '') : ''
      const set: unknown = await tell(client, async () =>
        client.eval(COMPARE_AND_SET, 1, name(key), expected ?? '', text, lifetimeMs)
      )
      return set === 1
    },
    close: async () => client.disconnect()
  }
}

function name(key: string): string {
  return `rempart:attempts:${key}`
}

async function tell<Answer>(client: Redis, command: () => Promise<Answer>): Promise<Answer> {
  try {
    return await command()
  } catch (error) {
    throw client.status === 'ready' ? new StoreSlowError(error) : new StoreAwayError(error)
  }
}
