import type { Language } from '../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../policy/account-security-policy.ts'
import type { EstimatorLanguage } from '../strength/load-estimator.ts'
import { bindInput } from './element/bind-input.ts'
import { type Complaints, createComplaints } from './element/complaints.ts'
import { createElement } from './element/create-element.ts'
import { readPolicy } from './element/read-policy.ts'
import { reflectAttributes } from './element/reflect-attributes.ts'
import { styles } from './element/styles.ts'
import { inTime } from './headless/in-time.ts'
import { createJudgingMeter } from './headless/judging-meter.ts'
import type { JudgingMeterOptions, MeterWorker } from './headless/worker-judge-options.ts'
import { createLazyJudge } from './lazy-judge.ts'
import { loadSecond } from './load-second.ts'
import { loadWords, spokenLanguage } from './words/load-words.ts'
import type { MeterTexts } from './words/meter-texts.ts'
import type { LoadedWords, MeterMessages } from './words/words.ts'

// A server that renders the page may import this module too, but has no `HTMLElement`.
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
 * `<password-meter for="id">`: a strength meter, a checklist of the rules, advice, and buttons to show the password and
 * to propose one, for the ordinary `<input type="password">` with that id, anywhere in the same tree. The content of
 * the element is for pages without JavaScript, and is replaced.
 *
 * Until the policy is loaded, or if it cannot be read, only that content shows, and the input is unchanged.
 *
 * @fires password-verdict - At every new state: {@link PasswordVerdictDetail}, codes and numbers only.
 * @fires password-meter-error - If there is no meter, or no strength in it: {@link PasswordMeterErrorDetail}; the
 * console says what to do.
 */
export class PasswordMeterElement extends BaseElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  static {
    reflectAttributes(this.prototype, { htmlFor: 'for', contextFrom: 'context-from', confirmation: 'confirmation' })
  }

  /** The id of the input. */
  declare htmlFor: string
  /** Ids, separated by spaces, of the fields whose values the password must not contain: name, e-mail address. */
  declare contextFrom: string
  /** The id of the confirmation field. */
  declare confirmation: string

  #policy: AccountSecurityPolicy | null = null
  #worker: URL | (() => MeterWorker) | null = null
  #messages: MeterMessages | null = null
  #texts: Partial<MeterTexts> = {}
  readonly #complaints: Complaints = createComplaints(this)
  /** Cancels the configuration in progress: a policy that arrives late must not replace a newer one. */
  #pending: AbortController | null = null
  /** Ends the meter. */
  #running: AbortController | null = null

  /** The policy. Setting a string sets the attribute: JSON, or the URL of JSON. */
  get policy(): AccountSecurityPolicy | null {
    return this.#policy
  }

  set policy(value: AccountSecurityPolicy | string | null) {
    if (typeof value === 'string') {
      this.#policy = null
      this.setAttribute('policy', value)
      void this.#configure()
      return
    }
    // Components often create an equal policy object at each rendering.
    if (JSON.stringify(value) === JSON.stringify(this.#policy)) return
    this.#policy = value ?? null
    void this.#configure()
  }

  /** `fr` or `en`. Default: the language of the surrounding page, or French if it is neither. */
  get language(): Language {
    return spokenLanguage(this.#read('language') || (this.closest('[lang]')?.getAttribute('lang') ?? ''))
  }

  set language(value: Language) {
    this.setAttribute('language', value)
  }

  /**
   * The URL of the worker's script, a copy of `rempart/meter/worker`, or a function that makes the worker. Default:
   * that file beside the module.
   */
  get worker(): string | URL | (() => MeterWorker) {
    return this.#worker ?? this.#read('worker')
  }

  set worker(value: string | URL | (() => MeterWorker)) {
    this.#worker = typeof value === 'string' ? null : value
    if (typeof value === 'string') this.setAttribute('worker', value)
    void this.#configure()
  }

  /** The result of `createMessages`, for your own sentences or language. Default: the sentences of `language`. */
  get messages(): MeterMessages | null {
    return this.#messages
  }

  set messages(value: MeterMessages | null) {
    this.#messages = value
    void this.#configure()
  }

  /** Replaces words of the meter itself. Default: those of `language`. */
  get texts(): Partial<MeterTexts> {
    return this.#texts
  }

  set texts(value: Partial<MeterTexts>) {
    this.#texts = value
    void this.#configure()
  }

  /** Languages whose words the estimator knows, separated by spaces; use those of the server. Default `fr`. */
  get dictionaries(): string {
    return this.#read('dictionaries') || 'fr'
  }

  set dictionaries(value: string) {
    this.setAttribute('dictionaries', value)
  }

  connectedCallback(): void {
    // A property set before the element was defined hides the accessor of that name.
    for (const [name, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
    void this.#configure()
  }

  disconnectedCallback(): void {
    this.#pending?.abort()
    this.#release()
  }

  attributeChangedCallback(_name: AttributeName, before: string | null, now: string | null): void {
    if (now !== before) void this.#configure()
  }

  #read(name: AttributeName): string {
    return this.getAttribute(name) ?? ''
  }

  async #configure(): Promise<void> {
    this.#pending?.abort()
    const { signal } = (this.#pending = new AbortController())
    // Several attributes often change together: configure once for all of them.
    await Promise.resolve()
    // A framework still has to hydrate its server's HTML: until then, leave the page unchanged.
    if (signal.aborted || !this.isConnected || this.hasAttribute('defer-hydration')) return
    const attribute = this.#read('policy')
    const source = this.#policy ?? attribute
    if (source === '') {
      this.#release()
      this.#complaints.tellLater('policy_missing', signal, () => '')
      return
    }
    const [policy, words] = await Promise.all([
      inTime(readPolicy(source, this.baseURI)),
      inTime(loadWords(this.language, this.#messages, this.#texts))
    ])
    if (signal.aborted) return
    this.#release()
    if (typeof policy === 'string' || policy === null) {
      this.#complaints.tell(policy ?? 'policy_unavailable', this.#policy === null ? attribute : '')
    } else if (words === null) this.#complaints.tell('language_unavailable', this.language)
    else this.#start(policy, words)
  }

  #start(policy: AccountSecurityPolicy, words: LoadedWords): void {
    const { signal } = (this.#running = new AbortController())
    const dictionaries = this.dictionaries.split(/\s+/u) as EstimatorLanguage[]
    const worker = this.worker === '' ? {} : { worker: this.worker }
    const options = { policy, dictionaries, ...worker }
    const meter = createJudgingMeter(options, createLazyJudge)
    signal.addEventListener('abort', meter.stop)
    meter.subscribe(({ estimator }) => {
      if (estimator === 'unavailable') void this.#tellWorker(options)
    })
    bindInput({
      host: this,
      meter,
      policy,
      words,
      ids: this,
      complaints: this.#complaints,
      bindLater: async (...given) => (await loadSecond())?.bindProposal(...given),
      show: (body) => this.#root().replaceChildren(body, createElement('slot', { name: 'description', hidden: '' })),
      signal
    })
  }

  async #tellWorker(options: JudgingMeterOptions): Promise<void> {
    this.#complaints.tell('worker_unavailable', (await loadSecond())?.describeWorker(options) ?? '')
  }

  #root(): ShadowRoot {
    // `attachShadow` reuses and empties a declarative shadow root.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    if (styleSheet === undefined) {
      styleSheet = new CSSStyleSheet()
      styleSheet.replaceSync(styles)
    }
    root.adoptedStyleSheets = [styleSheet]
    return root
  }

  #release(): void {
    this.#running?.abort()
    // Without a meter, the element's own content shows again.
    this.shadowRoot?.replaceChildren(createElement('slot'))
  }
}
