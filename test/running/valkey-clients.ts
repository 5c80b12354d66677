import { Redis } from 'ioredis'
import { Redis as Valkey } from 'iovalkey'
import { createClient } from 'redis'
import type { ScriptClient } from '../../src/account/valkey/index.ts'

export interface OpenClient {
  readonly client: ScriptClient
  readonly close: () => void
}

/** The three clients that people have, each set to fail at once while it has no connection. */
export const valkeyClients: Readonly<Record<string, (url: string) => Promise<OpenClient>>> = {
  async ioredis(url) {
    const client = new Redis(url, { enableOfflineQueue: false, lazyConnect: true, retryStrategy: () => 50 })
    client.on('error', () => undefined)
    await client.connect()
    return { client, close: () => client.disconnect() }
  },

  async iovalkey(url) {
    const client = new Valkey(url, { enableOfflineQueue: false, lazyConnect: true, retryStrategy: () => 50 })
    client.on('error', () => undefined)
    await client.connect()
    return { client, close: () => client.disconnect() }
  },

  async 'node-redis'(url) {
    const client = createClient({ url, disableOfflineQueue: true, socket: { reconnectStrategy: () => 50 } })
    client.on('error', () => undefined)
    await client.connect()
    return { client, close: () => client.destroy() }
  }
}
