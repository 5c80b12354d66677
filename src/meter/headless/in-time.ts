const LIMIT_MS = 60_000

/** Null where what is fetched fails, or takes longer than the minute that a slow line may need. */
export function inTime<Value>(fetching: Promise<Value>): Promise<Value | null> {
  const limit = new Promise<null>((resolve) => {
    setTimeout(resolve, LIMIT_MS, null)
  })
  return Promise.race([fetching.catch(() => null), limit])
}
