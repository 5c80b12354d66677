import { askRange, type RangeReply } from './ask-range.ts'
import type { BreachAnswer, BreachCheck } from './breach-check.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import { passwordDigest } from './password-digest.ts'
import { createRangeCache } from './range-cache.ts'

/** What {@link pwnedPasswords} is told. */
export interface PwnedPasswordsOptions {
  /** Where ranges are asked for, a mirror of your own perhaps. Default `https://api.pwnedpasswords.com/range/`. */
  readonly endpoint?: string
  /** Milliseconds from question to answer, a second try included. 1 to 60,000. Default 1,500. */
  readonly timeoutMs?: number
  /**
   * Lines that a whole answer has at least: fewer are taken for a cut one. Default 300, since the service pads its answers to
   * 800 and more. A small corpus of your own has fewer.
   */
  readonly minimumLines?: number
  /** Ranges kept in memory, each some 100 kB. 1 to 10,000. Default 100. */
  readonly cachedRanges?: number
  /** How long a range is kept, in seconds. Default 3,600. */
  readonly cacheSeconds?: number
  /** Failures in a row after which the service is left alone. Default 5. */
  readonly failuresToRest?: number
  /** For how long, in seconds. Default 30. */
  readonly restSeconds?: number
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

const PREFIX_LENGTH = 5
/** A tenth of the questions may be asked twice: a service in trouble is not asked twice as much by everybody. */
const RETRIES_PER_QUESTION = 0.1
const MAXIMUM_RETRIES_SAVED = 10

/**
 * Asks Have I Been Pwned whether a password is known, by range: five digits of its SHA-1 digest leave this machine, and the
 * rest is compared here.
 *
 * Ask after a password was accepted by the rules, or was proved at sign-in: never at every key, and not for accounts that do
 * not exist unless for both, or the time tells them apart.
 *
 * Source: the range API of haveibeenpwned.com; NIST SP 800-63B-4 §3.1.1.2; OWASP ASVS 5.0 6.2.12.
 *
 * @throws {RangeError} A number out of its range, an endpoint that is no URL of http or https.
 *
 * @example
 * ```ts
 * const breach = pwnedPasswords({ timeoutMs: 800 })
 * typeof breach.check // 'function'
 * ```
 */
export function pwnedPasswords(options: PwnedPasswordsOptions = {}): BreachCheck {
  const { endpoint = 'https://api.pwnedpasswords.com/range/', now = Date.now } = options
  const timeoutMs = inRange('timeoutMs', options.timeoutMs ?? 1_500, 1, 60_000)
  const minimumLines = inRange('minimumLines', options.minimumLines ?? 300, 0, 1_000_000)
  const cachedRanges = inRange('cachedRanges', options.cachedRanges ?? 100, 1, 10_000)
  const cacheSeconds = inRange('cacheSeconds', options.cacheSeconds ?? 3_600, 0, 31_536_000)
  const failuresToRest = inRange('failuresToRest', options.failuresToRest ?? 5, 1, 1_000_000)
  const restSeconds = inRange('restSeconds', options.restSeconds ?? 30, 1, 86_400)
  const address = readEndpoint(endpoint)
  const cache = createRangeCache(cachedRanges, cacheSeconds * 1_000, now)
  const breaker = createCircuitBreaker(failuresToRest, restSeconds * 1_000, now)
  const underWay = new Map<string, Promise<RangeReply>>()
  let retriesSaved = MAXIMUM_RETRIES_SAVED

  async function ask(prefix: string): Promise<RangeReply> {
    retriesSaved = Math.min(MAXIMUM_RETRIES_SAVED, retriesSaved + RETRIES_PER_QUESTION)
    const question = { endpoint: address, minimumLines, signal: AbortSignal.timeout(timeoutMs) }
    let reply = await askRange(prefix, question)
    if (!('range' in reply) && reply.isPassing && retriesSaved >= 1) {
      retriesSaved -= 1
      reply = await askRange(prefix, question)
    }
    breaker.report('range' in reply)
    if ('range' in reply) cache.put(prefix, reply.range)
    return reply
  }

  /** Whoever asks for a range that is asked for waits for the same answer. */
  async function askOnce(prefix: string): Promise<RangeReply> {
    const running = underWay.get(prefix) ?? ask(prefix).finally(() => underWay.delete(prefix))
    underWay.set(prefix, running)
    return await running
  }

  return {
    async check(password, { signal } = {}) {
      signal?.throwIfAborted()
      const digest = passwordDigest(password)
      if (digest === null) return { outcome: 'unknown', reason: 'unreadable_password' }
      const prefix = digest.slice(0, PREFIX_LENGTH)
      const suffix = digest.slice(PREFIX_LENGTH)
      const cached = cache.get(prefix)
      if (cached !== null) return answer(cached.get(suffix))
      if (!underWay.has(prefix) && !breaker.mayAsk()) return { outcome: 'unknown', reason: 'circuit_open' }
      const reply = await unlessAborted(askOnce(prefix), signal)
      return 'range' in reply ? answer(reply.range.get(suffix)) : { outcome: 'unknown', reason: reply.reason }
    }
  }
}

function answer(occurrences: number | undefined): BreachAnswer {
  return occurrences === undefined ? { outcome: 'not_found' } : { outcome: 'found', occurrences }
}

/** Others may wait for the same answer, so the question goes on. */
async function unlessAborted<Answer>(work: Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
  if (signal === undefined) return await work
  const { promise, reject } = Promise.withResolvers<never>()
  const giveUp = (): void => reject(signal.reason)
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

function readEndpoint(endpoint: string): string {
  const { protocol = '' } = URL.parse(endpoint) ?? {}
  if (protocol !== 'https:' && protocol !== 'http:') throw new RangeError('endpoint must be a URL of http or https')
  return endpoint.endsWith('/') ? endpoint : `${endpoint}/`
}

function inRange(name: string, value: number, minimum: number, maximum: number): number {
  if (Number.isSafeInteger(value) && value >= minimum && value <= maximum) return value
  throw new RangeError(`${name} must be an integer from ${minimum} to ${maximum}`)
}
