import { BITS_PER_DIGIT, DIGITS } from '../../src/strength/knowledge/coding/digits.ts'
import { fingerprintOf } from '../../src/strength/knowledge/fingerprint-set.ts'

/** Bits of a fingerprint: a set of 2,000 takes a string by chance once in two million. */
const FINGERPRINT_BITS = 32

/**
 * The fingerprints of strings, sorted, as the differences between neighbours in a Rice code: a parameter in the first
 * character, then for each difference its upper bits in unary and its lower bits as they are.
 */
export function codeFingerprints(strings: readonly string[]): string {
  const sorted = [...new Set(strings.map(fingerprintOf))].toSorted((a, b) => a - b)
  const low = Math.max(0, FINGERPRINT_BITS - Math.ceil(Math.log2(sorted.length + 1)))
  let bits = ''
  let previous = 0
  for (const value of sorted) {
    const difference = value - previous
    bits += `${'1'.repeat(Math.floor(difference / 2 ** low))}0${(difference % 2 ** low).toString(2).padStart(low, '0').slice(0, low)}`
    previous = value
  }
  const groups = bits.match(/.{1,6}/gu) ?? []
  // Ones at the end begin no difference that is complete.
  const characters = groups.map((group) => DIGITS.charAt(Number.parseInt(group.padEnd(BITS_PER_DIGIT, '1'), 2)))
  return DIGITS.charAt(low) + characters.join('')
}
