import type { CookieTexts } from './cookie-texts.ts'

/** The command's texts on an audit, beside the report. */
export interface AuditTexts {
  readonly contradiction: (one: string, other: string, path: string) => string
  readonly notCarriedOver: (settings: string) => string
  readonly remaining: (requirement: string, path: string) => string
  readonly cookies: CookieTexts
}
