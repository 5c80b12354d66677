import type { AttemptStore } from 'rempart/account'
import { createValkeyAttemptStore } from 'rempart/account/valkey'

export interface OpenValkey {
  readonly store: AttemptStore
  close(): void
}

/** The throttle's counters in Valkey or Redis. A server that is away is known at once; one that is slow is waited for. */
export async function openValkey(url: string, onError: (error: unknown) => void): Promise<OpenValkey> {
  const { Redis } = await import('ioredis')
  const client = new Redis(url.replace(/^valkey/u, 'redis'), {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000)
  })
  client.on('error', onError)
  return { store: createValkeyAttemptStore({ client, deadlineMs: 5_000 }), close: () => client.disconnect() }
}
