/** Runs tasks with the same key in sequence, in the order of calls; tasks with other keys run concurrently. */
export function inTurn(
  /** The last task of each key, while it is pending. */
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
