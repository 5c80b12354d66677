import { DIGITS } from '../../src/strength/knowledge/coding/digits.ts'
import { WEIGHTS } from '../../src/strength/knowledge/coding/frequencies.ts'
import type { Frequencies } from '../../src/strength/knowledge/coding/frequencies.ts'
import type { SymbolCoder } from '../../src/strength/knowledge/coding/symbol-coder.ts'

/** Writes nothing, and counts the symbols whose frequencies have to be told. */
export class SymbolCounter implements SymbolCoder {
  readonly #counts = new Map<Frequencies, number[]>()

  symbol(frequencies: Frequencies, context: number, symbol: number): number {
    const counts = this.#counts.get(frequencies) ?? []
    this.#counts.set(frequencies, counts)
    const at = context * frequencies.symbols + symbol
    counts[at] = (counts[at] ?? 0) + 1
    return symbol
  }

  bits(_count: number, value: number): number {
    return value
  }

  /** What was counted, as {@link Frequencies} is told it. */
  told(frequencies: Frequencies): string {
    const counts = this.#counts.get(frequencies) ?? []
    const { symbols } = frequencies
    return Array.from({ length: Math.ceil(counts.length / symbols) }, (_, context) => {
      return Array.from(counts.slice(context * symbols, (context + 1) * symbols), (count) => digitOf(count ?? 0))
        .join('')
        .replace(/A+$/u, '')
    }).join('.')
  }
}

/** The digit whose weight is nearest, where one of what is counted weighs as much as the first digit. */
function digitOf(count: number): string {
  if (count === 0) return DIGITS.charAt(0)
  const errors = Array.from(DIGITS, (digit) => Math.abs((WEIGHTS[digit.charCodeAt(0)] ?? 0) / 2 - count))
  return DIGITS.charAt(errors.indexOf(Math.min(...errors)))
}
