'use client'

import {
  createElement,
  type CSSProperties,
  type DetailedHTMLProps,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useRef
} from 'react'
import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import './define.ts'
import type { PasswordMeterErrorDetail } from './element/meter-error.ts'
import type { PasswordVerdictDetail } from './element/password-verdict.ts'
import type { MeterWorker } from './headless/worker-judge-options.ts'
import type { PasswordMeterElement } from './password-meter-element.ts'
import type { MeterTexts } from './words/meter-texts.ts'
import type { MeterMessages } from './words/words.ts'

/** What `PasswordMeter` takes: what the element takes, by the names that React gives such things. */
export interface PasswordMeterProps {
  /** The `id` of the input. */
  readonly htmlFor: string
  /** The policy itself, its JSON, or the URL of its JSON. */
  readonly policy: AccountSecurityPolicy | string
  /** By default that of the page around, else French. */
  readonly language?: 'fr' | 'en' | undefined
  /** The `id`s of the fields with the person's own data. */
  readonly contextFrom?: string | readonly string[] | undefined
  /** The `id` of the field where the password is typed again. */
  readonly confirmation?: string | undefined
  /** The URL of the worker's script, or what makes the worker; by default `worker.js` beside the module. */
  readonly worker?: string | URL | (() => MeterWorker) | undefined
  /** Languages whose words the estimator knows, those of the server; by default `fr`. */
  readonly dictionaries?: string | readonly string[] | undefined
  /** What `createMessages` gives, for sentences or a language of one's own; by default those of `language`. */
  readonly messages?: MeterMessages | undefined
  /** Words of the meter itself that replace those of `language`. */
  readonly texts?: Partial<MeterTexts> | undefined
  /** At every new state: codes and numbers only. */
  readonly onVerdict?: ((event: CustomEvent<PasswordVerdictDetail>) => void) | undefined
  /** There will be no meter. */
  readonly onError?: ((event: CustomEvent<PasswordMeterErrorDetail>) => void) | undefined
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly style?: CSSProperties | undefined
  /** What shows without JavaScript, and until there is a meter. */
  readonly children?: ReactNode
}

/**
 * `<password-meter>` as a component of React 18 or 19. A server renders the element with its children; once the page is
 * hydrated, and not before, the element changes what React has to recognise: itself and its input.
 *
 * @example
 * ```tsx
 * import { servicePublic } from 'rempart'
 * import { PasswordMeter } from 'rempart/meter/react'
 *
 * const field = (
 *   <>
 *     <label htmlFor="password">Mot de passe</label>
 *     <input id="password" type="password" autoComplete="new-password" />
 *     <PasswordMeter htmlFor="password" policy={servicePublic} onVerdict={({ detail }) => console.log(detail.score)} />
 *   </>
 * )
 * ```
 */
export const PasswordMeter: ForwardRefExoticComponent<PasswordMeterProps & RefAttributes<PasswordMeterElement>> =
  forwardRef(function PasswordMeter(props, forwarded) {
    const { htmlFor, policy, language, contextFrom, confirmation, worker, dictionaries } = props
    const { messages = null, texts = {}, onVerdict, onError, id, className, style, children } = props
    const element = useRef<PasswordMeterElement>(null)
    useImperativeHandle(forwarded, () => element.current as PasswordMeterElement)
    useListener(element, 'password-verdict', onVerdict)
    useListener(element, 'password-meter-error', onError)
    // Functions and sentences that are made anew at every rendering are the same for all that.
    const kind = JSON.stringify([messages?.language, texts, typeof worker === 'function' || worker])
    useEffect(() => {
      if (element.current === null) return
      element.current.messages = messages
      element.current.texts = texts
      if (worker !== undefined && typeof worker !== 'string') element.current.worker = worker
    }, [kind])
    useEffect(() => {
      if (element.current === null) return
      element.current.policy = policy
      element.current.removeAttribute('defer-hydration')
    }, [policy])
    // Attributes as far as they go: React 18 sets no properties of an element that it does not know.
    return createElement(
      'password-meter',
      {
        ref: element,
        'defer-hydration': '',
        for: htmlFor,
        language,
        'context-from': joinWords(contextFrom),
        confirmation,
        worker: typeof worker === 'string' ? worker : undefined,
        dictionaries: joinWords(dictionaries),
        id,
        class: className,
        style
      },
      children
    )
  })

function useListener<Name extends 'password-verdict' | 'password-meter-error'>(
  element: { readonly current: PasswordMeterElement | null },
  name: Name,
  listener: ((event: HTMLElementEventMap[Name]) => void) | undefined
): void {
  useEffect(() => {
    const listening = new AbortController()
    if (listener !== undefined) element.current?.addEventListener(name, listener, listening)
    return () => listening.abort()
  }, [element, name, listener])
}

function joinWords(words: string | readonly string[] | undefined): string | undefined {
  return typeof words === 'object' ? words.join(' ') : words
}

/** The attributes, properties and events of `<password-meter>` itself, as React 19 passes them. */
export interface PasswordMeterAttributes extends HTMLAttributes<PasswordMeterElement> {
  readonly for?: string
  readonly htmlFor?: string
  /** The policy itself, its JSON, or the URL of its JSON. */
  readonly policy: AccountSecurityPolicy | string
  readonly language?: 'fr' | 'en'
  readonly 'context-from'?: string
  readonly confirmation?: string
  readonly worker?: string | URL | (() => MeterWorker)
  readonly dictionaries?: string
  readonly messages?: MeterMessages
  readonly texts?: Partial<MeterTexts>
  readonly 'onpassword-verdict'?: (event: CustomEvent<PasswordVerdictDetail>) => void
  readonly 'onpassword-meter-error'?: (event: CustomEvent<PasswordMeterErrorDetail>) => void
}

/** What the element takes in JSX: its own and what React gives every element. */
export type PasswordMeterJsx = DetailedHTMLProps<PasswordMeterAttributes, PasswordMeterElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'password-meter': PasswordMeterJsx
    }
  }
}
