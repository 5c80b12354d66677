import { describe, expect, test } from 'vitest'
import { argon2Package } from '../../../src/hashing/backends/argon2-package.ts'
import { assertSelfTest, withSelfTest } from '../../../src/hashing/backends/self-test.ts'
import { RempartError } from '../../../src/rempart-error.ts'
import { describeArgon2Backend } from '../../contracts/argon2-backend.contract.ts'
import { rfc9106Vectors } from '../../vectors/argon2.ts'

const { request } = rfc9106Vectors[2]!

describeArgon2Backend('a backend held to its self-test', withSelfTest(argon2Package))

describe('a backend that fails its self-test', () => {
  test('is not used, and the error says what to do', async () => {
    let calls = 0
    const wrong = withSelfTest({
      id: 'wrong',
      computeTag: () => {
        calls++
        return Promise.resolve(new Uint8Array(32))
      }
    })
    await expect(wrong.computeTag(request)).rejects.toMatchObject({
      code: 'backend_unavailable',
      details: { backend: 'wrong' }
    })
    expect(calls).toBe(1)
    await expect(assertSelfTest(wrong)).rejects.toMatchObject({ code: 'backend_unavailable' })
  })

  test('because it is not there says so itself', async () => {
    const error = new RempartError('backend_unavailable', 'not here', { backend: 'absent', remedy: 'install it' })
    await expect(
      withSelfTest({ id: 'absent', computeTag: () => Promise.reject(error) }).computeTag(request)
    ).rejects.toBe(error)
  })
})
