import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { passwordRules } from '../../policy/input-attributes.ts'
import { createAfterPress } from '../field/after-press.ts'
import { describeRequirements, describeVerdict } from '../headless/describe-state.ts'
import type { JudgingMeter } from '../headless/judging-meter.ts'
import type { LoadedWords, Words } from '../words/words.ts'
import { createAnnouncer } from './announcer.ts'
import { createFieldDescription } from './field-description.ts'
import { findInput, isAmong, readValues, type Scope } from '../field/fields-by-id.ts'
import { createMeterView } from './meter-view.ts'
import { bindPasswordField, fillInput, isBound, isFillable, type PasswordField } from '../field/password-field.ts'
import { tellVerdict } from './password-verdict.ts'
import { verdictSentences } from './verdict-sentences.ts'

interface MeterPanelOptions {
  readonly host: HTMLElement
  readonly input: HTMLInputElement
  readonly meter: JudgingMeter
  readonly policy: AccountSecurityPolicy
  readonly words: LoadedWords
  /** The ids of the fields with the person's own data, and of the one where the password is typed again. */
  readonly ids: { readonly contextFrom: string; readonly confirmation: string }
}

/** The meter of one input: it listens, asks, and shows. */
export interface MeterPanel {
  readonly input: HTMLInputElement
  readonly body: HTMLElement
  readonly release: () => void
}

export function createMeterPanel(options: MeterPanelOptions): MeterPanel {
  const { host, input, meter, policy, ids } = options
  const scope = host.getRootNode() as Scope
  const { loadAdvice, texts } = options.words
  let words: Words = { ...options.words, advice: null }
  const { language } = words.messages
  const requirements = describeRequirements(meter.state, words)
  const view = createMeterView({ texts, language, requirements })
  const announcer = createAnnouncer(view.region)
  const listening = new AbortController()
  const { signal } = listening
  const afterPress = createAfterPress(document, signal)
  const description = createFieldDescription(host, language, texts.rules, requirements)
  const hints = {
    autocomplete: 'new-password',
    passwordrules: passwordRules(policy.password),
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false'
  }
  const field = bindPasswordField(input, { hints, descriptionId: description.id, onChange: refresh })
  let confirmation: PasswordField | null = null
  let read = ''
  let isFilling = false
  /** The person has left the field, or tried to send the form: what is missing is now an error. */
  let isTouched = false
  /** The same, for the field where the password is typed again. */
  let isDifferenceTold = false
  let isCapsLockOn = false

  function show(): void {
    const { state } = meter
    const described = describeVerdict(state, words)
    const isDifferent = confirmation !== null && !['', input.value].includes(confirmation.input.value)
    if (state.accepted === true || state.isEmpty) isTouched = false
    isDifferenceTold &&= isDifferent
    field.setProblem(described.issue ?? '')
    confirmation?.setProblem(isDifferent ? texts.different : '')
    if (!state.isEmpty && (state.strength !== null || state.estimator === 'unavailable')) {
      announcer.announceLevel(
        `${state.strength?.score ?? state.estimator} ${state.accepted}`,
        verdictSentences(described)
      )
    }
    afterPress(render)
  }

  function render(): void {
    view.render(meter.state, describeVerdict(meter.state, words), { isTouched, isDifferenceTold, isCapsLockOn })
    field.setInvalid(isTouched && meter.state.accepted === false)
    confirmation?.setInvalid(isDifferenceTold)
  }

  function setCapsLock(isOn: boolean): void {
    if (isOn === isCapsLockOn) return
    isCapsLockOn = isOn
    afterPress(render)
  }

  function update(): void {
    read = input.value
    if (!isFilling) view.setProposed(null)
    meter.update(read, readValues(scope, ids.contextFrom))
  }

  /** Password managers set a value without a word, and pages the type. */
  function refresh(): void {
    if (input.value !== read) update()
    const isShown = input.type !== 'password'
    view.setShown(isShown)
    if (!isShown) view.setProposed(null)
  }

  function insist(): void {
    refresh()
    isTouched = meter.state.accepted === false
    show()
  }

  function tellDifference(): void {
    refresh()
    const wasTold = isDifferenceTold
    isDifferenceTold = true
    show()
    if (isDifferenceTold && !wasTold) announcer.announce(texts.different)
  }

  function bindConfirmation(): void {
    const found = findInput(scope, ids.confirmation)
    if (found === (confirmation?.input ?? null)) return
    confirmation?.release()
    confirmation =
      found === null || isBound(found) ? null : bindPasswordField(found, { hints, descriptionId: '', onChange: show })
  }

  /**
   * Loads the estimator, and the sentences on what it finds; without those, the meter still shows the level. In a task
   * of its own: to make a worker takes as long as all else that a focus, or a key, has the browser do.
   */
  async function start(): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    if (signal.aborted) return
    meter.start()
    if (words.advice !== null) return
    words = { ...words, advice: await loadAdvice().catch(() => null) }
    if (!signal.aborted) show()
  }

  function setShown(isShown: boolean): void {
    for (const one of [field, confirmation]) if (one !== null) one.input.type = isShown ? 'text' : 'password'
    refresh()
  }

  async function propose(): Promise<void> {
    if (view.proposeButton.ariaDisabled === 'true') return
    view.proposeButton.ariaDisabled = 'true'
    void start()
    const proposal = isFillable(input) ? await meter.propose() : null
    view.proposeButton.ariaDisabled = null
    if (signal.aborted) return
    const isTaken = proposal !== null && isFillable(input)
    if (isTaken) {
      isFilling = true
      bindConfirmation()
      setShown(true)
      fillInput(input, proposal)
      if (confirmation !== null && isFillable(confirmation.input)) fillInput(confirmation.input, proposal)
      isFilling = false
    }
    const outcome = isTaken ? texts.proposed : texts.notProposed
    view.setProposed(outcome, isTaken ? proposal : undefined)
    announcer.announce(outcome)
  }

  async function copy(): Promise<void> {
    const isCopied = await navigator.clipboard.writeText(input.value).then(
      () => true,
      () => false
    )
    announcer.announce(isCopied ? texts.copied : texts.notCopied)
    view.setProposed(isCopied ? texts.copied : texts.notCopied, input.value)
  }

  const on = <Name extends keyof HTMLElementEventMap>(
    target: EventTarget,
    names: readonly Name[],
    listener: (event: HTMLElementEventMap[Name]) => void
  ): void => {
    for (const name of names) target.addEventListener(name, listener as EventListener, { signal, capture: true })
  }

  on(input, ['focus'], () => void start())
  on(input, ['input'], () => {
    // Not after a failure: typing would knock at a closed door at every key. The next focus tries again.
    if (meter.state.estimator === 'idle') void start()
    update()
  })
  on(input, ['change', 'blur', 'invalid'], insist)
  on(input, ['keydown', 'keyup'], (event) => {
    // Filling by a password manager sends key events that are none.
    if (event instanceof KeyboardEvent) setCapsLock(event.getModifierState('CapsLock'))
  })
  on(input, ['blur'], () => setCapsLock(false))
  on(scope, ['focusin'], bindConfirmation)
  // The fields of the person's own data may stand outside any form and appear later.
  on(scope, ['input'], ({ target }) => {
    if (target === confirmation?.input) show()
    else if (target !== input && !meter.state.isEmpty && isAmong(target, ids.contextFrom)) update()
  })
  on(scope, ['change', 'blur', 'invalid'], ({ target }) => {
    if (target === confirmation?.input) tellDifference()
  })
  // Before the browser looks whether the form may be sent.
  on(scope, ['click'], refresh)
  on(scope, ['submit'], ({ target }) => {
    if (target !== input.form) return
    // A shown password would be remembered by the browser as ordinary text.
    setShown(false)
    tellDifference()
  })
  on(scope, ['reset'], ({ target }) => {
    if (target !== input.form) return
    setTimeout(() => {
      isTouched = false
      setShown(false)
      announcer.stop()
      update()
    })
  })
  on(view.showButton, ['click'], () => {
    setShown(input.type === 'password')
    announcer.announce(input.type === 'password' ? texts.hidden : texts.shown)
  })
  on(view.proposeButton, ['click'], () => void propose())
  on(view.copyButton, ['click'], () => void copy())

  // Rehearsed before anybody sees it: on a slow phone, the first key would else pay for compiling all of this.
  meter.update('0')
  show()
  const unsubscribe = meter.subscribe((state) => {
    show()
    tellVerdict(host, state)
  })
  bindConfirmation()
  refresh()
  update()
  // The script came late, or the page gave a value: there is something to judge already.
  if (read !== '' || input.matches(':focus')) void start()

  return {
    input,
    body: view.body,
    release() {
      listening.abort()
      unsubscribe()
      announcer.stop()
      field.release()
      confirmation?.release()
      description.release()
      read = ''
    }
  }
}
