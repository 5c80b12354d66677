import type { Language } from '../messages/sentences-of.ts'
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
 * @fires password-meter-error - There is no meter, or no strength in it: {@link PasswordMeterErrorDetail}, and the console says what to do.
 */
export class PasswordMeterElement extends BaseElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES

  static {
    reflectAttributes(this.prototype, { htmlFor: 'for', contextFrom: 'context-from', confirmation: 'confirmation' })
  }

  /** The id of the input. */
  declare htmlFor: string
  /** Ids, parted by spaces, of the fields whose values a password should not be made of: name, e-mail address. */
  declare contextFrom: string
  /** The id of the field where the password is typed again. */
  declare confirmation: string

  #policy: AccountSecurityPolicy | null = null
  #worker: URL | (() => MeterWorker) | null = null
  #messages: MeterMessages | null = null
  #texts: Partial<MeterTexts> = {}
  readonly #complaints: Complaints = createComplaints(this)
  /** Ends the configuration under way: a policy that arrives late must not replace a newer one. */
  #pending: AbortController | null = null
  /** Ends the meter. */
  #running: AbortController | null = null

  /** The policy, or what says where it is. Setting a string sets the attribute: JSON, or the URL of JSON. */
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
    // A component that renders again often makes the same policy anew.
    if (JSON.stringify(value) === JSON.stringify(this.#policy)) return
    this.#policy = value ?? null
    void this.#configure()
  }

  /** `fr` or `en`; by default that of the page around, and French where it says neither. */
  get language(): Language {
    return spokenLanguage(this.#read('language') || (this.closest('[lang]')?.getAttribute('lang') ?? ''))
  }

  set language(value: Language) {
    this.setAttribute('language', value)
  }

  /** The URL of the worker's script, a copy of `rempart/meter/worker`, or what makes the worker; by default that file beside the module. */
  get worker(): string | URL | (() => MeterWorker) {
    return this.#worker ?? this.#read('worker')
  }

  set worker(value: string | URL | (() => MeterWorker)) {
    this.#worker = typeof value === 'string' ? null : value
    if (typeof value === 'string') this.setAttribute('worker', value)
    void this.#configure()
  }

  /** What `createMessages` gives, for sentences or a language of one's own; by default those of `language`. */
  get messages(): MeterMessages | null {
    return this.#messages
  }

  set messages(value: MeterMessages | null) {
    this.#messages = value
    void this.#configure()
  }

  /** Words of the meter itself that replace those of `language`. */
  get texts(): Partial<MeterTexts> {
    return this.#texts
  }

  set texts(value: Partial<MeterTexts>) {
    this.#texts = value
    void this.#configure()
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
    // Several attributes often change together: one configuration is made of them.
    await Promise.resolve()
    // A framework has yet to recognise the page that its server wrote: until then nothing is changed in it.
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
    this.#running?.abort()
    // Without a meter, what the page wrote inside the element shows again.
    this.shadowRoot?.replaceChildren(createElement('slot'))
  }
}
