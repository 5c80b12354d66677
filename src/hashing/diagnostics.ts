import { channel } from 'node:diagnostics_channel'
import { isRempartError, type RempartErrorCode } from '../rempart-error.ts'

/**
 * Published on the diagnostics channels `rempart:hash` and `rempart:verify` after each call, if the channel has a
 * subscriber. Never contains a password, a hash or a key.
 */
export interface HashingMessage {
  /** `hashed`, an outcome of `verify`, the code of a `RempartError`, or `interrupted` for anything else thrown. */
  readonly outcome: string
  readonly elapsedMs: number
  /** Set by `verify` only. */
  readonly needsRehash?: boolean
}

/** The part of a diagnostics channel used here: our declarations must compile without the types of Node.js. */
interface Channel {
  readonly hasSubscribers: boolean
  publish(message: unknown): void
}

/** The channel of `hash`. */
export const hashChannel: Channel = channel('rempart:hash')
/** The channel of `verify`. */
export const verifyChannel: Channel = channel('rempart:verify')

/**
 * Runs the work, which must return a promise and never throw, and publishes its outcome if the channel has a
 * subscriber.
 */
export function observe<Result>(
  on: Channel,
  describe: (result: Result) => Omit<HashingMessage, 'elapsedMs'>,
  work: () => Promise<Result>
): Promise<Result> {
  return on.hasSubscribers ? publishAround(on, describe, work) : work()
}

async function publishAround<Result>(
  on: Channel,
  describe: (result: Result) => Omit<HashingMessage, 'elapsedMs'>,
  work: () => Promise<Result>
): Promise<Result> {
  const startedAtMs = performance.now()
  const publish = (message: Omit<HashingMessage, 'elapsedMs'>): void => {
    on.publish({ ...message, elapsedMs: performance.now() - startedAtMs } satisfies HashingMessage)
  }
  try {
    const result = await work()
    publish(describe(result))
    return result
  } catch (error) {
    const outcome: RempartErrorCode | 'interrupted' = isRempartError(error) ? error.code : 'interrupted'
    publish({ outcome })
    throw error
  }
}
