import { encodeBase64 } from '../phc/base64.ts'
import { damaged, type LegacyFormat } from './legacy-format.ts'
import { readPbkdf2, type Pbkdf2Hash } from './pbkdf2-digest.ts'
import { readPaddedBase64 } from './strict-decoding.ts'

const PBKDF2: Readonly<Record<string, Pbkdf2Hash>> = {
  pbkdf2: 'sha1',
  'pbkdf2-sha256': 'sha256',
  'pbkdf2-sha512': 'sha512'
}

/**
 * Keycloak's credential as JSON, with `secretData` and `credentialData` as in its table and its export; also the flat
 * form of versions before 8 (`hashedSaltedValue`, `salt`, `hashIterations`, `algorithm`). PBKDF2 and Argon2.
 */
export const keycloak: LegacyFormat = {
  name: 'keycloak',
  read(stored) {
    if (!stored.startsWith('{"')) return null
    const credential = readObject(stored)
    if (credential === null) return damaged('malformed')
    const { secretData, credentialData, hashedSaltedValue } = credential
    const secret = readObject(secretData) ?? { value: hashedSaltedValue, salt: credential['salt'] }
    const { algorithm, hashIterations, additionalParameters } = readObject(credentialData) ?? credential
    const { value, salt: saltText } = secret
    if (typeof value !== 'string' || typeof saltText !== 'string') return damaged('malformed')
    if (typeof algorithm !== 'string' || typeof hashIterations !== 'number') return damaged('malformed')
    const [digest, salt] = [readPaddedBase64(value), readPaddedBase64(saltText)]
    if (digest === null || salt === null) return damaged('bad_base64')
    if (algorithm === 'argon2') {
      const phc = formatArgon2(hashIterations, readObject(additionalParameters) ?? {}, salt, digest)
      return phc === null ? damaged('missing_parameter') : { kind: 'argon2', phc }
    }
    const hash = Object.hasOwn(PBKDF2, algorithm) ? PBKDF2[algorithm] : undefined
    if (hash === undefined) return damaged('unknown_algorithm')
    // Keycloak writes 64 bytes with any hash function, and verifies as many as it finds.
    if (digest.length < 16 || digest.length > 64) return damaged('length_out_of_range')
    const zeros = Buffer.alloc(digest.length).toString('base64')
    const settings = JSON.stringify({
      secretData: JSON.stringify({ value: zeros, salt: saltText }),
      credentialData: JSON.stringify({ hashIterations, algorithm })
    })
    return readPbkdf2({ hash, iterations: String(hashIterations), salt, digest, digestBytes: digest.length, settings })
  }
}

/** An object, or the JSON of one. */
function readObject(value: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>
  if (typeof value !== 'string') return null
  try {
    return readObject(JSON.parse(value) as unknown)
  } catch {
    return null
  }
}

/** `version` is `1.3`, and each value is a list with one item. */
function formatArgon2(
  passes: number,
  { type, version, memory, parallelism }: Readonly<Record<string, unknown>>,
  salt: Uint8Array,
  tag: Uint8Array
): string | null {
  const [kind, level, memoryKib, lanes] = [type, version, memory, parallelism].map((value) =>
    Array.isArray(value) ? String(value[0]) : ''
  )
  if (level !== '1.3' && level !== '1.0') return null
  const cost = `m=${memoryKib},t=${passes},p=${lanes}`
  return `$argon2${kind}$v=${level === '1.3' ? 19 : 16}$${cost}$${encodeBase64(salt)}$${encodeBase64(tag)}`
}
