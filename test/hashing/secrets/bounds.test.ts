import { describe, expect, test } from 'vitest'
import { findPasswordProblem } from '../../../src/hashing/secrets/password-bytes.ts'
import { createPepper } from '../../../src/hashing/secrets/pepper.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'

const secretOf = (length: number): Uint8Array => new Uint8Array(length).fill(7)
const first = { id: '1', secret: secretOf(32) }

describe('a pepper key', () => {
  test.each([16, 1024])('that makes hashes may have %d bytes', (length) => {
    expect(createPepper([{ id: 'a', secret: secretOf(length) }]).current.secret).toHaveLength(length)
  })

  test.each([0, 15, 1025])('that makes hashes may not have %d bytes', (length) => {
    expect(() => createPepper([{ id: 'a', secret: secretOf(length) }])).toThrow('must have 16 to 1024 bytes')
  })

  test.each([1, 1024])('that only reads may have %d bytes', (length) => {
    const pepper = createPepper([first, { id: null, secret: secretOf(length) }])
    expect(pepper.find(undefined)).toHaveLength(length)
  })

  test.each([0, 1025])('that only reads may not have %d bytes', (length) => {
    expect(() => createPepper([first, { id: null, secret: secretOf(length) }])).toThrow('must have 1 to 1024 bytes')
  })

  test.each(['!', '~', '12345678'])('may be named %o', (id) => {
    expect(Buffer.from(createPepper([{ ...first, id }]).current.keyId).toString()).toBe(id)
  })

  test.each(['', '123456789', ' ', '\u007F', 'é', 'a b'])('may not be named %o', (id) => {
    expect(() => createPepper([{ ...first, id }])).toThrow('1 to 8 visible ASCII characters')
  })
})

describe('the bytes of a password', () => {
  test.each([
    [4096, 'a'.repeat(4096), null],
    [4096, 'a'.repeat(4097), 'password_too_large'],
    [4096, 'é'.repeat(2048), null],
    [4096, 'é'.repeat(2049), 'password_too_large'],
    // Two code points that NFC makes one of two bytes.
    [4096, 'e\u0301'.repeat(2048), null],
    [1, 'a', null],
    [1, 'ab', 'password_too_large'],
    [1, '', null],
    [4096, `a${'\u0323'.repeat(30)}`, null],
    [4096, `a${'\u0323'.repeat(31)}`, 'password_too_many_marks'],
    [4096, 'a\uD83D', 'password_not_unicode'],
    [4096, 'a\uD83D\uDC18', null]
  ])('at most %d: a password has the right problem', (maximumBytes, password, problem) => {
    expect(findPasswordProblem(password, maximumBytes)).toBe(problem)
  })

  test('are 4096 at most where nothing is said', async () => {
    const backend = { id: 'fake', computeTag: () => Promise.resolve(new Uint8Array(32)) }
    const hasher = createPasswordHasher({ backend })
    await expect(hasher.hash('a'.repeat(4096))).resolves.toContain('$argon2id$')
    await expect(hasher.hash('a'.repeat(4097))).rejects.toMatchObject({ details: { maximumBytes: 4096 } })
  })

  test.each([1, 1_048_576])('may be bounded by %d', (maximumPasswordBytes) => {
    expect(() => createPasswordHasher({ maximumPasswordBytes })).not.toThrow()
  })

  test.each([0, 1_048_577, 1.5, Number.NaN])('may not be bounded by %d', (maximumPasswordBytes) => {
    expect(() => createPasswordHasher({ maximumPasswordBytes })).toThrow(
      new RangeError('maximumPasswordBytes must be an integer from 1 to 1048576')
    )
  })
})
