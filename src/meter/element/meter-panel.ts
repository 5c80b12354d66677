import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { PolicyIssueCode } from '../../policy/policy-issue.ts'
import { describeRequirements, describeVerdict, type VerdictDescription } from '../describe-state.ts'
import type { JudgingMeter } from '../judging-meter.ts'
import type { MeterState } from '../meter-state.ts'
import type { LoadedWords, Words } from '../words.ts'
import type { EstimatorStatus } from '../worker-judge.ts'
import { createAnnouncer } from './announcer.ts'
import { createMeterView } from './meter-view.ts'
import { bindPasswordField, createFieldDescription, fillInput, showInput } from './password-field.ts'

/** What the event `password-verdict` carries: codes and numbers, never the password or a sentence about it. */
export interface PasswordVerdictDetail {
  /** Null while the rules are met and the strength, which the policy asks for, is not known. */
  readonly accepted: boolean | null
  /** 0 to 4; null while it is not known. */
  readonly score: 0 | 1 | 2 | 3 | 4 | null
  readonly issueCodes: readonly PolicyIssueCode[]
  readonly estimator: EstimatorStatus
}

interface MeterPanelOptions {
  readonly host: HTMLElement
  readonly input: HTMLInputElement
  readonly meter: JudgingMeter
  readonly policy: AccountSecurityPolicy
  readonly words: LoadedWords
  /** The values of the fields with the person's own data, as they stand now. */
  readonly findContext: () => readonly string[]
  readonly findConfirmation: () => HTMLInputElement | null
}

/** The meter of one input: it listens, asks, and shows. */
export interface MeterPanel {
  readonly input: HTMLInputElement
  readonly body: HTMLElement
  readonly release: () => void
}

let panels = 0

export function createMeterPanel(options: MeterPanelOptions): MeterPanel {
  const { host, input, meter, policy, findContext, findConfirmation } = options
  const { loadAdvice, texts } = options.words
  let words: Words = { ...options.words, advice: null }
  const { language } = words.messages
  const requirements = describeRequirements(meter.state, words)
  const view = createMeterView({ texts, language, requirements })
  const announcer = createAnnouncer(view.region)
  const lines = requirements.map(({ text }) => text)
  const fieldDescription = createFieldDescription(`password-meter-${++panels}-rules`, texts.rules, lines)
  fieldDescription.lang = language
  host.append(fieldDescription)
  const field = bindPasswordField(input, policy, fieldDescription)
  const listening = new AbortController()
  const { signal } = listening
  let isShown = false
  let isInsistent = false
  let isFilling = false

  function show(state: MeterState): void {
    const description = describeVerdict(state, words)
    if (state.accepted === true || state.isEmpty) isInsistent = false
    view.render(state, description, isInsistent)
    field.setProblem(description.issue ?? '')
    field.setInvalid(isInsistent && state.accepted === false)
    announce(state, description)
  }

  function report(state: MeterState): void {
    const detail: PasswordVerdictDetail = {
      accepted: state.accepted,
      score: state.strength?.score ?? null,
      issueCodes: state.issues.map(({ code }) => code),
      estimator: state.estimator
    }
    host.dispatchEvent(new CustomEvent('password-verdict', { detail, bubbles: true }))
  }

  function announce({ isEmpty, strength, estimator, accepted }: MeterState, description: VerdictDescription): void {
    if (isEmpty || (strength === null && estimator !== 'unavailable')) return
    const { level, issue, warning, suggestions, accepted: fine } = description
    const advice = (accepted === true ? fine : (issue ?? suggestions[0] ?? warning)) ?? ''
    const key = `${strength?.score ?? estimator} ${accepted}`
    announcer.announceLevel(
      key,
      [level, advice]
        .filter((part) => part !== '')
        .map(endSentence)
        .join(' ')
    )
  }

  function update(): void {
    if (!isFilling) view.setProposed(null)
    meter.update(input.value, findContext())
  }

  function insist(): void {
    isInsistent = meter.state.accepted === false
    show(meter.state)
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
    if (!signal.aborted) show(meter.state)
  }

  function setShown(shown: boolean): void {
    isShown = shown
    view.setShown(shown)
    if (!shown) view.setProposed(null)
    field.show(shown)
    const confirmation = findConfirmation()
    if (confirmation !== null) showInput(confirmation, shown)
  }

  async function propose(): Promise<void> {
    if (view.proposeButton.ariaDisabled === 'true') return
    view.proposeButton.ariaDisabled = 'true'
    void start()
    const password = await meter.propose()
    view.proposeButton.ariaDisabled = null
    if (signal.aborted) return
    if (password !== null) {
      isFilling = true
      setShown(true)
      field.fill(password)
      const confirmation = findConfirmation()
      if (confirmation !== null) fillInput(confirmation, password)
      isFilling = false
    }
    const outcome = password === null ? texts.notProposed : texts.proposed
    view.setProposed(outcome, password ?? undefined)
    announcer.announce(outcome)
  }

  const on = <Name extends keyof HTMLElementEventMap>(
    target: EventTarget,
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void
  ): void => target.addEventListener(name, listener as EventListener, { signal })

  on(input, 'focus', () => void start())
  on(input, 'input', () => {
    // Not after a failure: typing would knock at a closed door at every key. The next focus tries again.
    if (meter.state.estimator === 'idle') void start()
    update()
  })
  on(input, 'change', insist)
  on(input, 'invalid', insist)
  for (const name of ['keydown', 'keyup'] as const) {
    on(input, name, (event) => {
      // Filling by a password manager sends key events that are none.
      if (event instanceof KeyboardEvent) view.setCapsLock(event.getModifierState('CapsLock'))
    })
  }
  on(input, 'blur', () => view.setCapsLock(false))
  // The fields of the person's own data may stand outside any form and appear later.
  on(host.getRootNode(), 'input', (event) => {
    if (event.target !== input && !meter.state.isEmpty && isAmongContext(event.target)) update()
  })
  if (input.form !== null) {
    // A shown password would be remembered by the browser as ordinary text.
    on(input.form, 'submit', () => setShown(false))
    on(input.form, 'reset', () => setTimeout(update))
  }
  on(view.showButton, 'click', () => {
    setShown(!isShown)
    announcer.announce(isShown ? texts.shown : texts.hidden)
  })
  on(view.proposeButton, 'click', () => void propose())

  function isAmongContext(target: EventTarget | null): boolean {
    const ids = (host.getAttribute('context-from') ?? '').split(/\s+/u)
    return target instanceof HTMLInputElement && ids.includes(target.id)
  }

  // Rehearsed before anybody sees it: on a slow phone, the first key would else pay for compiling all of this.
  view.render(meter.update('0'), describeVerdict(meter.state, words), false)
  const unsubscribe = meter.subscribe((state) => {
    show(state)
    report(state)
  })
  setShown(false)
  update()
  // The field may have the focus already: the script came late.
  if (input.matches(':focus')) void start()

  return {
    input,
    body: view.body,
    release() {
      listening.abort()
      unsubscribe()
      announcer.stop()
      field.release()
      fieldDescription.remove()
    }
  }
}

function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`
}
