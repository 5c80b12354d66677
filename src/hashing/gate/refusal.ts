import { RempartError } from '../../rempart-error.ts'

/**
 * The error of a flood, which comes a thousand times a second: its stack would be half the garbage of a refusal, and
 * tells nobody anything. Where `Error` is frozen the stack is taken all the same.
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

/** Rejected once the caller has taken hold of it: the book that Node.js keeps of earlier ones is a fifth of a refusal. */
export function rejectLater(error: unknown): Promise<never> {
  return arrived.then(() => {
    throw error
  })
}
