/** The symbols of a canonical prefix code in its order, and how many have each length, as `PrefixCode` takes them. */
export interface CodeLengths {
  readonly symbols: readonly string[]
  readonly counts: string
}

interface Tree {
  readonly weight: number
  readonly symbols: readonly string[]
}

/** The lengths of Huffman's code for what occurs. */
export function codeLengths(occurrences: readonly string[]): CodeLengths {
  const weights = new Map<string, number>()
  for (const symbol of occurrences) weights.set(symbol, (weights.get(symbol) ?? 0) + 1)
  const lengths = new Map<string, number>([...weights].map(([symbol]) => [symbol, weights.size === 1 ? 1 : 0]))
  let trees: Tree[] = [...weights].map(([symbol, weight]) => ({ weight, symbols: [symbol] }))
  while (trees.length > 1) {
    const [first, second, ...others] = trees.toSorted((a, b) => a.weight - b.weight)
    if (first === undefined || second === undefined) break
    const symbols = [...first.symbols, ...second.symbols]
    for (const symbol of symbols) lengths.set(symbol, (lengths.get(symbol) ?? 0) + 1)
    trees = [...others, { weight: first.weight + second.weight, symbols }]
  }
  const symbols = [...lengths].toSorted(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
  const counts = Array.from({ length: symbols.at(-1)?.[1] ?? 1 }, (_, index) => {
    return symbols.filter(([, length]) => length === index + 1).length
  })
  return { symbols: symbols.map(([symbol]) => symbol), counts: counts.join(' ') }
}
