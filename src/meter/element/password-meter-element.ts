import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { Language } from '../../messages/sentences-of.ts'
import type { EstimatorLanguage } from '../../strength/load-estimator.ts'
import { createJudgingMeter, type JudgingMeter, type JudgingMeterOptions } from '../judging-meter.ts'
import { loadWords } from '../load-words.ts'
import type { LoadedWords } from '../words.ts'
import { createElement } from './create-element.ts'
import { createMeterPanel, type MeterPanel } from './meter-panel.ts'
import { readPolicy } from './read-policy.ts'
import { styles } from './styles.ts'

// A server that renders the page may import this module too; it has no elements.
const BaseElement: typeof HTMLElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement)

const ATTRIBUTES = [
  'for',
  'policy',
  'language',
  'context-from',
  'confirmation',
  'worker',
  'dictionaries',
  'defer-hydration'
] as const
type AttributeName = (typeof ATTRIBUTES)[number]

let styleSheet: CSSStyleSheet | undefined

/**
 * `<password-meter for="id">`: a strength meter, the rules as a list that ticks, advice, a button that shows the password
 * and one that proposes one, for the ordinary `<input type="password">` with that id, wherever it stands in the same
 * tree. What stands inside the element is for pages without JavaScript, and is replaced.
 *
 * Until the policy is there, and if it cannot be read, nothing but that content shows, and the input is left alone.
 *
 * @fires password-verdict - At every new state: {@link PasswordVerdictDetail}, codes and numbers only.
 * @fires password-meter-error - There will be no meter: `detail.code` is `'policy_unavailable'` or `'language_unavailable'`.
 */
export class PasswordMeterElement extends BaseElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  #policy: AccountSecurityPolicy | null = null
  #panel: MeterPanel | null = null
  #meter: JudgingMeter | null = null
  #observer: MutationObserver | null = null
  #listening: AbortController | null = null
  /** Counts configurations, so that a policy which arrives late does not replace a newer one. */
  #configuration = 0
  #isScheduled = false

  /** The policy, or what says where it is. Setting a string sets the attribute: JSON, or the URL of JSON. */
  get policy(): AccountSecurityPolicy | null {
    return this.#policy
  }

  set policy(value: AccountSecurityPolicy | string | null) {
    if (typeof value === 'string') {
      this.#policy = null
      this.setAttribute('policy', value)
      return
    }
    // A component that renders again often makes the same policy anew.
    if (JSON.stringify(value) === JSON.stringify(this.#policy)) return
    this.#policy = value
    this.#schedule()
  }

  /** The id of the input. */
  get htmlFor(): string {
    return this.#read('for')
  }

  set htmlFor(value: string) {
    this.setAttribute('for', value)
  }

  /** `fr` or `en`; by default that of the page around, and French where it says neither. */
  get language(): Language {
    const given = this.#read('language') || (this.closest('[lang]')?.getAttribute('lang') ?? '')
    return /^en\b/iu.test(given) ? 'en' : 'fr'
  }

  set language(value: Language) {
    this.setAttribute('language', value)
  }

  /** Ids, parted by spaces, of the fields whose values a password should not be made of: name, e-mail address. */
  get contextFrom(): string {
    return this.#read('context-from')
  }

  set contextFrom(value: string) {
    this.setAttribute('context-from', value)
  }

  /** The id of the field where the password is typed again. */
  get confirmation(): string {
    return this.#read('confirmation')
  }

  set confirmation(value: string) {
    this.setAttribute('confirmation', value)
  }

  /** The URL of the worker's script, a copy of `rempart/meter/worker`; by default that file beside the module. */
  get worker(): string {
    return this.#read('worker')
  }

  set worker(value: string) {
    this.setAttribute('worker', value)
  }

  /** Languages whose words the estimator knows, parted by spaces: those of the server. By default `fr`. */
  get dictionaries(): string {
    return this.#read('dictionaries') || 'fr'
  }

  set dictionaries(value: string) {
    this.setAttribute('dictionaries', value)
  }

  connectedCallback(): void {
    // What a page set before the element was defined hides the accessor of that name.
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
    this.#schedule()
  }

  disconnectedCallback(): void {
    this.#configuration++
    this.#release()
  }

  attributeChangedCallback(): void {
    this.#schedule()
  }

  #read(name: AttributeName): string {
    return this.getAttribute(name) ?? ''
  }

  // Several attributes often change together: one configuration is made of them.
  #schedule(): void {
    if (this.#isScheduled || !this.isConnected) return
    this.#isScheduled = true
    queueMicrotask(() => {
      this.#isScheduled = false
      if (this.isConnected) void this.#configure()
    })
  }

  async #configure(): Promise<void> {
    const configuration = ++this.#configuration
    // A framework has yet to recognise the page that its server wrote: until then nothing is changed in it.
    if (this.hasAttribute('defer-hydration')) return
    const source = this.#read('policy')
    if (this.#policy === null && source === '') {
      this.#release()
      return
    }
    const [policy, words] = await Promise.all([
      this.#policy ?? readPolicy(source, this.baseURI),
      loadWords(this.language).catch(() => null)
    ])
    if (configuration !== this.#configuration) return
    this.#release()
    if (policy === null || words === null) {
      const code = policy === null ? 'policy_unavailable' : 'language_unavailable'
      this.dispatchEvent(new CustomEvent('password-meter-error', { detail: { code }, bubbles: true }))
      return
    }
    this.#meter = createJudgingMeter(this.#meterOptions(policy))
    this.#bind(policy, this.#meter, words)
  }

  #meterOptions(policy: AccountSecurityPolicy): JudgingMeterOptions {
    const dictionaries = this.dictionaries.split(/\s+/u) as EstimatorLanguage[]
    const worker = this.worker === '' ? {} : { worker: new URL(this.worker, this.baseURI) }
    return { policy, dictionaries, ...worker }
  }

  // The input may come before, after, later, or again: a framework may replace it.
  #bind(policy: AccountSecurityPolicy, meter: JudgingMeter, words: LoadedWords): void {
    const scope = this.getRootNode() as Document | ShadowRoot
    const attach = (): void => {
      const input = scope.getElementById(this.htmlFor)
      if (!(input instanceof HTMLInputElement) || input === this.#panel?.input) return
      this.#panel?.release()
      this.#panel = createMeterPanel({
        host: this,
        input,
        meter,
        policy,
        words,
        findContext: () => readValues(scope, this.contextFrom),
        findConfirmation: () => findInput(scope, this.confirmation)
      })
      this.#root().replaceChildren(this.#panel.body, createElement('slot', { name: 'description', hidden: '' }))
      this.#observer?.disconnect()
    }
    this.#observer = new MutationObserver(attach)
    this.#observer.observe(scope, { childList: true, subtree: true })
    this.#listening = new AbortController()
    scope.addEventListener('focusin', attach, { capture: true, signal: this.#listening.signal })
    attach()
  }

  #root(): ShadowRoot {
    // A shadow root that the server wrote is taken over by `attachShadow`, which empties it.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    if (styleSheet === undefined) {
      styleSheet = new CSSStyleSheet()
      styleSheet.replaceSync(styles)
    }
    root.adoptedStyleSheets = [styleSheet]
    return root
  }

  #release(): void {
    this.#observer?.disconnect()
    this.#listening?.abort()
    this.#panel?.release()
    this.#meter?.stop()
    this.#panel = null
    this.#meter = null
    // Without a meter, what the page wrote inside the element shows again.
    this.shadowRoot?.replaceChildren(createElement('slot'))
  }
}

function findInput(scope: Document | ShadowRoot, id: string): HTMLInputElement | null {
  const found = id === '' ? null : scope.getElementById(id)
  return found instanceof HTMLInputElement ? found : null
}

function readValues(scope: Document | ShadowRoot, ids: string): readonly string[] {
  return ids
    .split(/\s+/u)
    .map((id) => findInput(scope, id)?.value ?? '')
    .filter((value) => value !== '')
}
