/** Hashes a second when the next begins as soon as one ends, so many at once: what the machine can do. */
export async function measureClosedLoop(
  hash: () => Promise<unknown>,
  atOnce: number,
  elapsedMs: number
): Promise<number> {
  const startMs = performance.now()
  let count = 0
  const worker = async (): Promise<void> => {
    while (performance.now() - startMs < elapsedMs) {
      await hash()
      count++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return (count * 1000) / (performance.now() - startMs)
}
