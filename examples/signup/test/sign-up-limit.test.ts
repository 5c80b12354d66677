import { expect, inject, test } from 'vitest'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient } from './running/client.ts'
import { makeDataFolder, removeFolder, runService } from './running/service.ts'
import { password } from './visitors.ts'

test('a form that fails otherwise has its password judged only as often as the throttle lets it', async () => {
  const folder = makeDataFolder(inject('template'))
  const service = await runService({
    DATA_DIR: folder,
    POLICY_FILE: writeCheapPolicy(folder),
    SIGN_UPS_PER_HOUR: '3'
  })
  const client = createClient(service.origin)
  const statuses: number[] = []
  for (let count = 0; count < 5; count++) {
    const form = { name: '', email: `jeanne${count}@exemple.fr`, password }
    statuses.push((await client.post('/sign-up', form)).status)
  }
  expect(statuses).toEqual([422, 422, 422, 429, 429])
  // What is not judged costs nothing, and so it is told for ever.
  expect((await client.post('/sign-up', { name: '', email: '', password: '' })).status).toBe(422)
  await service.stop()
  removeFolder(folder)
})
