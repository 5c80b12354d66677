import type { PolicyCookieKind } from '../../../policy/policy-cookies.ts'

/** The table's texts for the cookies implied by the policy. */
export interface CookieTexts {
  readonly thisService: string
  readonly places: Readonly<Record<PolicyCookieKind, string>>
  readonly purposes: Readonly<Record<PolicyCookieKind, string>>
}

/** The texts of *Cookies*. */
export interface CookiesWords {
  readonly title: string
  readonly whatHeading: string
  readonly what: string
  readonly kinds: readonly string[]
  readonly tableHeading: string
  readonly none: string
  readonly necessaryCaption: string
  readonly consentCaption: string
  readonly heads: readonly [provider: string, place: string, name: string, purpose: string, duration: string]
  readonly duration: (seconds: number) => string
  readonly noBanner: string
  readonly consent: string
  readonly refuseHeading: string
  readonly refuse: readonly string[]
  readonly ours: CookieTexts
}
