import { expect, test } from 'vitest'
import { askDatabase } from '../../../src/account/kysely/database/ask-database.ts'

// https://www.postgresql.org/docs/current/errcodes-appendix.html, and the codes of systems.

async function failWith(code: string): Promise<unknown> {
  return await askDatabase(() => Promise.reject(Object.assign(new Error('canary'), { code }))).catch(
    (error: unknown) => error
  )
}

const away = ['08000', '08006', '08P01', '57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE']
const busy = ['EPERM', 'E2BIG', 'ETIMEDOUT', '28P01', '3D000', '25006', '25P03', '40001', '40P01', '53100', '53300']
const waiting = ['55006', '55P03', '57014', '57P05', '58000', '58030']
const faults = ['22021', '22P02', '23505', '25001', '25P02', '42601', '42P01', '55000', 'P0001', 'XX001', 'HV00A']

test.each([
  ...away.map((code) => [code, 'away'] as const),
  ...[...busy, ...waiting].map((code) => [code, 'busy'] as const)
])('%s of a database means: try again, it is %s', async (code, trouble) => {
  expect(await failWith(code)).toMatchObject({ code: 'store_unavailable', details: { trouble } })
})

test.each(faults)('%s is a fault of whoever asks', async (code) => {
  expect(await failWith(code)).toMatchObject({ message: 'canary', code })
})
