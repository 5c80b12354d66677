import { loadOnce } from '../backends/load-once.ts'
import { RempartError } from '../../rempart-error.ts'

/** The package that computes bcrypt, an optional peer in either of its major versions. */
export const BCRYPT_PACKAGE = '@node-rs/bcrypt'

/** The parts of `$2b$10$` and 22 characters of salt. */
export interface BcryptSettings {
  readonly version: string
  readonly cost: number
  readonly salt: string
}

/** The digest of an input as in a stored string, 31 characters. */
export function computeBcrypt(input: Uint8Array, settings: BcryptSettings): Promise<string> {
  return withPackage(async (compute) => (await compute(input, settings)).slice(-DIGEST_CHARACTERS))
}

const DIGEST_CHARACTERS = 31

type Compute = (input: Uint8Array, settings: BcryptSettings) => Promise<string>

/**
 * The part of the package used here: version 1 takes the cost and the salt bytes as separate arguments, version 2 an
 * encoded salt.
 */
interface Binding {
  readonly hash: (input: Uint8Array, costOrOptions?: unknown, salt?: unknown) => Promise<string>
  /** New in version 2. */
  readonly parseOptions?: unknown
}

const withPackage = loadOnce(async (): Promise<Compute> => {
  const { hash, parseOptions } = await loadBinding()
  return parseOptions === undefined
    ? (input, { cost, salt }) => hash(input, cost, decodeSalt(salt))
    : (input, { version, cost, salt }) => hash(input, { salt: `$${version}$${String(cost).padStart(2, '0')}$${salt}` })
})

async function loadBinding(): Promise<Binding> {
  try {
    return (await import('@node-rs/bcrypt')) as Binding
  } catch (cause) {
    const remedy = `npm install ${BCRYPT_PACKAGE}`
    throw new RempartError('package_missing', `bcrypt needs it: ${remedy}`, { packageName: BCRYPT_PACKAGE }, { cause })
  }
}

/** bcrypt's base 64 is the usual one with another alphabet. */
function decodeSalt(salt: string): Buffer {
  const usual = Array.from(salt, (character) => USUAL[BCRYPT.indexOf(character)]).join('')
  return Buffer.from(usual, 'base64')
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const BCRYPT = `./${LETTERS_AND_DIGITS}`
const USUAL = `${LETTERS_AND_DIGITS}+/`
