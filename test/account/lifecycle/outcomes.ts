import type { SignInOutcome } from '../../../src/account/lifecycle/index.ts'

/** What a sign-in says beside its success, else its outcome. */
export const noticesOf = (outcome: SignInOutcome): readonly string[] =>
  outcome.outcome === 'authenticated' ? outcome.notices.map(({ code }) => code) : [outcome.outcome]

/** What another password is chosen with. */
export const changeTokenOf = (outcome: SignInOutcome): string =>
  outcome.outcome === 'password_must_change' ? outcome.changeToken : outcome.outcome
