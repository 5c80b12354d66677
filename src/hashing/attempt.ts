/**
 * A promise in every case, of what may throw too: `Promise.try`, which Node.js 22 has not. An `async`
 * function would put a second promise around the first, and under a flood that is most of what a waiting request weighs.
 */
export function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return work()
  } catch (error) {
    return Promise.reject(error)
  }
}
