import { Frequencies } from './frequencies.ts'
import type { SymbolCoder } from './symbol-coder.ts'

const LETTER_BITS = 8
const ONE_LETTER = 0xff
const TWO_LETTERS = 0xff_ff

/** How many nodes each letter is remembered to have led to, those that came back nearer to the front. */
const USUAL_NODES = 192
const NODE_BITS = 9

/** No further edge; letters are from 1. */
export const STOP = 0
/** What an edge leads to: a node that was not there, at which no word ends or one does, a usual one of its letter, any other. */
export const NEW = 0
export const NEW_END = 1
export const USUAL = 2
export const OTHER = 3
const EDGE_KINDS = 4
/** What reads has nothing to write. */
export const READ = 0

/** The letters up to a child. */
export function lettersWith(letters: number, letter: number): number {
  return ((letters << LETTER_BITS) | letter) & TWO_LETTERS
}

/**
 * What is foretold of an automaton, in the order in which it is walked: the next letter or that there is none, and where it
 * leads. To write and to read are one walk, so both foretell the same.
 *
 * `letters` are the last two up to a place, eight bits each: from 1, and 0 before the first.
 */
export class AutomatonModel {
  readonly #coder: SymbolCoder
  readonly #size: number
  readonly #nodes: number
  readonly #first: Map<number, Frequencies> = new Map()
  readonly #further: Map<number, Frequencies> = new Map()
  readonly #kinds: Map<number, Frequencies> = new Map()
  readonly #places: Map<number, Frequencies> = new Map()
  readonly #usual: Int32Array[] = []

  /**
   * @param letters How many letters there are.
   * @param nodes How many nodes there are.
   */
  constructor(coder: SymbolCoder, letters: number, nodes: number) {
    this.#coder = coder
    this.#size = letters + 1
    this.#nodes = nodes
  }

  /** The letter of the next edge, or {@link STOP}. `elder` is that of the edge before, 0 for none. */
  letter(letters: number, elder: number, letter: number): number {
    return elder === 0
      ? this.#code(this.#first, letters, this.#size, letter)
      : this.#code(this.#further, ((letters & ONE_LETTER) << LETTER_BITS) | elder, this.#size, letter)
  }

  edgeKind(letters: number, letter: number, kind: number): number {
    return this.#code(this.#kinds, ((letters & ONE_LETTER) << LETTER_BITS) | letter, EDGE_KINDS, kind)
  }

  /** Where a node is among those that a letter often led to, or -1. */
  placeOf(letter: number, node: number): number {
    return this.#usualOf(letter).indexOf(node)
  }

  /** The node at a place among the usual ones of a letter. */
  usualNode(letter: number, place: number): number {
    const usual = this.#usualOf(letter)
    const found = this.#code(this.#places, letter, USUAL_NODES, place)
    const node = usual[found] ?? 0
    moveUp(usual, found, found >> 1, node)
    return node
  }

  /** A node that a letter has not often led to. */
  otherNode(letter: number, node: number): number {
    let found = 0
    for (let rest = this.#nodes, shift = 0; rest > 0; rest >>= NODE_BITS, shift += NODE_BITS) {
      const bits = Math.min(NODE_BITS, 32 - Math.clz32(rest))
      found |= this.#coder.codeBits(bits, (node >> shift) & (2 ** bits - 1)) << shift
    }
    moveUp(this.#usualOf(letter), USUAL_NODES - 1, USUAL_NODES / 2, found)
    return found
  }

  #usualOf(letter: number): Int32Array {
    return this.#usual[letter] ?? (this.#usual[letter] = new Int32Array(USUAL_NODES).fill(-1))
  }

  #code(all: Map<number, Frequencies>, context: number, size: number, symbol: number): number {
    let frequencies = all.get(context)
    if (frequencies === undefined) all.set(context, (frequencies = new Frequencies(size)))
    return this.#coder.code(frequencies, symbol)
  }
}

/** Takes a node from one place to another before it. */
function moveUp(nodes: Int32Array, from: number, to: number, node: number): void {
  nodes.copyWithin(to + 1, to, from)
  nodes[to] = node
}
