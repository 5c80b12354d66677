import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { legacyFormats } from '../../../src/hashing/legacy/index.ts'
import type { LegacyFormat } from '../../../src/hashing/legacy/legacy-format.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { RempartError } from '../../../src/rempart-error.ts'
import { createFakeBackend } from '../fake-backend.ts'

const packageName = '@rempart/no-such-package'
const needy: LegacyFormat = {
  name: 'needy',
  needs: packageName,
  read: (stored) =>
    stored === 'needy'
      ? {
          kind: 'digest',
          digest: new Uint8Array(16),
          memoryKib: 8,
          coreSeconds: 0.1,
          settings: 'needy',
          compute: () => Promise.reject(new RempartError('package_missing', 'not installed', { packageName }))
        }
      : null
}

describe('a format whose package is not installed', () => {
  test('is told when the hasher is made, once', async () => {
    const warnings: NodeJS.ErrnoException[] = []
    process.on('warning', (warning) => warnings.push(warning))
    const warned = once(process, 'warning')
    createPasswordHasher({ legacy: [needy] })
    createPasswordHasher({ legacy: [needy] })
    await warned
    expect(warnings.map(({ name, code, message }) => ({ name, code, message }))).toEqual([
      {
        name: 'RempartWarning',
        code: 'REMPART_PACKAGE_MISSING',
        message: expect.stringContaining(`(formats: needy): npm install ${packageName}`) as string
      }
    ])
  })

  test('gives an outcome at sign-in, for the work of a mismatch', async () => {
    const backend = createFakeBackend()
    const hasher = createPasswordHasher({ backend, legacy: [needy] })
    expect(await hasher.verify('Bonjour1', 'needy')).toEqual({
      outcome: 'package_missing',
      packageName,
      matches: false,
      needsRehash: false,
      reasons: []
    })
    expect(backend.requests).toHaveLength(1)
  })

  test('is every format that computes bcrypt, or may', () => {
    const needing = legacyFormats.filter(({ needs }) => needs !== undefined)
    expect(new Set(needing.map(({ needs }) => needs))).toEqual(new Set(['@node-rs/bcrypt']))
    expect(needing.map(({ name }) => name).toSorted()).toEqual(
      [
        ['adonisBcrypt', 'bcrypt', 'djangoBcrypt', 'ldap', 'mediaWiki', 'nextcloud'],
        ['passlibBcryptSha256', 'phpBcrypt', 'spring', 'wordpress']
      ].flat()
    )
  })
})
