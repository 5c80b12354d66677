import { importAppleRules } from './apple-rules.ts'
import { importDjango } from './django.ts'
import type { ImportedPolicy, ImportProblem } from './imported-policy.ts'
import { importKeycloak } from './keycloak.ts'
import { importLaravel } from './laravel.ts'
import { importPwquality } from './pwquality.ts'
import { importSecedit } from './secedit.ts'

/** The systems whose policies can be imported. */
export type ImportSystem = 'keycloak' | 'pwquality' | 'secedit' | 'apple' | 'django' | 'laravel'

const importers: Readonly<Record<ImportSystem, (text: string) => ImportedPolicy | ImportProblem>> = {
  keycloak: importKeycloak,
  pwquality: importPwquality,
  secedit: importSecedit,
  apple: importAppleRules,
  django: importDjango,
  laravel: importLaravel
}

/** Their names, as in `--from`. */
export const importSystems: readonly ImportSystem[] = ['keycloak', 'pwquality', 'secedit', 'apple', 'django', 'laravel']

/** Enough for the export of a realm with thousands of clients. */
const MAXIMUM_TEXT_UNITS = 16 * 1_048_576

/**
 * Converts another system's policy, for an audit: `keycloak` (realm export or policy string), `pwquality` (libpwquality
 * and faillock), `secedit` (Windows and Active Directory), `apple` (password rules string), `django` (settings as
 * JSON), `laravel` (the rules of `Password` as JSON). Never throws for any text.
 *
 * @example
 * ```ts
 * const outcome = importPolicy('keycloak', 'length(12) and digits(1) and passwordHistory(5)')
 * 'policy' in outcome // true
 * ```
 */
export function importPolicy(system: ImportSystem, text: string): ImportedPolicy | ImportProblem {
  if (text.length > MAXIMUM_TEXT_UNITS) return { problem: 'too_large' }
  return importers[system](text.startsWith('\ufeff') ? text.slice(1) : text)
}
