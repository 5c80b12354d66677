import type { Language } from '../../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import { policyCookies } from '../../../policy/policy-cookies.ts'
import type { CookieTexts } from '../words/cookies-words.ts'
import { localize } from './localize.ts'

/** One row of the charter's table. */
export interface CookieRow {
  readonly name: string
  readonly provider: string
  readonly place: string
  readonly purpose: string
  readonly durationSeconds: number
  readonly needsConsent: boolean
}

/** Every cookie that may be set: those implied by the policy, then the host's. */
export function cookieRows(
  policy: AccountSecurityPolicy,
  language: Language,
  texts: CookieTexts
): readonly CookieRow[] {
  const provider = policy.service === undefined ? texts.thisService : localize(policy.service.name, language)
  return [
    ...policyCookies(policy).map(({ kind, name, durationSeconds }) => ({
      name,
      provider,
      place: texts.places[kind],
      purpose: texts.purposes[kind],
      durationSeconds,
      needsConsent: false
    })),
    ...(policy.cookies ?? []).map((cookie) => ({
      name: cookie.name,
      provider: localize(cookie.provider, language),
      place: localize(cookie.place, language),
      purpose: localize(cookie.purpose, language),
      durationSeconds: cookie.durationSeconds,
      needsConsent: cookie.needsConsent === true
    }))
  ]
}
