import { createHash } from 'node:crypto'
import { test } from '@fast-check/vitest'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policyDigest } from '../../../src/compliance/digest/policy-digest.ts'
import { sha256 } from '../../../src/compliance/digest/sha-256.ts'
import { servicePublic } from '../../../src/index.ts'

describe('SHA-256', () => {
  // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
    ]
  ])('of "%s"', (text, digest) => {
    expect(sha256(text)).toBe(digest)
  })

  test.prop([fc.string({ maxLength: 300, unit: 'grapheme' })])('is that of node:crypto', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })

  it.each([55, 56, 63, 64, 65, 119, 120])('of %d bytes, around the end of a block', (length) => {
    const text = 'a'.repeat(length)
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
})

describe('the digest of a policy', () => {
  it('does not depend on the order of its members, nor on $schema', () => {
    const { version, password, hashing, throttling, ...others } = servicePublic
    const turned = { $schema: 'x', ...others, throttling, hashing: { ...hashing }, password, version }
    expect(policyDigest(turned)).toBe(policyDigest(servicePublic))
  })

  it('changes with each value', () => {
    const changed = { ...servicePublic, throttling: { maximumFailuresPerDay: 24 } }
    expect(policyDigest(changed)).not.toBe(policyDigest(servicePublic))
  })

  it('is that of the canonical JSON', () => {
    const policy = { ...servicePublic, throttling: { maximumFailuresPerDay: 7 } }
    const sorted = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .toSorted(([one], [other]) => (one < other ? -1 : 1))
              .map(([key, child]) => [key, sorted(child)])
          )
    const alternatives = policy.password.alternatives.map(sorted)
    const canonical = JSON.stringify(sorted({ ...policy, password: { ...policy.password, alternatives } }))
    expect(policyDigest(policy)).toBe(`sha256:${createHash('sha256').update(canonical).digest('hex')}`)
  })
})
