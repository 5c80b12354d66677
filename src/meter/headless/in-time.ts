const LIMIT_MS = 60_000

/** Null if the promise rejects, or takes longer than a minute, which is enough for a slow connection. */
export function inTime<Value>(fetching: Promise<Value>): Promise<Value | null> {
  const limit = new Promise<null>((resolve) => {
    setTimeout(resolve, LIMIT_MS, null)
  })
  return Promise.race([fetching.catch(() => null), limit])
}
