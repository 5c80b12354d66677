import { bcrypt } from './bcrypt.ts'
import { damaged, type LegacyFormat, type LegacyReading } from './legacy-format.ts'
import { md5Crypt } from './md5-crypt.ts'
import { phpBcrypt } from './php-bcrypt.ts'
import { shaCrypt } from './sha-crypt.ts'

const FORMATS: readonly LegacyFormat[] = [phpBcrypt, bcrypt, shaCrypt, md5Crypt]

/** Reads the strings of `crypt(3)`, and Argon2: those that other systems write after a prefix of their own. */
export function readCryptString(stored: string): LegacyReading {
  if (stored.startsWith('$argon2')) return { kind: 'argon2', phc: stored }
  for (const format of FORMATS) {
    const reading = format.read(stored, FORMATS)
    if (reading !== null) return reading
  }
  return damaged('unknown_algorithm')
}
