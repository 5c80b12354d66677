import { createMessages } from '../../messages/create-messages.ts'
import type { Language } from '../../messages/language/language.ts'
import type { MeterState } from '../headless/meter-state.ts'
import type { MeterMessages } from '../words/words.ts'

/** One line of the messages of the design system's password component: `fr-message--info`, `--valid`, `--error`. */
export interface DsfrMessage {
  readonly severity: 'info' | 'valid' | 'error'
  readonly message: string
}

export interface DsfrMessagesOptions {
  readonly language?: Language
  /** The result of `createMessages`, for your own sentences or language. Default: the sentences of `language`. */
  readonly messages?: MeterMessages | undefined
  /** The user has left the field: unmet rules are errors, no longer hints. Default false. */
  readonly isTouched?: boolean
}

/**
 * A meter's state as the messages of the password component in the French State's design system: for its markup, or for
 * the `messages` of `PasswordInput` in react-dsfr. This package contains nothing of the design system.
 *
 * Source: the documentation of the component `fr-password`, https://www.systeme-de-design.gouv.fr.
 */
export function dsfrMessages(state: MeterState, options: DsfrMessagesOptions = {}): readonly DsfrMessage[] {
  const { language = 'fr', messages = createMessages(language), isTouched = false } = options
  const unmet = isTouched ? 'error' : 'info'
  const severities = { met: 'valid', unmet, unknown: 'info' } as const
  const listed = new Set<string>(state.requirements.map(({ requirement }) => requirement.code))
  return [
    ...state.requirements
      .filter(({ requirement, status }) => requirement.code !== 'too_long' || status === 'unmet')
      .map(({ requirement, status }) => ({
        severity: severities[status],
        message: messages.requirement(requirement)
      })),
    ...state.issues
      .filter(({ code }) => !listed.has(code))
      .map((issue) => ({ severity: 'error' as const, message: messages.issue(issue) }))
  ]
}
