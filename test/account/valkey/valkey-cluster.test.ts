import { Cluster } from 'ioredis'
import { Cluster as ValkeyCluster } from 'iovalkey'
import { createCluster } from 'redis'
import { describe, expect, test } from 'vitest'
import { isRempartError } from '../../../src/index.ts'
import { createThrottle, type AttemptReservation } from '../../../src/account/index.ts'
import { createValkeyAttemptStore, type ScriptClient } from '../../../src/account/valkey/index.ts'
import { valkeyProgram } from '../../running/stores.ts'
import { runValkeyCluster } from '../../running/valkey-cluster.ts'
import type { OpenClient } from '../../running/valkey-clients.ts'

const clusterClients: Readonly<Record<string, (ports: readonly number[]) => Promise<OpenClient>>> = {
  async ioredis(ports) {
    const client = new Cluster(ports.map(nodeAt), { clusterRetryStrategy: () => 50, slotsRefreshTimeout: 5_000 })
    client.on('error', () => undefined)
    return { client, close: () => client.disconnect() }
  },

  async iovalkey(ports) {
    const client = new ValkeyCluster(ports.map(nodeAt), { clusterRetryStrategy: () => 50, slotsRefreshTimeout: 5_000 })
    client.on('error', () => undefined)
    return { client, close: () => client.disconnect() }
  },

  async 'node-redis'(ports) {
    const client = createCluster({
      rootNodes: ports.map((port) => ({ socket: nodeAt(port) })),
      defaults: { disableOfflineQueue: true, socket: { reconnectStrategy: () => 50 } }
    })
    client.on('error', () => undefined)
    await client.connect()
    return { client, close: () => client.destroy() }
  }
}

function nodeAt(port: number): { host: string; port: number } {
  return { host: '127.0.0.1', port }
}

const ACCOUNTS = 30

describe.runIf(valkeyProgram !== '')('Valkey', () => {
  describe.each(Object.entries(clusterClients))('a cluster of three nodes by %s', (_, connect) => {
    test('spreads the accounts; one node killed, its accounts are refused and the others are counted as before', async () => {
      const cluster = await runValkeyCluster(valkeyProgram)
      const { client, close } = await connect(cluster.ports)
      const attempt = throttleOver(client)
      try {
        // The limit is two: one attempt before the kill, one after it.
        expect(await everyAccount(attempt)).toEqual(Array.from({ length: ACCOUNTS }, () => 'allowed'))
        await cluster.kill(0)
        // The killed one's accounts cannot be counted; those of the others have used up their second attempt.
        await expect
          .poll(async () => new Set(await everyAccount(attempt)))
          .toEqual(new Set(['refused', 'store_unavailable']))
      } finally {
        close()
        await cluster.close()
      }
    })
  })
})

function throttleOver(client: ScriptClient): (account: string) => Promise<AttemptReservation> {
  const store = createValkeyAttemptStore({ client, deadlineMs: 1_000 })
  const throttle = createThrottle({ store, secret: 'a secret of thirty-two characters', maximumFailuresPerDay: 2 })
  return async (account) => await throttle.reserve({ account })
}

async function everyAccount(attempt: (account: string) => Promise<AttemptReservation>): Promise<readonly string[]> {
  const answers = Array.from({ length: ACCOUNTS }, async (_, index) => {
    try {
      const { allowed } = await attempt(`account ${index}`)
      return allowed ? 'allowed' : 'refused'
    } catch (error) {
      return isRempartError(error) ? error.code : 'another error'
    }
  })
  return await Promise.all(answers)
}
