/**
 * A promise in every case, of what may throw too: `Promise.try`, which Node.js 22 has not. Under a flood it is of
 * weight that an `async` function would be a second promise around the first, for each request that waits.
 */
export function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return work()
  } catch (error) {
    return Promise.reject(error)
  }
}
