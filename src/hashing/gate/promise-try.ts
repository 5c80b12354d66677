/**
 * `Promise.try`, which Node.js has from 24 on: a promise even of work that throws at once. An `async` function would put
 * a second promise around the first, which under a flood is most of what a waiting request weighs.
 */
export function promiseTry<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return work()
  } catch (error) {
    return Promise.reject(error)
  }
}
