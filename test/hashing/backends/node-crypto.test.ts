import * as crypto from 'node:crypto'
import { expect, test } from 'vitest'
import { nodeCrypto } from '../../../src/hashing/backends/node-crypto.ts'
import { describeArgon2Backend } from '../../contracts/argon2-backend.contract.ts'
import { rfc9106Vectors } from '../../vectors/argon2.ts'

const runsHere = 'argon2' in crypto

if (runsHere) describeArgon2Backend('node:crypto', nodeCrypto)

test(`on Node.js ${process.version} it ${runsHere ? 'runs' : 'says which Node.js has it'}`, async () => {
  const outcome = await nodeCrypto.computeTag(rfc9106Vectors[2]!.request).catch((error: unknown) => error)
  expect(outcome).toMatchObject(runsHere ? { length: 32 } : { code: 'backend_unavailable' })
})
