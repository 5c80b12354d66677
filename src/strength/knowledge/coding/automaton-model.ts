import { edgeContext, furtherLetterContext, LETTER_CONTEXTS, letterContext, mixtureOf, MOST_EDGES } from './contexts.ts'
import type { ListFrequencies } from './list-frequencies.ts'
import { endsOf, isShared, knownEdgesOf, newEdgesOf, nodeShape } from './node-shape.ts'
import type { NodeShape } from './node-shape.ts'
import { codeNumber } from './number-code.ts'
import type { SymbolCoder } from './symbol-coder.ts'

const EDGES: number = MOST_EDGES + 1
/** No edge before. Letters are from 1. */
export const NO_LETTER = 0
/** What reads has nothing to write. */
export const READ = 0
/** The number of a place that stands for none. */
const NO_PLACE = 1

/**
 * What is foretold of an automaton, in the order in which it is walked: the shape of a node, then the letter of each edge and
 * where it leads: to a new node, or to one that was left already. To write and to read are one walk, so both foretell the same.
 */
export class AutomatonModel {
  readonly #coder: SymbolCoder
  readonly #frequencies: ListFrequencies
  /** The nodes that several edges lead to, in the order in which they were left. */
  readonly #shared: number[] = []
  /** Those of them that each letter has led to, the usual ones nearer to the front. */
  readonly #usualNodes: readonly number[][] = Array.from({ length: LETTER_CONTEXTS }, () => [])

  constructor(coder: SymbolCoder, frequencies: ListFrequencies) {
    this.#coder = coder
    this.#frequencies = frequencies
  }

  /** @param situation What is known of the node before. */
  shape(situation: number, shape: NodeShape): NodeShape {
    const [newEdges, knownEdges] = [newEdgesOf(shape), knownEdgesOf(shape)]
    const common = (Math.min(newEdges, MOST_EDGES) * EDGES + Math.min(knownEdges, MOST_EDGES)) * 4 + (shape & 3)
    const found = this.#coder.symbol(this.#frequencies.shapes, situation, common)
    const edges = found >> 2
    const foundNew = this.#withMore(0, Math.trunc(edges / EDGES), newEdges)
    const foundKnown = this.#withMore(1, edges % EDGES, knownEdges)
    return nodeShape(endsOf(found) === 1, isShared(found), foundNew, foundKnown)
  }

  #withMore(kind: number, found: number, edges: number): number {
    return found < MOST_EDGES
      ? found
      : found + codeNumber(this.#coder, this.#frequencies.edges, kind, edges - MOST_EDGES + 1) - 1
  }

  /**
   * The letter of the first edge of a node, from 1.
   *
   * @param before The letter that leads to the node.
   * @param only Whether it is the only one.
   */
  firstLetter(before: number, only: boolean, letter: number): number {
    return this.#coder.symbol(this.#frequencies.firstLetters, edgeContext(before, only), letter - 1) + 1
  }

  /**
   * The letter of a further edge.
   *
   * @param elder That of the edge before.
   * @param after How many come after.
   */
  furtherLetter(elder: number, after: number, letter: number): number {
    return this.#coder.symbol(this.#frequencies.furtherLetters, furtherLetterContext(elder, after), letter - 1) + 1
  }

  /** Whether an edge leads to a node that was left already, where some of both kinds are left. */
  known(newLeft: number, knownLeft: number, known: number): boolean {
    if (newLeft === 0 || knownLeft === 0) return newLeft === 0
    return this.#coder.symbol(this.#frequencies.known, mixtureOf(newLeft, knownLeft), known) === 1
  }

  /**
   * Reads the node that an edge leads to, which was left already.
   *
   * @param only Whether the edge is the only one of its node.
   */
  knownNode(letter: number, only: boolean): number {
    const place = codeNumber(this.#coder, this.#frequencies.places, edgeContext(letter, only), READ)
    return place === NO_PLACE ? this.#otherNode(letter, READ) : moveUp(this.#usualOf(letter), place - NO_PLACE - 1)
  }

  /** Writes it. */
  writeKnownNode(letter: number, only: boolean, node: number): void {
    const usual = this.#usualOf(letter)
    const place = usual.indexOf(node)
    codeNumber(this.#coder, this.#frequencies.places, edgeContext(letter, only), place + NO_PLACE + 1)
    if (place < 0) this.#otherNode(letter, this.#shared.indexOf(node))
    else moveUp(usual, place)
  }

  /** A node that is shared is complete: further edges will lead to it. */
  leaveShared(letter: number, node: number): void {
    this.#shared.push(node)
    this.#usualOf(letter).push(node)
  }

  /** The node at a place among all that are shared, to which the letter has not led. */
  #otherNode(letter: number, place: number): number {
    const node = this.#shared[this.#coder.bits(32 - Math.clz32(this.#shared.length), place)] ?? 0
    this.#usualOf(letter).push(node)
    return node
  }

  #usualOf(letter: number): number[] {
    return this.#usualNodes[letterContext(letter)] ?? []
  }
}

/** Exchanges a node with the one at half its place, as in a heap. */
function moveUp(nodes: number[], place: number): number {
  const node = nodes[place] ?? 0
  const parent = place === 0 ? 0 : (place - 1) >> 1
  nodes[place] = nodes[parent] ?? 0
  nodes[parent] = node
  return node
}
