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
  /** The values of the fields with the person's own data, as they stand now. */
  readonly findContext?: () => readonly string[]
}

/**
 * Keeps the messages of a `.fr-password` component in step with what is typed. The component keeps its own button and
 * caps-lock hint; the lines of its `.fr-messages-group` that have a severity are replaced, and a group that is missing
 * is made.
 *
 * @returns The meter; `stop` ends all of it, and puts back what stood there.
 * @throws {TypeError} The component has no `.fr-password__input`, or that input has a meter already.
 *
 * @example
 * ```ts
 * const connect = (component: Element) => connectDsfrPassword(component, { policy: servicePublic })
 * ```
 */
export function connectDsfrPassword(component: Element, options: ConnectDsfrOptions): Meter {
  const first = findInput(component)
  if (first === null) throw new TypeError('component must hold .fr-password__input')
  if (isBound(first)) throw new TypeError('component must hold an input without a meter: stop the one that it has')
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
    // Its own writing is no news.
    observer.takeRecords()
  }

  /** A page that is brought in step with what its server wrote loses what stands here, and may have another input. */
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
  // The script came late, or the page gave a value: there is something to judge already.
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
