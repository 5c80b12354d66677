import { RateLimiterPostgres, RateLimiterRedis, type RateLimiterAbstract } from 'rate-limiter-flexible'
import type { AttemptsClient } from '../database/open-database.ts'
import type { Settings } from '../settings.ts'
import type { Limits } from './throttle.ts'

export interface OpenLimiters extends Limits {
  /** Sign-ups from one source in an hour. */
  readonly signUps: RateLimiterAbstract
  close(): Promise<void>
}

interface Limit {
  readonly keyPrefix: string
  readonly points: number
  /** In seconds. */
  readonly duration: number
}

/** In Valkey or Redis where `VALKEY_URL` says so, else in the database. */
export async function openLimiters(
  settings: Settings,
  maximumFailuresPerDay: number,
  attempts: AttemptsClient,
  onStoreAway: (error: unknown) => void
): Promise<OpenLimiters> {
  const { VALKEY_URL } = settings
  const store = VALKEY_URL === undefined ? inDatabase(attempts) : await inValkey(VALKEY_URL, onStoreAway)
  return {
    account: store.limiter({ keyPrefix: 'account', points: maximumFailuresPerDay, duration: 86_400 }),
    source: store.limiter({ keyPrefix: 'source', points: settings.FAILED_SIGN_INS_PER_HOUR, duration: 3_600 }),
    signUps: store.limiter({ keyPrefix: 'sign-up', points: settings.SIGN_UPS_PER_HOUR, duration: 3_600 }),
    close: () => store.close()
  }
}

interface Store {
  limiter(limit: Limit): RateLimiterAbstract
  close(): Promise<void>
}

function inDatabase(attempts: AttemptsClient): Store {
  const shared = { storeClient: attempts, storeType: 'client', tableName: 'attempts', tableCreated: true }
  return {
    limiter: (limit) => new RateLimiterPostgres({ ...shared, ...limit }),
    close: () => Promise.resolve()
  }
}

async function inValkey(url: string, onStoreAway: (error: unknown) => void): Promise<Store> {
  const { Redis } = await import('ioredis')
  const client = new Redis(url.replace(/^valkey/u, 'redis'), {
    // A store that is away is known at once: no queue while offline, no second try, half a second per command.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 500,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000)
  })
  client.on('error', onStoreAway)
  return {
    limiter: (limit) => new RateLimiterRedis({ storeClient: client, rejectIfRedisNotReady: true, ...limit }),
    close: async () => client.disconnect()
  }
}
