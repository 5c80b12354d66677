const KEPT = 150
const TENTHS_PER_BIT = 10

/** The digits that follow a word in common passwords, as `digits:tenths of a bit`, commonest first. */
export function digitTails(passwords: readonly string[]): string {
  const counts = new Map<string, number>()
  let total = 0
  for (const password of passwords) {
    const tail = /^[a-z]{3,}(\d+)$/u.exec(password)?.[1]
    if (tail === undefined || tail.length > 7) continue
    counts.set(tail, (counts.get(tail) ?? 0) + 1)
    total++
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, KEPT)
    .map(([tail, count]) => `${tail}:${Math.round(-Math.log2(count / total) * TENTHS_PER_BIT)}`)
    .join(' ')
}
