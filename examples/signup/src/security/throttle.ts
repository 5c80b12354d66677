import type { AttemptReservation, AttemptThrottle } from 'rempart/account'
import { createMemoryThrottle } from 'rempart/account'
import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import { pseudonym } from './secret.ts'

export interface Limits {
  /** Failures on one account in 24 hours. */
  readonly account: RateLimiterAbstract
  /** Failures from one source in an hour. */
  readonly source: RateLimiterAbstract
}

/** A throttle of rempart over limiters of rate-limiter-flexible, which share their store between processes. */
export function createLimiterThrottle({ account, source }: Limits, secret: string): AttemptThrottle {
  return {
    async reserve(subject) {
      const ofAccount = await reserveOne(account, pseudonym(secret, subject.account))
      if (!ofAccount.allowed || subject.source === undefined) return ofAccount
      const ofSource = await reserveOne(source, pseudonym(secret, subject.source))
      if (!ofSource.allowed) {
        await ofAccount.refund()
        return ofSource
      }
      return {
        allowed: true,
        async refund() {
          await ofAccount.refund()
          await ofSource.refund()
        }
      }
    }
  }
}

/** While the store is away, sign-ups go on: what they cost is bounded by the hasher all the same. */
export async function reserveIfStored(
  limiter: RateLimiterAbstract,
  key: string,
  onStoreAway: (error: unknown) => void
): Promise<AttemptReservation> {
  try {
    const reservation = await reserveOne(limiter, key)
    return reservation.allowed ? { allowed: true, refund: () => reservation.refund().catch(onStoreAway) } : reservation
  } catch (error) {
    onStoreAway(error)
    return { allowed: true, refund: () => Promise.resolve() }
  }
}

/** Takes one point before any work is done; what is refused takes none. */
export async function reserveOne(limiter: RateLimiterAbstract, key: string): Promise<AttemptReservation> {
  const refund = async (): Promise<void> => {
    await limiter.reward(key, 1)
  }
  try {
    await limiter.consume(key, 1)
    return { allowed: true, refund }
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    // The limiter counts what it refuses too. Left in, refusals of parallel attempts would outlive their successes.
    await refund()
    return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) }
  }
}

/**
 * While the store is away, each process counts by itself and by account only: whoever knows the password gets in, and
 * guessing stays bounded to the limit times the number of processes.
 */
export function withMemoryFallback(
  throttle: AttemptThrottle,
  maximumFailuresPerDay: number,
  onStoreAway: (error: unknown) => void
): AttemptThrottle {
  const fallback = createMemoryThrottle({ maximumFailuresPerDay })
  return {
    async reserve(subject) {
      try {
        const reservation = await throttle.reserve(subject)
        if (!reservation.allowed) return reservation
        return {
          allowed: true,
          async refund() {
            // The right password was given: a store that went away since must not turn it down.
            await reservation.refund().catch(onStoreAway)
          }
        }
      } catch (error) {
        onStoreAway(error)
        return await fallback.reserve(subject)
      }
    }
  }
}
