import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import type { Language } from '../messages/sentences-of.ts'
import type { EstimatorLanguage } from '../strength/load-estimator.ts'
import { createJudgingMeter, type JudgingMeter } from './headless/judging-meter.ts'
import { createLazyJudge } from './lazy-judge.ts'
import { loadWords, spokenLanguage } from './words/load-words.ts'
import type { MeterTexts } from './words/meter-texts.ts'
import type { LoadedWords, MeterMessages } from './words/words.ts'
import type { MeterWorker } from './headless/worker-judge-options.ts'
import { createElement } from './element/create-element.ts'
import type { Scope } from './field/fields-by-id.ts'
import type { PasswordMeterErrorCode } from './element/meter-error.ts'
import { createMeterPanel, type MeterPanel } from './element/meter-panel.ts'
import { isBound } from './field/password-field.ts'
import { readPolicy } from './element/read-policy.ts'
import { styles } from './element/styles.ts'
import { tellError } from './element/tell-error.ts'

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

/** Empty or null: the package's own script. */
type WorkerSource = string | URL | (() => MeterWorker) | null

// How long a page may take, once it is loaded, to give what is missing.
const PATIENCE_MS = 1_000

let styleSheet: CSSStyleSheet | undefined

/**
 * `<password-meter for="id">`: a strength meter, the rules as a list that ticks, advice, a button that shows the password
 * and one that proposes one, for the ordinary `<input type="password">` with that id, wherever it stands in the same
 * tree. What stands inside the element is for pages without JavaScript, and is replaced.
 *
 * Until the policy is there, and if it cannot be read, nothing but that content shows, and the input is left alone.
 *
 * @fires password-verdict - At every new state: {@link PasswordVerdictDetail}, codes and numbers only.
 * @fires password-meter-error - There is no meter, or no strength in it: {@link PasswordMeterErrorDetail}, and the console says what to do.
 */
export class PasswordMeterElement extends BaseElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  #policy: AccountSecurityPolicy | null = null
  #worker: URL | (() => MeterWorker) | null = null
  #messages: MeterMessages | null = null
  #texts: Partial<MeterTexts> = {}
  #told: PasswordMeterErrorCode | null = null
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
    this.#policy = value ?? null
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
    return spokenLanguage(this.#read('language') || (this.closest('[lang]')?.getAttribute('lang') ?? ''))
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

  /** The URL of the worker's script, a copy of `rempart/meter/worker`, or what makes the worker; by default that file beside the module. */
  get worker(): string | URL | (() => MeterWorker) {
    return this.#worker ?? this.#read('worker')
  }

  set worker(value: string | URL | (() => MeterWorker)) {
    this.#worker = typeof value === 'string' ? null : value
    if (typeof value === 'string') this.setAttribute('worker', value)
    this.#schedule()
  }

  /** What `createMessages` gives, for sentences or a language of one's own; by default those of `language`. */
  get messages(): MeterMessages | null {
    return this.#messages
  }

  set messages(value: MeterMessages | null) {
    this.#messages = value
    this.#schedule()
  }

  /** Words of the meter itself that replace those of `language`. */
  get texts(): Partial<MeterTexts> {
    return this.#texts
  }

  set texts(value: Partial<MeterTexts>) {
    this.#texts = value
    this.#schedule()
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
    const attribute = this.#read('policy')
    const source = this.#policy ?? attribute
    if (source === '') {
      this.#release()
      this.#tellLater('policy_missing', () => '')
      return
    }
    const [policy, words] = await Promise.all([readPolicy(source, this.baseURI), this.#loadWords().catch(() => null)])
    if (configuration !== this.#configuration) return
    this.#release()
    if (typeof policy === 'string') this.#tell(policy, this.#policy === null ? attribute : 'the object that was set')
    else if (words === null) this.#tell('language_unavailable', this.language)
    else this.#bind(policy, words)
  }

  async #loadWords(): Promise<LoadedWords> {
    const words = await loadWords(this.language)
    const messages = this.#messages
    const texts = { ...words.texts, ...this.#texts }
    return messages === null ? { ...words, texts } : { messages, texts, loadAdvice: () => Promise.resolve(messages) }
  }

  /** Once of each kind, until there is a meter. */
  #tell(code: PasswordMeterErrorCode, subject: string): void {
    if (code === this.#told) return
    this.#told = code
    void tellError(this, code, subject)
  }

  async #tellWorker(given: WorkerSource, dictionaries: readonly EstimatorLanguage[]): Promise<void> {
    const { workerUrl } = await import('./worker-judge.ts')
    const url = given === '' || given === null ? workerUrl(dictionaries) : given
    const source = typeof url === 'function' ? 'that was given' : String(url)
    this.#tell('worker_unavailable', source)
  }

  /** What is missing may still come: with a script of the page, or with the page of a framework. */
  #tellLater(code: PasswordMeterErrorCode, subject: () => string | null): void {
    const configuration = this.#configuration
    const tell = (): void => {
      setTimeout(() => {
        const found = configuration === this.#configuration && this.#panel === null ? subject() : null
        if (found !== null) this.#tell(code, found)
      }, PATIENCE_MS)
    }
    if (document.readyState === 'complete') tell()
    else addEventListener('load', tell, { once: true })
  }

  // The input may come before, after, later, or again: a framework may replace it.
  #bind(policy: AccountSecurityPolicy, words: LoadedWords): void {
    const dictionaries = this.dictionaries.split(/\s+/u) as EstimatorLanguage[]
    const { worker } = this
    const url = typeof worker === 'string' && worker !== '' ? URL.parse(worker, this.baseURI) : worker
    const given = url === '' || url === null ? {} : { worker: url }
    const meter = createJudgingMeter({ policy, dictionaries, ...given }, createLazyJudge)
    this.#meter = meter
    meter.subscribe(({ estimator }) => {
      if (estimator === 'unavailable') void this.#tellWorker(url, dictionaries)
    })
    const scope = this.getRootNode() as Scope
    const attach = (): void => {
      const input = scope.getElementById(this.htmlFor)
      if (input === null || input === this.#panel?.input) return
      if (!(input instanceof HTMLInputElement)) {
        this.#tell('field_unsupported', input.localName)
        return
      }
      this.#panel?.release()
      this.#panel = null
      if (isBound(input)) {
        this.#tellLater('field_taken', () => input.id)
        return
      }
      this.#told = null
      this.#panel = createMeterPanel({ host: this, input, meter, policy, words, ids: this })
      this.#root().replaceChildren(this.#panel.body, createElement('slot', { name: 'description', hidden: '' }))
      this.#observer?.disconnect()
    }
    this.#observer = new MutationObserver(attach)
    this.#observer.observe(scope, { childList: true, subtree: true })
    this.#listening = new AbortController()
    scope.addEventListener('focusin', attach, { capture: true, signal: this.#listening.signal })
    attach()
    if (this.#panel === null) {
      this.#tellLater('field_missing', () => (scope.getElementById(this.htmlFor) === null ? this.htmlFor : null))
    }
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
