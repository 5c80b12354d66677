import { once } from 'node:events'
import { expect, inject, test } from 'vitest'
import { SHARED_SECRET } from './backing-stores.ts'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient } from './running/client.ts'
import { openRaw } from './running/raw.ts'
import { makeDataFolder, removeFolder, runService } from './running/service.ts'
import { runValkey } from '../../../test/running/valkey.ts'

/** More than twice what the service waits for a command. */
const PAUSE_MS = 12_000

test.runIf(inject('valkey') !== null)(
  'a Valkey that hangs is not away: 503, and nobody gets new counters',
  async () => {
    const valkey = await runValkey(inject('valkey') ?? '')
    const folder = makeDataFolder(inject('template'))
    const service = await runService({
      VALKEY_URL: valkey.url,
      SECRET: SHARED_SECRET,
      DATA_DIR: folder,
      POLICY_FILE: writeCheapPolicy(folder, { throttling: { maximumFailuresPerDay: 3 } })
    })
    const { socket: operator } = await openRaw(valkey.url)
    try {
      const client = createClient(service.origin)
      const guess = async (): Promise<Response> =>
        client.post('/sign-in', { email: 'jeanne@exemple.fr', password: 'Autre-Chose-Nuage-8' })
      const statuses: number[] = []
      for (let count = 0; count < 4; count++) statuses.push((await guess()).status)
      expect(statuses).toEqual([401, 401, 401, 429])

      operator.write(`CLIENT PAUSE ${PAUSE_MS} ALL\r\n`)
      await once(operator, 'data')
      const hung = await guess()
      expect(hung.status).toBe(503)
      expect(Number(hung.headers.get('retry-after'))).toBeGreaterThan(0)
      // Answered when the pause has ended.
      operator.write('PING\r\n')
      await once(operator, 'data')
      expect((await guess()).status).toBe(429)
    } finally {
      operator.destroy()
      await service.stop()
      await valkey.close()
      removeFolder(folder)
    }
  }
)
