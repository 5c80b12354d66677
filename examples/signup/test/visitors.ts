import { afterAll, beforeAll, expect, inject } from 'vitest'
import { writeCheapPolicy } from './policy-for-tests.ts'
import { createClient, type Client } from './running/client.ts'
import { makeDataFolder, removeFolder, runService, type RunningService } from './running/service.ts'

/** A password that the policy accepts. */
export const password = 'Grenouille-Vélo-Cactus-7'

export interface Visit {
  readonly client: Client
  readonly form: { readonly name: string; readonly email: string; readonly password: string }
}

export interface Visitors {
  readonly service: () => RunningService
  readonly folder: () => string
  /** A visitor of their own, and a form that is right. */
  readonly visit: () => Visit
  /** A visitor without a form. */
  readonly stranger: () => Client
}

/** One service on an empty database for all the tests of a file, and visitors who do not know each other. */
export function useVisitors(): Visitors {
  let folder = ''
  let service: RunningService | undefined
  let count = 0
  const running = (): RunningService => {
    if (service === undefined) throw new Error('the service is not started')
    return service
  }
  beforeAll(async () => {
    folder = makeDataFolder(inject('template'))
    service = await runService({
      DATA_DIR: folder,
      POLICY_FILE: writeCheapPolicy(folder),
      SIGN_UPS_PER_HOUR: '100000',
      FAILED_SIGN_INS_PER_HOUR: '100000'
    })
  })
  afterAll(async () => {
    await service?.stop()
    removeFolder(folder)
  })
  const stranger = (): Client => createClient(running().origin)
  return {
    service: running,
    folder: () => folder,
    stranger,
    visit() {
      count += 1
      return { client: stranger(), form: { name: 'Jeanne Martin', email: `jeanne${count}@exemple.fr`, password } }
    }
  }
}

/** Reads a problem document, and holds what every one of them has. */
export async function readProblem(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/u)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body = (await response.json()) as Record<string, unknown>
  expect(body['status']).toBe(response.status)
  return body
}
