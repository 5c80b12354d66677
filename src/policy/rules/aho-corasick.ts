const ROOT = 0
const UNITS = 0x1_0000

/**
 * Finds many words in a text in one pass, even if they overlap. Time: linear in the total length of the words to build
 * it, then at most two steps for each unit of a text.
 *
 * Source: A. V. Aho, M. J. Corasick, "Efficient string matching", Communications of the ACM 18 (6), 1975.
 */
export class AhoCorasick {
  readonly #edges = new Map<number, number>()
  /** For each state, the state of its longest proper suffix that is a prefix of a word. */
  readonly #fallback: number[] = [ROOT]
  /** For each state, the length of the longest word that is a suffix of it; 0 if none is. */
  readonly #longest: number[] = [0]

  constructor(words: Iterable<string>) {
    // The words are added in parallel, unit by unit, so that the fallback of a state always exists before it.
    let growing = Array.from(words, (word) => ({ word, state: ROOT }))
    for (let depth = 0; growing.length > 0; depth++) {
      growing = growing.filter(({ word }) => word.length > depth)
      for (const path of growing) {
        path.state = this.#grow(path.state, path.word.charCodeAt(depth))
        if (path.word.length === depth + 1) this.#longest[path.state] = depth + 1
      }
    }
  }

  /** For each UTF-16 unit of the text, the length of the longest word that ends there; 0 if none does. */
  longestEndings(text: string): Uint16Array {
    const lengths = new Uint16Array(text.length)
    let state = ROOT
    for (let index = 0; index < text.length; index++) {
      state = this.#step(state, text.charCodeAt(index))
      lengths[index] = this.#longest[state] ?? 0
    }
    return lengths
  }

  /** The next state; undefined if there is none. */
  protected follow(state: number, unit: number): number | undefined {
    return this.#edges.get(state * UNITS + unit)
  }

  #grow(parent: number, unit: number): number {
    const known = this.follow(parent, unit)
    if (known !== undefined) return known
    const fallback = this.#step(this.#fallback[parent] ?? ROOT, unit)
    const state = this.#fallback.push(fallback) - 1
    this.#longest.push(this.#longest[fallback] ?? 0)
    this.#edges.set(parent * UNITS + unit, state)
    return state
  }

  #step(state: number, unit: number): number {
    for (let from = state; ; from = this.#fallback[from] ?? ROOT) {
      const next = this.follow(from, unit)
      if (next !== undefined) return next
      if (from === ROOT) return ROOT
    }
  }
}
