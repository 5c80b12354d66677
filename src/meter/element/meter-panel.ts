import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { createAfterPress } from '../field/after-press.ts'
import { bindCapsLock } from '../field/bind-caps-lock.ts'
import { bindConfirmation } from '../field/bind-confirmation.ts'
import { bindContext } from '../field/bind-context.ts'
import type { Scope } from '../field/fields-by-id.ts'
import { bindPasswordField } from '../field/password-field.ts'
import { passwordHints } from '../field/password-hints.ts'
import { watchField } from '../field/watch-field.ts'
import { describeRequirements, describeVerdict } from '../headless/describe-state.ts'
import { inTime } from '../headless/in-time.ts'
import type { JudgingMeter } from '../headless/judging-meter.ts'
import { settleState } from '../headless/settle-state.ts'
import type { LoadedWords, Words } from '../words/words.ts'
import { createAnnouncer } from './announcer.ts'
import type { bindProposal } from './bind-proposal.ts'
import { bindVisibility } from './bind-visibility.ts'
import { createFieldDescription } from './field-description.ts'
import { createMeterView } from './meter-view.ts'
import type { PanelParts } from './panel-parts.ts'
import { tellVerdict } from './password-verdict.ts'
import { verdictSentences } from './verdict-sentences.ts'

/** Binds the buttons once their code is loaded. */
export type BindLater = (...given: Parameters<typeof bindProposal>) => Promise<void>

interface MeterPanelOptions {
  readonly host: HTMLElement
  readonly input: HTMLInputElement
  readonly meter: JudgingMeter
  readonly policy: AccountSecurityPolicy
  readonly words: LoadedWords
  readonly bindLater: BindLater
  /** The ids of the fields with the user's own data, and of the confirmation field. */
  readonly ids: { readonly contextFrom: string; readonly confirmation: string }
}

/** The meter of one input: listens to it, judges its value, and renders the result. */
export interface MeterPanel {
  readonly input: HTMLInputElement
  readonly body: HTMLElement
  /** Inserts the input's description. */
  readonly describe: () => void
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
  const hints = passwordHints(policy.password)
  const field = bindPasswordField(input, { hints, descriptionId: description.id, onChange: refresh })
  let read = ''
  /** The user has left the field or tried to submit the form: unmet rules are now errors. */
  let isTouched = false
  /** The same for the confirmation field. */
  let isDifferenceTold = false
  let isCapsLockOn = false
  let { state: shown } = meter

  const confirmation = bindConfirmation({
    input,
    scope,
    id: ids.confirmation,
    hints,
    different: texts.different,
    signal,
    onChange: show,
    onLeave: tellDifference
  })
  const readContext = bindContext(scope, ids.contextFrom, signal, () => {
    if (!meter.state.isEmpty) update()
  })
  const parts: PanelParts = {
    view,
    texts,
    announcer,
    findInputs: () => [input, ...confirmation.find()],
    signal
  }
  const setShown = bindVisibility(parts)
  void options.bindLater(parts, setShown, () => {
    void start()
    return meter.propose()
  })
  bindCapsLock(input, signal, (isOn) => {
    isCapsLockOn = isOn
    afterPress(render)
  })
  watchField(input, scope, signal, {
    onFocus: () => void start(),
    onType() {
      // After a failure, do not retry at each key; retry on the next focus.
      if (meter.state.estimator === 'idle') void start()
      update()
    },
    onLeave() {
      refresh()
      isTouched = meter.state.accepted === false
      show()
    },
    onClick: refresh,
    onSubmit() {
      // The browser would save a visible password as ordinary text.
      setShown(false)
      tellDifference()
    },
    onReset() {
      isTouched = false
      setShown(false)
      announcer.stop()
      update()
    }
  })

  function show(): void {
    const { state } = meter
    const described = describeVerdict(state, words)
    if (state.accepted === true || state.isEmpty) isTouched = false
    field.setProblem(described.issue ?? '')
    isDifferenceTold = confirmation.check() && isDifferenceTold
    if (!state.isEmpty && (state.strength !== null || state.estimator === 'unavailable')) {
      announcer.announceLevel(
        `${state.strength?.score ?? state.estimator} ${state.accepted}`,
        verdictSentences(described)
      )
    }
    afterPress(render)
  }

  function render(): void {
    shown = settleState(meter.state, shown)
    view.render(shown, describeVerdict(shown, words), { isTouched, isDifferenceTold, isCapsLockOn })
    field.setInvalid(isTouched && meter.state.accepted === false)
    confirmation.setInvalid(isDifferenceTold)
  }

  function update(): void {
    read = input.value
    view.setProposed(null)
    meter.update(read, readContext())
  }

  /** Password managers set the value without an event; pages may set the type. */
  function refresh(): void {
    if (input.value !== read) update()
    const isShown = input.type !== 'password'
    view.setShown(isShown)
    if (!isShown) view.setProposed(null)
  }

  function tellDifference(): void {
    refresh()
    const wasTold = isDifferenceTold
    isDifferenceTold = true
    show()
    if (isDifferenceTold && !wasTold) announcer.announce(texts.different)
  }

  /**
   * Loads the estimator, and the sentences for its findings; without those, the meter still shows the level. In a
   * separate task: creating a worker takes as long as everything else that the browser does on focus or on a key.
   */
  async function start(): Promise<void> {
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    if (signal.aborted) return
    meter.start()
    if (words.advice !== null) return
    words = { ...words, advice: await inTime(loadAdvice()) }
    if (!signal.aborted) show()
  }

  description.place()
  // Warm-up, not rendered: otherwise, on a slow phone, the first key would pay for compiling this code.
  meter.update('0')
  show()
  const unsubscribe = meter.subscribe(() => {
    show()
    tellVerdict(host, meter)
  })
  refresh()
  update()
  // The script loaded late, or the page set a value: there is already something to judge.
  if (read !== '' || input.matches(':focus')) void start()

  return {
    input,
    body: view.body,
    describe: description.place,
    release() {
      listening.abort()
      unsubscribe()
      announcer.stop()
      field.release()
      description.release()
    }
  }
}
