import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import type { PasswordVerdictDetail } from './element/meter-panel.ts'
import type { PasswordMeterElement } from './element/password-meter-element.ts'

/** The attributes, properties and events of `<password-meter>` as React 19 passes them. */
export interface PasswordMeterProps extends HTMLAttributes<PasswordMeterElement> {
  readonly for: string
  /** The policy itself, its JSON, or the URL of its JSON. */
  readonly policy: AccountSecurityPolicy | string
  readonly language?: 'fr' | 'en'
  readonly 'context-from'?: string
  readonly confirmation?: string
  readonly worker?: string
  readonly dictionaries?: string
  readonly 'onpassword-verdict'?: (event: CustomEvent<PasswordVerdictDetail>) => void
}

/** What the element takes in JSX: its own and what React gives every element. */
export type PasswordMeterJsx = DetailedHTMLProps<PasswordMeterProps, PasswordMeterElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'password-meter': PasswordMeterJsx
    }
  }
}
