import { computeBcrypt } from './bcrypt-package.ts'
import { damaged, type LegacyDigest, type LegacyInput, type LegacyReading } from './legacy-format.ts'
import { withoutDigest } from './strict-decoding.ts'

/** Measured, rounded up: four seconds at a cost of 16. */
const CORE_SECONDS_PER_ROUND = 4 / 2 ** 16

/** bcrypt reads no more of its input. */
const BCRYPT_INPUT_BYTES = 72

/** The parts of a stored bcrypt, whatever the layout. */
export interface BcryptParts {
  /** `2a`, `2b` and `2y` name the same algorithm; they mark bugs of old implementations. */
  readonly version: string | undefined
  readonly cost: string | undefined
  readonly salt: string | undefined
  readonly digest: string | undefined
  readonly settings: string
  /** Default {@link bcryptInputs}. */
  readonly inputs?: LegacyDigest['inputs']
}

/** Checks the parts and estimates their cost. */
export function readBcrypt(parts: BcryptParts): LegacyReading {
  const { version, cost: costText, salt, digest, settings, inputs = bcryptInputs } = parts
  if (version === undefined || !/^2[aby]?$/u.test(version)) return damaged('unknown_version')
  if (costText === undefined || !/^[0-9]{1,2}$/u.test(costText)) return damaged('bad_number')
  const cost = Number(costText)
  if (cost < 4 || cost > 31) return damaged('number_out_of_range')
  // 16 bytes in 22 characters and 23 in 31: the last character has four and two unused bits, always zero.
  if (salt === undefined || !/^[./A-Za-z0-9]{21}[.Oeu]$/u.test(salt)) return damaged('bad_base64')
  if (digest === undefined || !/^[./A-Za-z0-9]{30}[.CGKOSWaeimquy26]$/u.test(digest)) return damaged('bad_base64')
  const settingsOfDigest = { version: version === '2' ? '2a' : version, cost, salt }
  return {
    kind: 'digest',
    digest: Buffer.from(digest, 'latin1'),
    memoryKib: 8,
    coreSeconds: 2 ** cost * CORE_SECONDS_PER_ROUND,
    settings,
    inputs,
    compute: async (input) => {
      const read = version === '2' ? withoutTerminator(input) : input
      return Buffer.from(await computeBcrypt(read, settingsOfDigest), 'latin1')
    }
  }
}

/** Reads `$2b$12$`, 22 characters of salt and 31 of digest, which follow `prefix` in the stored string. */
export function readBcryptString(
  text: string,
  { prefix = '', ...rest }: { readonly prefix?: string; readonly inputs?: LegacyDigest['inputs'] } = {}
): LegacyReading {
  const [, version, cost, salt, digest] = /^\$(2[a-z]?)\$([0-9]{2})\$(.{22})(.{31})$/su.exec(text) ?? []
  const settings = digest === undefined ? '' : prefix + withoutDigest(text, digest, '.')
  return readBcrypt({ version, cost, salt, digest, settings, ...rest })
}

/** The part of a password that bcrypt implementations read: 72 bytes, and in C only up to the first NUL. */
export function bcryptInputs(password: Uint8Array): readonly LegacyInput[] {
  const whole = { bytes: password.subarray(0, BCRYPT_INPUT_BYTES), isPartial: password.length > BCRYPT_INPUT_BYTES }
  const nul = whole.bytes.indexOf(0)
  return nul === -1 ? [whole] : [whole, { bytes: password.subarray(0, nul), isPartial: true }]
}

/** True if bcrypt does not read the password to its end. */
export function isReadInPart(password: Uint8Array): boolean {
  return bcryptInputs(password).some(({ isPartial }) => isPartial)
}

/** The first bcrypt, `$2$`, omits the NUL after the password, which is repeated to 72 bytes without a terminator. */
function withoutTerminator(input: Uint8Array): Uint8Array {
  return input.length === 0 ? input : Buffer.alloc(BCRYPT_INPUT_BYTES, input)
}
