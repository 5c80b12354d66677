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
import type { Language } from '../messages/language/language.ts'
import './define.ts'
import type { PasswordMeterElementAttributes } from './element/meter-attributes.ts'
import type { PasswordMeterErrorDetail } from './element/meter-error.ts'
import type { PasswordVerdictDetail } from './element/password-verdict.ts'
import type { MeterWorker } from './headless/worker-judge-options.ts'
import type { PasswordMeterElement } from './password-meter-element.ts'
import type { MeterTexts } from './words/meter-texts.ts'
import type { MeterMessages } from './words/words.ts'

export { usePasswordMeter, type PasswordMeterHook } from './use-password-meter.ts'

/** The props of `PasswordMeter`: the options of the element, with names usual in React. */
export interface PasswordMeterProps {
  /** The `id` of the input. */
  readonly htmlFor: string
  /** The policy itself, its JSON, or the URL of its JSON. */
  readonly policy: AccountSecurityPolicy | string
  /** Default: the language of the surrounding page, or French. */
  readonly language?: Language | undefined
  /** The `id`s of the fields with the user's own data. Default: none. */
  readonly contextFrom?: string | readonly string[] | undefined
  /** The `id` of the confirmation field. Default: none. */
  readonly confirmation?: string | undefined
  /** The URL of the worker's script, or a function that makes the worker. Default: `worker.js` beside the module. */
  readonly worker?: string | URL | (() => MeterWorker) | undefined
  /** Languages whose words the estimator knows; use those of the server. Default `fr`. */
  readonly dictionaries?: string | readonly string[] | undefined
  /** The result of `createMessages`, for your own sentences or language. Default: the sentences of `language`. */
  readonly messages?: MeterMessages | undefined
  /** Replaces words of the meter itself. Default: those of `language`. */
  readonly texts?: Partial<MeterTexts> | undefined
  /** Called at every new state, with codes and numbers only. */
  readonly onVerdict?: ((event: CustomEvent<PasswordVerdictDetail>) => void) | undefined
  /** Called if there is no meter, or no strength in it. */
  readonly onError?: ((event: CustomEvent<PasswordMeterErrorDetail>) => void) | undefined
  readonly id?: string | undefined
  readonly className?: string | undefined
  readonly style?: CSSProperties | undefined
  /** Shown without JavaScript, and until the meter is ready. */
  readonly children?: ReactNode
}

/**
 * `<password-meter>` as a component of React 18 or 19. A server renders the element with its children. The element
 * changes itself and its input only after hydration, because React has to recognise both.
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
    // Functions and sentences created at every rendering are treated as unchanged.
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
    // Attributes where possible: React 18 sets no properties of custom elements.
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
export interface PasswordMeterAttributes
  extends HTMLAttributes<PasswordMeterElement>, Omit<PasswordMeterElementAttributes, 'policy' | 'worker'> {
  readonly htmlFor?: string
  /** The policy itself, its JSON, or the URL of its JSON. */
  readonly policy: AccountSecurityPolicy | string
  readonly worker?: string | URL | (() => MeterWorker)
  readonly messages?: MeterMessages
  readonly texts?: Partial<MeterTexts>
  readonly 'onpassword-verdict'?: (event: CustomEvent<PasswordVerdictDetail>) => void
  readonly 'onpassword-meter-error'?: (event: CustomEvent<PasswordMeterErrorDetail>) => void
}

/** The props of the element in JSX: its own and those of every React element. */
export type PasswordMeterJsx = DetailedHTMLProps<PasswordMeterAttributes, PasswordMeterElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'password-meter': PasswordMeterJsx
    }
  }
}
