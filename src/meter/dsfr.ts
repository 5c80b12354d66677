import { createMeter, type Meter, type MeterOptions } from './create-meter.ts'
import { dsfrMessages } from './dsfr/dsfr-messages.ts'
import { createMessageLines } from './dsfr/message-lines.ts'
import { createAfterPress } from './field/after-press.ts'
import type { Scope } from './field/fields-by-id.ts'
import { listen } from './field/listen.ts'
import { bindPasswordField, isBound, type PasswordField } from './field/password-field.ts'
import { passwordHints } from './field/password-hints.ts'
import { settleState } from './headless/settle-state.ts'
import { watchField } from './field/watch-field.ts'

export { type DsfrMessage, dsfrMessages, type DsfrMessagesOptions } from './dsfr/dsfr-messages.ts'

export interface ConnectDsfrOptions extends MeterOptions {
  /** Returns the current values of the fields with the user's own data. Default: none. */
  readonly findContext?: () => readonly string[]
}

/**
 * Updates the messages of a `.fr-password` component while the user types. The component keeps its own button and
 * caps-lock hint; lines of its `.fr-messages-group` that have a severity are replaced, and a missing group is added.
 *
 * @returns The meter; `stop` ends it and restores the original messages.
 * @throws {TypeError} If the component has no `.fr-password__input`, or that input already has a meter.
 *
 * @example
 * ```ts
 * const connect = (component: Element) => connectDsfrPassword(component, { policy: servicePublic })
 * ```
 */
export function connectDsfrPassword(component: Element, options: ConnectDsfrOptions): Meter {
  const first = findInput(component)
  if (first === null) throw new TypeError('component must hold .fr-password__input')
  if (isBound(first)) throw new TypeError('component must hold an input without a meter: stop its meter first')
  const { language = 'fr', messages, policy, findContext = () => [] } = options
  const meter = createMeter(options)
  const { stop } = meter
  const listening = new AbortController()
  const scope = component.getRootNode() as Scope
  const afterPress = createAfterPress(component.ownerDocument, listening.signal)
  const lines = createMessageLines(component, first, language)
  const observer = new MutationObserver(restore)
  let { input, field, release } = connect(first)
  let read = ''
  let context = ''
  let isTouched = false
  let { state: shown } = meter

  function connect(found: HTMLInputElement): Connection {
    const connection = new AbortController()
    const signal = AbortSignal.any([listening.signal, connection.signal])
    const bound = bindPasswordField(found, {
      hints: passwordHints(policy.password),
      descriptionId: lines.createdId,
      onChange: refresh
    })
    signal.addEventListener('abort', bound.release)
    watchField(found, scope, signal, {
      onFocus: meter.start,
      onType() {
        if (meter.state.estimator === 'idle') meter.start()
        refresh()
      },
      onLeave() {
        refresh()
        isTouched = meter.state.accepted === false
        show()
      },
      onClick: refresh,
      onSubmit: refresh,
      onReset() {
        isTouched = false
        refresh()
        show()
      }
    })
    return { input: found, field: bound, release: () => connection.abort() }
  }

  /** Password managers set a value without an event. */
  function refresh(): void {
    const values = findContext()
    const said = JSON.stringify(values)
    if (input.value === read && said === context) return
    read = input.value
    context = said
    meter.update(read, values)
  }

  function show(): void {
    if (meter.state.isEmpty || meter.state.accepted === true) isTouched = false
    field.setProblem(meter.describe().issue ?? '')
    afterPress(render)
  }

  function render(): void {
    const { state } = meter
    const isRefused = isTouched && state.accepted === false
    field.setInvalid(isRefused)
    component.classList.toggle('fr-input-group--error', isRefused)
    component.classList.toggle('fr-input-group--valid', state.accepted === true)
    shown = settleState(state, shown)
    lines.render(dsfrMessages(shown, { language, messages, isTouched }))
    // Ignore the changes made here.
    observer.takeRecords()
  }

  /** Morphing the page to its server's HTML removes what was written here, and may replace the input. */
  function restore(): void {
    const found = findInput(component)
    if (found !== null && found !== input && !isBound(found)) {
      release()
      ;({ input, field, release } = connect(found))
      refresh()
    }
    show()
  }

  meter.subscribe(show)
  listen(scope, ['input', 'change'], listening.signal, ({ target }) => {
    if (target !== input) refresh()
  })
  observer.observe(component, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'hidden']
  })
  refresh()
  show()
  // The script loaded late, or the page set a value: there is already something to judge.
  if (read !== '' || input.matches(':focus')) meter.start()

  return Object.assign(meter, {
    stop() {
      observer.disconnect()
      listening.abort()
      lines.release()
      component.classList.remove('fr-input-group--error', 'fr-input-group--valid')
      stop()
    }
  })
}

interface Connection {
  readonly input: HTMLInputElement
  readonly field: PasswordField
  readonly release: () => void
}

function findInput(component: Element): HTMLInputElement | null {
  return component.querySelector<HTMLInputElement>('.fr-password__input')
}
