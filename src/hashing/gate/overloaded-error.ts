import { RempartError } from '../../rempart-error.ts'

/**
 * The error of a full queue. It has no stack trace: under a flood it is made a thousand times a second, and the trace
 * would be half the garbage of a refusal and of no use. If `Error` is frozen, it has one nevertheless.
 */
export function overloadedError(retryAfterSeconds: number): RempartError<'overloaded'> {
  const { stackTraceLimit } = Error
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    const message = `too much hashing work is waiting; retry in ${retryAfterSeconds} s`
    return new RempartError('overloaded', message, { retryAfterSeconds })
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}

const arrived = Promise.resolve()

/**
 * Rejects after the caller has attached its handler, which avoids the tracking of unhandled rejections in Node.js: 20 % of
 * a refusal.
 */
export function rejectLater(error: unknown): Promise<never> {
  return arrived.then(() => {
    throw error
  })
}
