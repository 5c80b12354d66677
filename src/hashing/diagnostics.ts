import { channel } from 'node:diagnostics_channel'
import { isRempartError, type RempartErrorCode } from '../rempart-error.ts'

/** Published on a diagnostics channel after one operation. Holds nothing of a password, a hash, a key, a name or an address. */
export interface OperationMessage {
  /** What came of it; where it failed, the code of a `RempartError`, or `interrupted` for anything else thrown. */
  readonly outcome: string
  /** Only of an operation that threw. */
  readonly failed?: true
  readonly elapsedMs: number
}

/**
 * Published on the diagnostics channels `rempart:hash` and `rempart:verify` after each call that has a subscriber. The outcome is
 * `hashed`, or an outcome of `verify`.
 */
export interface HashingMessage extends OperationMessage {
  /** Only of `verify`. */
  readonly needsRehash?: boolean
}

/** The part of a channel that is used: our declarations have to compile without the types of Node.js. */
export interface Channel {
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
  describe: (result: Result) => Omit<OperationMessage, 'elapsedMs'>,
  work: () => Promise<Result>
): Promise<Result> {
  return on.hasSubscribers ? publishAround(on, describe, work) : work()
}

async function publishAround<Result>(
  on: Channel,
  describe: (result: Result) => Omit<OperationMessage, 'elapsedMs'>,
  work: () => Promise<Result>
): Promise<Result> {
  const startedAtMs = performance.now()
  const publish = (message: Omit<OperationMessage, 'elapsedMs'>): void => {
    on.publish({ ...message, elapsedMs: performance.now() - startedAtMs } satisfies OperationMessage)
  }
  try {
    const result = await work()
    publish(describe(result))
    return result
  } catch (error) {
    const outcome: RempartErrorCode | 'interrupted' = isRempartError(error) ? error.code : 'interrupted'
    publish({ outcome, failed: true })
    throw error
  }
}
