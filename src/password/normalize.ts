/**
 * The one place where a password changes its bytes: canonical composition (Unicode NFC), so that two canonically
 * equivalent spellings of `é` are one password. Nothing is trimmed, case-folded or truncated.
 *
 * Source: NIST SP 800-63B-4 §3.1.1.2 (NFC before hashing).
 *
 * @example
 * ```ts
 * normalizePassword('e\u0301') === '\u00e9' // true
 * ```
 */
export function normalizePassword(password: string): string {
  return password.normalize('NFC')
}
