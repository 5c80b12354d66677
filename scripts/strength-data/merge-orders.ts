/** An order of passwords, the most used first, and how far it is believed. */
export interface WeightedOrder {
  readonly passwords: readonly string[]
  readonly weight: number
}

/** So far down, being first in one order does not beat being second in all. */
const HEAD = 10

/**
 * One order of several: the sum of each password's reciprocal ranks decides (Cormack, Clarke and Büttcher, "Reciprocal Rank
 * Fusion outperforms Condorcet and individual Rank Learning Methods", 2009).
 */
export function mergeOrders(orders: readonly WeightedOrder[]): string[] {
  const sums = new Map<string, number>()
  for (const { passwords, weight } of orders) {
    passwords.forEach((password, index) => {
      sums.set(password, (sums.get(password) ?? 0) + weight / (HEAD + index + 1))
    })
  }
  return [...sums].toSorted((a, b) => b[1] - a[1]).map(([password]) => password)
}
