import { RempartError, type UnreadableHashProblem } from '../../rempart-error.ts'
import { minimumMemoryKib } from '../../argon2/argon2-parameters.ts'
import { decodeBase64 } from './base64.ts'
import { parseDecimal } from './decimal.ts'
import {
  MAXIMUM_ASSOCIATED_DATA_BYTES,
  MAXIMUM_KEY_ID_BYTES,
  RECORD_RANGES,
  type Argon2Type,
  type Argon2Version,
  type PhcRecord
} from './phc-record.ts'

/** The result of reading a stored string. */
export type PhcReading =
  | { readonly readable: true; readonly record: PhcRecord }
  | { readonly readable: false; readonly problem: UnreadableHashProblem }

/** The longest string that the grammar allows; longer ones are not parsed. */
const MAXIMUM_PHC_LENGTH = 372

const TYPES: ReadonlySet<string> = new Set<Argon2Type>(['argon2id', 'argon2i', 'argon2d'])

/**
 * Reads the PHC string of an Argon2 hash. Parameters are accepted in any order, because some writers sort them;
 * everything else is strict: no unknown or repeated parameter, no leading zero, base 64 without padding and with zero
 * trailing bits. Without `v=` the version is 16, as in the reference implementation.
 *
 * @throws {RempartError} `unreadable_hash`, whose `details.problem` says what is wrong and contains no part of the
 * string.
 * @example
 * ```ts
 * parsePhc('$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4').memoryKib // 256
 * ```
 */
export function parsePhc(text: string): PhcRecord {
  const reading = readPhc(text)
  if (reading.readable) return reading.record
  const { problem } = reading
  throw new RempartError('unreadable_hash', `the stored hash is not an Argon2 PHC string (${problem})`, { problem })
}

/** {@link parsePhc} without the exception. Never throws: any stored value gives a reading. */
export function readPhc(text: unknown): PhcReading {
  if (typeof text !== 'string') return unreadable('not_a_string')
  if (text === '') return unreadable('empty')
  if (text.length > MAXIMUM_PHC_LENGTH) return unreadable('too_long')
  const [before, type, ...fields] = text.split('$')
  if (before !== '' || type === undefined) return unreadable('malformed')
  if (!isArgon2Type(type)) return unreadable('unknown_algorithm')

  const version = fields[0]?.startsWith('v=') === true ? readVersion(fields.shift()) : 16
  if (version === null) return unreadable('unknown_version')
  const [parameterField, saltField, tagField, ...rest] = fields
  if (parameterField === undefined || saltField === undefined || tagField === undefined || rest.length > 0) {
    return unreadable('malformed')
  }
  const parameters = readParameters(parameterField)
  if (typeof parameters === 'string') return unreadable(parameters)
  const salt = readBytes(saltField, RECORD_RANGES.saltBytes)
  if (typeof salt === 'string') return unreadable(salt)
  const tag = readBytes(tagField, RECORD_RANGES.tagBytes)
  if (typeof tag === 'string') return unreadable(tag)
  return { readable: true, record: { type, version, ...parameters, salt, tag } }
}

type Parameters = Pick<PhcRecord, 'memoryKib' | 'passes' | 'lanes' | 'keyId' | 'associatedData'>

function readParameters(field: string): Parameters | UnreadableHashProblem {
  const values = new Map<string, string>()
  for (const parameter of field.split(',')) {
    const equals = parameter.indexOf('=')
    if (equals === -1) return 'malformed'
    const name = parameter.slice(0, equals)
    if (!PARAMETER_NAMES.has(name)) return 'unknown_parameter'
    if (values.has(name)) return 'duplicate_parameter'
    values.set(name, parameter.slice(equals + 1))
  }
  const memoryKib = readDecimal(values.get('m'), RECORD_RANGES.memoryKib)
  if (typeof memoryKib === 'string') return memoryKib
  const passes = readDecimal(values.get('t'), RECORD_RANGES.passes)
  if (typeof passes === 'string') return passes
  const lanes = readDecimal(values.get('p'), RECORD_RANGES.lanes)
  if (typeof lanes === 'string') return lanes
  if (memoryKib < minimumMemoryKib(lanes)) return 'number_out_of_range'

  const keyId = readOptionalBytes(values.get('keyid'), MAXIMUM_KEY_ID_BYTES)
  if (typeof keyId === 'string') return keyId
  const associatedData = readOptionalBytes(values.get('data'), MAXIMUM_ASSOCIATED_DATA_BYTES)
  if (typeof associatedData === 'string') return associatedData
  return {
    memoryKib,
    passes,
    lanes,
    ...(keyId === undefined ? {} : { keyId }),
    ...(associatedData === undefined ? {} : { associatedData })
  }
}

const PARAMETER_NAMES: ReadonlySet<string> = new Set(['m', 't', 'p', 'keyid', 'data'])

function readVersion(field: string | undefined): Argon2Version | null {
  if (field === 'v=19') return 19
  return field === 'v=16' ? 16 : null
}

function readDecimal(
  text: string | undefined,
  [minimum, maximum]: readonly [number, number]
): number | UnreadableHashProblem {
  if (text === undefined) return 'missing_parameter'
  const value = parseDecimal(text)
  if (value === null) return 'bad_number'
  return value >= minimum && value <= maximum ? value : 'number_out_of_range'
}

function readBytes(text: string, [minimum, maximum]: readonly [number, number]): Uint8Array | UnreadableHashProblem {
  const bytes = decodeBase64(text)
  if (bytes === null) return 'bad_base64'
  return bytes.length >= minimum && bytes.length <= maximum ? bytes : 'length_out_of_range'
}

function readOptionalBytes(
  text: string | undefined,
  maximumBytes: number
): Uint8Array | undefined | UnreadableHashProblem {
  return text === undefined ? undefined : readBytes(text, [1, maximumBytes])
}

function isArgon2Type(text: string): text is Argon2Type {
  return TYPES.has(text)
}

function unreadable(problem: UnreadableHashProblem): PhcReading {
  return { readable: false, problem }
}
