/**
 * `Promise.try`, which Node.js has from 24 on: returns a promise even if the work throws synchronously. An `async`
 * function would wrap the first promise in a second, under a flood most of the memory of a waiting request.
 */
export function promiseTry<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return work()
  } catch (error) {
    return Promise.reject(error)
  }
}
