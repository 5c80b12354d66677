/**
 * Hashes per second in a closed loop: `atOnce` workers, each of which starts a hash as soon as the previous one ends.
 */
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
