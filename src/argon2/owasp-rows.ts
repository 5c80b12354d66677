import type { Argon2Parameters } from './argon2-parameters.ts'
import { OWASP_12_MIB, OWASP_19_MIB, OWASP_46_MIB, OWASP_7_MIB, OWASP_9_MIB } from './presets.ts'

/** The rows of OWASP's Password Storage Cheat Sheet in its order: less memory and more passes from one to the next. */
export const OWASP_ROWS: readonly { readonly name: string; readonly parameters: Argon2Parameters }[] = [
  { name: 'OWASP_46_MIB', parameters: OWASP_46_MIB },
  { name: 'OWASP_19_MIB', parameters: OWASP_19_MIB },
  { name: 'OWASP_12_MIB', parameters: OWASP_12_MIB },
  { name: 'OWASP_9_MIB', parameters: OWASP_9_MIB },
  { name: 'OWASP_7_MIB', parameters: OWASP_7_MIB }
]

/** The least memory in KiB that OWASP asks for with this number of passes. */
export function owaspFloorKib(passes: number): number {
  const rows = OWASP_ROWS.filter(({ parameters }) => parameters.passes <= passes)
  return Math.min(...rows.map(({ parameters }) => parameters.memoryKib))
}
