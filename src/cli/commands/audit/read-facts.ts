import type { HashFunction, ServiceFacts } from '../../../compliance/index.ts'
import type { CommandOptions } from '../../arguments/parse-command-line.ts'
import { oneOf } from '../choice-of.ts'
import { numberOf } from '../read-number.ts'

const FUNCTIONS: readonly HashFunction[] = [
  'argon2id',
  'scrypt',
  'bcrypt',
  'pbkdf2-sha1',
  'pbkdf2-sha256',
  'pbkdf2-sha512',
  'other'
]

type FactName = 'another-factor' | 'captcha' | 'paste-blocked' | 'symbols' | 'device-blocks-after' | 'hash'

const readers: Readonly<Record<FactName, (value: string) => ServiceFacts>> = {
  'another-factor': (value) => ({ anotherFactor: yesOrNo('another-factor', value) }),
  captcha: (value) => ({ captcha: yesOrNo('captcha', value) }),
  'paste-blocked': (value) => ({ pasteBlocked: yesOrNo('paste-blocked', value) }),
  symbols: (value) => ({ symbols: count('symbols', value, 0, 1_000) }),
  'device-blocks-after': (value) => ({
    device: { blocksAfterFailures: count('device-blocks-after', value, 1, 1_000) }
  }),
  hash: readHash
}
const NAMES = Object.keys(readers) as readonly FactName[]

/**
 * What `--fact NAME=VALUE` declares of the service, which its policy cannot show. Of one that stands twice, the last.
 *
 * @throws {UsageError} `not_one_of`, `number_out_of_range`.
 */
export function readFacts({ values }: CommandOptions): ServiceFacts {
  const facts = (values.get('fact') ?? []).map((text) => {
    const [name = '', ...value] = text.split('=')
    return readers[oneOf('fact', name, NAMES)](value.join('='))
  })
  return Object.assign({}, ...facts) as ServiceFacts
}

/** `bcrypt,12,16`: the function, its cost, the bytes of its salt, as far as they are known. */
function readHash(value: string): ServiceFacts {
  const [name = '', cost, saltBytes] = value.split(',')
  return {
    hashing: {
      function: oneOf('fact hash', name, FUNCTIONS),
      ...(cost === undefined ? {} : { cost: count('hash', cost, 1, 999_999_999) }),
      ...(saltBytes === undefined ? {} : { saltBytes: count('hash', saltBytes, 0, 1_024) })
    }
  }
}

function yesOrNo(name: FactName, value: string): boolean {
  return oneOf(`fact ${name}`, value, ['yes', 'no']) === 'yes'
}

function count(name: FactName, value: string, minimum: number, maximum: number): number {
  return numberOf(`fact ${name}`, value, { minimum, maximum })
}
