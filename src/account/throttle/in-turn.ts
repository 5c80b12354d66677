/** Runs works under one key one after the other, in the order of asking; works under other keys run beside them. */
export function inTurn(
  /** The last work under each key, while one is under way. */
  last: Map<string, Promise<unknown>> = new Map()
): <Answer>(key: string, work: () => Promise<Answer>) => Promise<Answer> {
  return async (key, work) => {
    const before = last.get(key)
    const running = before === undefined ? work() : before.then(work, work)
    last.set(key, running)
    try {
      return await running
    } finally {
      if (last.get(key) === running) last.delete(key)
    }
  }
}
