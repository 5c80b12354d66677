/** How much an occurrence counts for, beside the one that every symbol begins with. */
const OCCURRENCE = 24
/** Older occurrences count for half when there are so many: the range of the coder is at least 512 times as wide. */
const MOST = 8192

const MOST_SYMBOLS = 1024
/** Copied, because that is quick before any code is compiled. */
const IN_ORDER: Uint16Array = Uint16Array.from({ length: MOST_SYMBOLS }, (_, symbol) => symbol)

/**
 * How often each symbol came up in a context: what is foretold of the next one. The usual ones are kept in front, where they
 * are found first. Both ends of a stream learn the same, in whole numbers.
 */
export class Frequencies {
  /** Of the symbols in their order here. */
  readonly counts: Uint16Array
  readonly symbols: Uint16Array
  total: number

  /** @param size How many symbols there are, from 0: at most 1,024. */
  constructor(size: number) {
    this.counts = new Uint16Array(size).fill(1)
    this.symbols = IN_ORDER.slice(0, size)
    this.total = size
  }

  /** Learns that the symbol at a place came up. */
  learn(place: number): void {
    const { counts, symbols } = this
    const count = (counts[place] ?? 0) + OCCURRENCE
    const symbol = symbols[place] ?? 0
    let at = place
    for (; at > 0 && (counts[at - 1] ?? 0) < count; at--) {
      counts[at] = counts[at - 1] ?? 0
      symbols[at] = symbols[at - 1] ?? 0
    }
    counts[at] = count
    symbols[at] = symbol
    this.total += OCCURRENCE
    if (this.total > MOST) this.#halve()
  }

  #halve(): void {
    let total = 0
    for (let at = 0; at < this.counts.length; at++) {
      const half = ((this.counts[at] ?? 0) + 1) >> 1
      this.counts[at] = half
      total += half
    }
    this.total = total
  }
}
