import type { ServiceText } from './service-description.ts'

/**
 * A cookie of the host, besides those implied by the policy. Attributes default to the strict values, and the cookies
 * that a site sets are compared with them.
 *
 * @example
 * ```ts
 * const language: DeclaredCookie = {
 *   name: 'language',
 *   provider: 'Canton de Vaux',
 *   place: { fr: 'toutes les pages', en: 'every page' },
 *   purpose: { fr: 'retenir la langue choisie', en: 'remembers the chosen language' },
 *   durationSeconds: 2_592_000
 * }
 * ```
 */
export interface DeclaredCookie {
  /** A token of RFC 6265, 1 to 128 characters. */
  readonly name: string
  readonly provider: ServiceText
  /** The service, and the part of it that sets the cookie. */
  readonly place: ServiceText
  readonly purpose: ServiceText
  /** Lifetime in seconds: 0 (until the browser is closed) to 34,560,000 (400 days, the maximum in browsers). */
  readonly durationSeconds: number
  /** Whether it is set only with the visitor's consent. Default false: the service cannot work without it. */
  readonly needsConsent?: boolean
  /** Sent over HTTPS only. Default true. */
  readonly secure?: boolean
  /** Hidden from scripts. Default true. */
  readonly httpOnly?: boolean
  /** Whether requests from other sites carry it. Default `lax`. */
  readonly sameSite?: 'strict' | 'lax' | 'none'
  /** The path it is sent to. Default `/`. */
  readonly path?: string
}
