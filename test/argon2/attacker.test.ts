import { expect, test } from 'vitest'
import { bytesMovedByHash } from '../../src/argon2/attacker.ts'
import { OWASP_19_MIB, OWASP_46_MIB, RFC_9106_LOW_MEMORY } from '../../src/argon2/presets.ts'

// Each block of 1024 bytes is written and read once a pass.
test.each([
  [OWASP_46_MIB, 96_468_992],
  [OWASP_19_MIB, 79_691_776],
  [RFC_9106_LOW_MEMORY, 402_653_184]
])('a hash of %o moves %d bytes', (parameters, bytes) => {
  expect(bytesMovedByHash(parameters)).toBe(bytes)
})
