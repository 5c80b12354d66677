/** The name that was probably meant by a mistyped one: at most two letters wrong, missing, extra or swapped. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, distance: name.startsWith(typed) && typed.length > 2 ? 1 : editDistance(typed, name) }))
    .filter(({ name, distance }) => distance <= 2 && distance < name.length - 1)
    .toSorted((one, other) => one.distance - other.distance)
  return best?.name
}

/** Optimal string alignment distance, for short names; for longer texts, their length. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return Math.max(from.length, to.length)
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + same,
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity
        )
      )
    }
    beforeLast = last
    last = current
  }
  return last[to.length] ?? 0
}
