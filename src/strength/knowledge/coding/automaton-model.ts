import { newChances } from './chances.ts'
import { NumberModel } from './number-model.ts'
import type { SymbolCoder } from './symbol-coder.ts'

/** In contexts the frequent letters are told apart, which have the low numbers; the others are as one. */
const LETTER_BITS = 5
const LETTERS: number = 2 ** LETTER_BITS
const PAIRS: number = LETTERS ** 2
const FORETOLD_OF_LETTERS = 5
/** Bits of the place of a node, of which so many are foretold. */
const [MOST_PLACE_BITS, FORETOLD_OF_PLACES] = [16, 2]
/** Depths by two, edges to new nodes and edges to known ones are told apart up to these. */
const [DEPTHS, NEW_EDGES, KNOWN_EDGES] = [5, 4, 4]
const SITUATIONS: number = DEPTHS * NEW_EDGES * KNOWN_EDGES * 2

/** No edge before. Letters are from 1. */
export const NO_LETTER = 0
/** What reads has nothing to write. */
export const READ = 0

/** The last two letters up to a child. */
export function lettersWith(letters: number, letter: number): number {
  return ((letters & (LETTERS - 1)) << LETTER_BITS) | frequent(letter)
}

/**
 * What is known of a node before its next edge.
 *
 * @param ends 1 if a word ends at the node, else 0.
 * @param newEdges How many edges to new nodes it has.
 */
export function situationOf(depth: number, ends: number, newEdges: number, knownEdges: number): number {
  const edges = Math.min(newEdges, NEW_EDGES - 1) * KNOWN_EDGES + Math.min(knownEdges, KNOWN_EDGES - 1)
  return (edges * 2 + ends) * DEPTHS + Math.min(depth >> 1, DEPTHS - 1)
}

/**
 * What is foretold of an automaton, in the order in which it is walked: whether there is a further edge, its letter, and where
 * it leads: to a new node, or to one that was left already. To write and to read are one walk, so both foretell the same.
 */
export class AutomatonModel {
  readonly #coder: SymbolCoder
  readonly #first: NumberModel
  readonly #further: NumberModel
  readonly #places: NumberModel
  readonly #goesOn = newChances(SITUATIONS * LETTERS)
  readonly #known = newChances(SITUATIONS * LETTERS)
  readonly #ends = newChances(PAIRS)
  readonly #usual = newChances(PAIRS)
  readonly #isShared = newChances(SITUATIONS)
  /** The nodes that several edges lead to, in the order in which they were left. */
  readonly #shared: number[] = []
  /** Those of them that each letter has led to, the usual ones nearer to the front. */
  readonly #usualNodes: number[][] = []

  /** @param letters How many there are. */
  constructor(coder: SymbolCoder, letters: number) {
    this.#coder = coder
    const most = 32 - Math.clz32(letters)
    this.#first = new NumberModel(coder, PAIRS, most, FORETOLD_OF_LETTERS)
    this.#further = new NumberModel(coder, PAIRS, most, FORETOLD_OF_LETTERS)
    this.#places = new NumberModel(coder, LETTERS, MOST_PLACE_BITS, FORETOLD_OF_PLACES)
  }

  /** Whether there is one more edge, after that of the letter `elder`. */
  goesOn(situation: number, elder: number, goesOn: number): boolean {
    return this.#coder.bit(this.#goesOn, situation * LETTERS + frequent(elder), goesOn) === 1
  }

  /** The letter of an edge, by the two before it, or where it is not the first one by that of the edge before. */
  letter(letters: number, elder: number, letter: number): number {
    return elder === NO_LETTER
      ? this.#first.code(letters, letter)
      : this.#further.code(lettersWith(letters, elder), letter)
  }

  /** Whether an edge leads to a node that was left already. */
  known(situation: number, letter: number, known: number): boolean {
    return this.#coder.bit(this.#known, situation * LETTERS + frequent(letter), known) === 1
  }

  /** 1 if a word ends at a new node, else 0. */
  ends(letters: number, letter: number, ends: number): number {
    return this.#coder.bit(this.#ends, lettersWith(letters, letter), ends)
  }

  /** Where a node is among those that a letter has led to, or -1; or among all that are shared. */
  placeOf(letter: number, node: number): number {
    return this.#usualOf(letter).indexOf(node)
  }
  placeOfShared(node: number): number {
    return this.#shared.indexOf(node)
  }

  /** Reads where an edge leads to that leads to a node that was left already. */
  knownNode(letters: number, letter: number): number {
    return this.usual(letters, letter, READ) ? this.usualNode(letter, READ) : this.otherNode(letter, READ)
  }

  /** Whether the letter has led to the node before. */
  usual(letters: number, letter: number, usual: number): boolean {
    return this.#coder.bit(this.#usual, lettersWith(letters, letter), usual) === 1
  }

  /** The node at a place among those that a letter has led to. */
  usualNode(letter: number, place: number): number {
    return moveUp(this.#usualOf(letter), this.#places.code(frequent(letter), place + 1) - 1)
  }

  /** The node at a place among all that are shared, to which the letter has not led. */
  otherNode(letter: number, place: number): number {
    const node = this.#shared[this.#coder.below(this.#shared.length, place)] ?? 0
    this.#usualOf(letter).push(node)
    return node
  }

  /** A node is complete: whether further edges will lead to it. */
  leave(situation: number, letters: number, node: number, isShared: number): void {
    if (this.#coder.bit(this.#isShared, situation, isShared) === 0) return
    this.#shared.push(node)
    this.#usualOf(letters & (LETTERS - 1)).push(node)
  }

  #usualOf(letter: number): number[] {
    const context = frequent(letter)
    return this.#usualNodes[context] ?? (this.#usualNodes[context] = [])
  }
}

function frequent(letter: number): number {
  return Math.min(letter, LETTERS - 1)
}

/** Exchanges a node with the one at half its place, as in a heap. */
function moveUp(nodes: number[], place: number): number {
  const node = nodes[place] ?? 0
  const parent = place === 0 ? 0 : (place - 1) >> 1
  nodes[place] = nodes[parent] ?? 0
  nodes[parent] = node
  return node
}
