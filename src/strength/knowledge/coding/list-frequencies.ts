import { COMMON_SHAPES, EDGE_CONTEXTS, FURTHER_LETTER_CONTEXTS, MIXTURES, SITUATIONS } from './contexts.ts'
import { Frequencies } from './frequencies.ts'
import { NUMBER_LENGTHS } from './number-code.ts'

/** Parts of few symbols, and of many. */
const [COARSE, FINE] = [10, 12]

/** How many there are of what the frequencies of a list are of. */
export interface ListSizes {
  readonly letters: number
  readonly classes: number
  readonly roots: number
}

/** The frequencies that a list tells before its stream. */
export interface ListFrequencies {
  readonly shapes: Frequencies
  /** Of the first letter after a node, and of a further one. */
  readonly firstLetters: Frequencies
  readonly furtherLetters: Frequencies
  /** Of whether an edge leads to a node that was left already. */
  readonly known: Frequencies
  /** Of the lengths of numbers: further edges, places of nodes, and gaps between words that are not of the usual class. */
  readonly edges: Frequencies
  readonly places: Frequencies
  readonly gaps: Frequencies
  readonly classes: Frequencies
}

/** Reads them from their digits, with a space between each. */
export function parseFrequencies(text: string, { letters, classes, roots }: ListSizes): ListFrequencies {
  const digits = text.split(' ')
  const next = (contexts: number, symbols: number, partBits: number): Frequencies =>
    new Frequencies(digits.shift() ?? '', contexts, symbols, partBits)
  return {
    shapes: next(SITUATIONS, COMMON_SHAPES, COARSE),
    firstLetters: next(EDGE_CONTEXTS, letters, COARSE),
    furtherLetters: next(FURTHER_LETTER_CONTEXTS, letters, COARSE),
    known: next(MIXTURES, 2, COARSE),
    edges: next(2, NUMBER_LENGTHS, COARSE),
    places: next(EDGE_CONTEXTS, NUMBER_LENGTHS, COARSE),
    gaps: next(roots, NUMBER_LENGTHS, COARSE),
    classes: next(roots, classes, FINE)
  }
}
