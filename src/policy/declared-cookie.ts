import type { ServiceText } from './service-description.ts'

/**
 * A cookie of the host, beside those that follow from the policy. Absent attributes are the strict ones, and what a site
 * really sets is compared with them.
 *
 * @example
 * ```ts
 * const language: DeclaredCookie = {
 *   name: 'language',
 *   provider: 'Canton de Vaux',
 *   place: { fr: 'toutes les pages', en: 'every page' },
 *   purpose: { fr: 'retenir la langue choisie', en: 'remembers the language that was chosen' },
 *   durationSeconds: 2_592_000
 * }
 * ```
 */
export interface DeclaredCookie {
  /** A token of RFC 6265, 1 to 128 characters. */
  readonly name: string
  readonly provider: ServiceText
  /** The service and its part that set it. */
  readonly place: ServiceText
  readonly purpose: ServiceText
  /** How long the browser keeps it: 0, until it is closed, to 34,560,000 (400 days, the longest that browsers keep one). */
  readonly durationSeconds: number
  /** Whether it is set only after the visitor agreed. Absent: false, as the service cannot work without it. */
  readonly needsConsent?: boolean
  /** Sent over HTTPS only. Absent: true. */
  readonly secure?: boolean
  /** Out of reach of scripts. Absent: true. */
  readonly httpOnly?: boolean
  /** Whether other sites' requests carry it. Absent: `lax`. */
  readonly sameSite?: 'strict' | 'lax' | 'none'
  /** Which paths it is sent to. Absent: `/`. */
  readonly path?: string
}
