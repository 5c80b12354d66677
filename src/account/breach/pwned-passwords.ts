import { askRange, type RangeReply } from './ask-range.ts'
import type { BreachAnswer, BreachCheck } from './breach-check.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import { passwordDigest } from './password-digest.ts'
import { createRangeCache } from './range-cache.ts'

/** Options of {@link pwnedPasswords}. */
export interface PwnedPasswordsOptions {
  /** The URL of the ranges, such as your own mirror. Default `https://api.pwnedpasswords.com/range/`. */
  readonly endpoint?: string
  /** Milliseconds for a check, including a retry. 1 to 60,000. Default 1,500. */
  readonly timeoutMs?: number
  /**
   * Minimum lines of a complete answer: one with fewer counts as truncated. Default 300, since the service pads its
   * answers to at least 800. Lower it for a small corpus of your own.
   */
  readonly minimumLines?: number
  /** Ranges kept in memory, about 100 kB each. 1 to 10,000. Default 100. */
  readonly cachedRanges?: number
  /** How long a range is kept, in seconds. Default 3,600. */
  readonly cacheSeconds?: number
  /** Consecutive failures after which the service is not called for a while. Default 5. */
  readonly failuresToRest?: number
  /** How long, in seconds. Default 30. */
  readonly restSeconds?: number
  /** The clock in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number
}

const PREFIX_LENGTH = 5
/** At most a tenth of the requests may be retried: retries must not double the load on a failing service. */
const RETRIES_PER_QUESTION = 0.1
const MAXIMUM_RETRIES_SAVED = 10

/**
 * Checks a password with the range API of Have I Been Pwned: only five digits of its SHA-1 digest leave this machine,
 * and the rest is compared locally.
 *
 * Call it after the rules have accepted a password, or after a successful sign-in; never at every key. Before a sign-in
 * has succeeded, call it for all accounts or for none, or its time reveals which ones exist.
 *
 * Source: the range API of haveibeenpwned.com; NIST SP 800-63B-4 §3.1.1.2; OWASP ASVS 5.0 6.2.12.
 *
 * @throws {RangeError} If a number is out of its range, or `endpoint` is not an http or https URL.
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

  /** Concurrent requests for the same range share one answer. */
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

/** The request continues, since others may be waiting for the same answer. */
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
