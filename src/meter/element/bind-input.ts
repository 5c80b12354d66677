import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { Scope } from '../field/fields-by-id.ts'
import { listen } from '../field/listen.ts'
import { isBound } from '../field/password-field.ts'
import type { JudgingMeter } from '../headless/judging-meter.ts'
import type { LoadedWords } from '../words/words.ts'
import type { Complaints } from './complaints.ts'
import { type BindLater, createMeterPanel, type MeterPanel } from './meter-panel.ts'

export interface InputBindingOptions {
  readonly host: HTMLElement
  readonly meter: JudgingMeter
  readonly policy: AccountSecurityPolicy
  readonly words: LoadedWords
  /** The ids of the input, of the fields with the user's own data, and of the confirmation field. */
  readonly ids: { readonly htmlFor: string; readonly contextFrom: string; readonly confirmation: string }
  readonly complaints: Complaints
  /** Binds the buttons once their code is loaded. */
  readonly bindLater: BindLater
  readonly show: (body: HTMLElement) => void
  /** Ends the binding. */
  readonly signal: AbortSignal
}

/** Binds the meter to its input, which may appear before or after the meter, and may be replaced by a framework. */
export function bindInput(options: InputBindingOptions): void {
  const { host, ids, complaints, signal } = options
  const scope = host.getRootNode() as Scope
  const find = (): HTMLElement | null => scope.getElementById(ids.htmlFor)
  let panel: MeterPanel | null = null

  function attach(): void {
    const input = find()
    panel?.describe()
    if (input === null || input === panel?.input) return
    if (!(input instanceof HTMLInputElement)) {
      complaints.tell('field_unsupported', input.localName)
      return
    }
    panel?.release()
    panel = null
    if (isBound(input)) {
      complaints.tellLater('field_taken', signal, () => (panel === null ? input.id : null))
      return
    }
    complaints.forget()
    panel = createMeterPanel({ ...options, input })
    options.show(panel.body)
  }

  const observer = new MutationObserver(attach)
  observer.observe(scope, { childList: true, subtree: true })
  listen(scope, ['focusin'], signal, attach)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    panel?.release()
  })
  attach()
  if (panel === null) complaints.tellLater('field_missing', signal, () => (find() === null ? ids.htmlFor : null))
}
