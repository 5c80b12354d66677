import { AutomatonReader } from './automaton-reader.ts'
import type { CodedWords } from './automaton-reader.ts'
import type { WordClass } from './word-classes.ts'

/** ASCII: roots have edges by tens, and nearly all of them are there. */
const ROOT_UNITS = 0x80

/**
 * The lists, as one minimal acyclic automaton each (Daciuk et al., "Incremental Construction of Minimal Acyclic Finite-State
 * Automata", 2000): words share their ends as well as their beginnings. It numbers its words in their order: the number is the
 * sum of what the edges on the way to a word leave behind. Looking up allocates nothing.
 *
 * A place is an edge, by its number; 0 is none.
 */
export class WordAutomaton {
  /** The edges to start from. */
  readonly roots: readonly number[]
  /** How often each letter follows the two before it, over all nodes; by codes, the first one weighing most. */
  readonly triples: Uint32Array
  readonly #unit: Uint16Array
  readonly #target: Uint32Array
  readonly #before: Uint32Array
  readonly #firstEdge: Uint32Array
  readonly #edgesAndEnd: Uint16Array
  readonly #classOf: Uint16Array
  readonly #classes: readonly WordClass[]
  /** The edges after the roots by their unit: most strings that begin no word are left here. */
  readonly #ofRoots: Uint32Array

  constructor(lists: readonly CodedWords[]) {
    const { roots, triples, unit, target, before, firstEdge, edgesAndEnd, classOf, classes } = new AutomatonReader(
      lists
    )
    this.roots = Array.from({ length: roots }, (_, index) => index + 1)
    this.triples = triples
    this.#unit = unit
    this.#target = target
    this.#before = before
    this.#firstEdge = firstEdge
    this.#edgesAndEnd = edgesAndEnd
    this.#classOf = classOf
    this.#classes = classes
    this.#ofRoots = new Uint32Array((roots + 1) * ROOT_UNITS)
    for (const place of this.roots) {
      const [first, end] = [this.#firstOf(place), this.#endOf(place)]
      unit.subarray(first, end).forEach((ofEdge, index) => {
        if (ofEdge < ROOT_UNITS) this.#ofRoots[place * ROOT_UNITS + ofEdge] = first + index
      })
    }
  }

  /** The edge of one more unit, or 0 when no word goes on so. */
  step(place: number, unit: number): number {
    if (place <= this.roots.length && unit < ROOT_UNITS) return this.#ofRoots[place * ROOT_UNITS + unit] ?? 0
    const end = this.#endOf(place)
    let edge = this.#firstOf(place)
    while (edge < end && (this.#unit[edge] ?? 0) < unit) edge++
    return edge < end && this.#unit[edge] === unit ? edge : 0
  }

  endsWord(place: number): boolean {
    return ((this.#edgesAndEnd[this.#target[place] ?? 0] ?? 0) & 1) === 1
  }

  /** What the edge adds to the number of a word: the sum over all edges of a way, its root included, is the word's. */
  before(place: number): number {
    return this.#before[place] ?? 0
  }

  /** What the edge after one of those from a place (0 for the roots) adds to the number of a word; Infinity when it is the last. */
  beforeNext(from: number, place: number): number {
    const end = from === 0 ? this.roots.length + 1 : this.#endOf(from)
    return place + 1 < end ? this.before(place + 1) : Infinity
  }

  /** How many words there are. */
  get size(): number {
    return this.#classOf.length
  }

  /** What is known of a word, by its number. */
  wordClass(word: number): WordClass {
    return this.#classes[this.#classOf[word] ?? 0] ?? UNKNOWN_CLASS
  }

  #firstOf(place: number): number {
    return this.#firstEdge[this.#target[place] ?? 0] ?? 0
  }

  #endOf(place: number): number {
    const node = this.#target[place] ?? 0
    return (this.#firstEdge[node] ?? 0) + ((this.#edgesAndEnd[node] ?? 0) >> 1)
  }
}

const UNKNOWN_CLASS: WordClass = { kind: 'word', bits: 0, listed: false, aloneBits: 0 }
