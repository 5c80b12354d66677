import type { Language } from 'rempart/messages'
import type { RequiredReason, SecurityEventCode } from 'rempart/account/lifecycle'
import type { FieldErrorCode, FieldName, NoticeCode, ProblemCode } from '../codes.ts'
import type { ConfirmedAction } from './confirm-page.ts'
import { en } from './texts-en.ts'
import { fr } from './texts-fr.ts'

/** Everything that a page says besides the password's own messages, which are those of `rempart/messages`. */
export interface Texts {
  readonly service: string
  readonly skipToContent: string
  readonly otherLanguage: string
  readonly errorPrefix: string
  readonly footer: string
  readonly fields: Readonly<Record<FieldName, string>>
  readonly hints: { readonly email: string }
  readonly fieldErrors: Readonly<Record<FieldErrorCode, string>>
  readonly errorSummary: string
  readonly passwordRules: string
  readonly working: string
  readonly signUp: { readonly title: string; readonly lead: string; readonly submit: string; readonly instead: string }
  readonly signIn: {
    readonly title: string
    readonly submit: string
    readonly instead: string
    readonly refused: string
  }
  readonly proof: {
    readonly sent: (valid: string) => string
    readonly again: string
    readonly title: string
    readonly lead: (email: string) => string
    readonly hint: string
    readonly submit: string
  }
  readonly recovery: {
    readonly ask: string
    readonly title: string
    readonly lead: string
    readonly submit: string
    readonly sentTitle: string
    readonly sent: (valid: string) => string
    readonly sentMissing: string
    readonly again: string
    readonly newTitle: string
    readonly newLead: (email: string) => string
    readonly newLeadEnds: string
    readonly newSubmit: string
  }
  readonly account: {
    readonly title: string
    readonly greeting: (name: string) => string
    readonly details: string
    readonly memberSince: string
    readonly passwordChanged: string
    readonly changePassword: string
    readonly changePasswordLead: string
    readonly submit: string
    readonly signOut: string
  }
  readonly requiredChange: {
    readonly title: string
    readonly reasons: Readonly<Record<RequiredReason, string>>
  }
  readonly devices: {
    readonly sessions: string
    readonly currentSession: string
    readonly currentDevice: string
    readonly unknown: string
    readonly lastUsed: (moment: string) => string
    readonly end: string
    readonly endOthers: string
    readonly known: string
    readonly knownLead: string
    readonly lastSignIn: (moment: string) => string
    readonly forget: string
  }
  readonly activity: {
    readonly title: string
    readonly lead: string
    /** Of the events that are shown; others are not. */
    readonly events: Partial<Readonly<Record<SecurityEventCode, string>>>
  }
  readonly address: { readonly confirmTitle: string; readonly confirmLead: string; readonly confirmSubmit: string }
  readonly codes: {
    readonly title: string
    readonly lead: string
    readonly next: string
    readonly left: (count: number) => string
    readonly useLink: string
    readonly useTitle: string
    readonly useLead: string
    readonly hint: string
  }
  readonly data: Readonly<
    Record<ConfirmedAction, { readonly title: string; readonly lead: string; readonly submit: string }>
  > & {
    readonly title: string
    readonly lead: string
    readonly confirm: string
    readonly back: string
  }
  readonly notices: Readonly<Record<NoticeCode, string>>
  readonly problems: Readonly<Record<ProblemCode, ProblemTexts>>
  readonly backToStart: string
  readonly retryAfter: (seconds: number) => string
}

export interface ProblemTexts {
  readonly title: string
  readonly detail: string
}

const texts: Readonly<Record<Language, Texts>> = { fr, en }

export function textsOf(language: Language): Texts {
  return texts[language]
}
