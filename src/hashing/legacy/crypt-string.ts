import { bcrypt } from './bcrypt.ts'
import { damaged, type LegacyFormat, type LegacyReading } from './legacy-format.ts'
import { md5Crypt } from './md5-crypt.ts'
import { phpBcrypt } from './php-bcrypt.ts'
import { shaCrypt } from './sha-crypt.ts'

const FORMATS: readonly LegacyFormat[] = [phpBcrypt, bcrypt, shaCrypt, md5Crypt]

/** Reads what `crypt(3)` would, and Argon2: the strings that other systems put a prefix before. */
export function readCryptString(stored: string): LegacyReading {
  if (stored.startsWith('$argon2')) return { kind: 'argon2', phc: stored }
  for (const format of FORMATS) {
    const reading = format.read(stored, FORMATS)
    if (reading !== null) return reading
  }
  return damaged('unknown_algorithm')
}
