import { backendUnavailable, loadOnce } from '../backends/load-once.ts'
import type { LegacyDigest, LegacyReading } from './legacy-format.ts'
import { damaged, TOO_COSTLY } from './legacy-format.ts'

/** About four seconds of one core. */
const MAXIMUM_COST = 16

/** bcrypt reads no more of its input. */
export const BCRYPT_INPUT_BYTES = 72

/** The parts of a stored bcrypt, whatever the layout. */
export interface BcryptParts {
  /** `2a`, `2b` and `2y` name the same algorithm; they differ in faults of old implementations. */
  readonly version: string | undefined
  readonly cost: string | undefined
  readonly salt: string | undefined
  readonly digest: string | undefined
  readonly settings: string
  readonly inputs?: (password: Uint8Array) => readonly Uint8Array[]
}

/** Checks the parts and bounds the work. */
export function readBcrypt({ version, cost: costText, salt, digest, settings, inputs }: BcryptParts): LegacyReading {
  if (version === undefined || !/^2[aby]$/u.test(version)) return damaged('unknown_version')
  if (costText === undefined || !/^[0-9]{1,2}$/u.test(costText)) return damaged('bad_number')
  const cost = Number(costText)
  if (cost < 4 || cost > 31) return damaged('number_out_of_range')
  // 16 bytes in 22 characters: four bits of the last one are always zero.
  if (salt === undefined || !/^[./A-Za-z0-9]{21}[.Oeu]$/u.test(salt)) return damaged('bad_base64')
  if (digest === undefined || !/^[./A-Za-z0-9]{31}$/u.test(digest)) return damaged('bad_base64')
  if (cost > MAXIMUM_COST) return TOO_COSTLY
  const prefix = `$${version}$${String(cost).padStart(2, '0')}$${salt}`
  const reading: LegacyDigest = {
    kind: 'digest',
    digest: Buffer.from(digest, 'latin1'),
    memoryKib: 8,
    settings,
    compute: (input) =>
      withPackage(async ({ hash }) => {
        const stored = await hash(input.subarray(0, BCRYPT_INPUT_BYTES), { salt: prefix })
        return Buffer.from(stored.slice(prefix.length), 'latin1')
      })
  }
  return inputs === undefined ? reading : { ...reading, inputs }
}

const withPackage = loadOnce(async () => {
  try {
    return await import('@node-rs/bcrypt')
  } catch (cause) {
    throw backendUnavailable('@node-rs/bcrypt', 'install it to verify bcrypt (npm install @node-rs/bcrypt)', cause)
  }
})
