import type { PolicyCookieKind } from '../../../policy/policy-cookies.ts'

/** What the table says of the cookies that follow from the policy. */
export interface CookieTexts {
  readonly thisService: string
  readonly places: Readonly<Record<PolicyCookieKind, string>>
  readonly purposes: Readonly<Record<PolicyCookieKind, string>>
}

/** What *Cookies* says. */
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
