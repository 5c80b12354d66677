import { AutomatonModel, lettersWith, NO_LETTER, READ, situationOf } from './coding/automaton-model.ts'
import { ClassModel } from './coding/class-model.ts'
import { RangeDecoder } from './coding/range-decoder.ts'
import { parseClasses } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** A list as `scripts/strength-data/code-words.ts` writes it. */
export interface CodedWords {
  readonly nodes: number
  readonly edges: number
  /** How many words begin at each root, with a space between the numbers. */
  readonly words: string
  /** The automaton and the classes of its words, in the order of {@link AutomatonModel} and {@link ClassModel}. */
  readonly stream: string
  /** The characters of the words. */
  readonly letters: string
  /** The usual class of each root, and the classes of other words, as {@link parseClasses} reads them. */
  readonly usualClasses: string
  readonly classes: string
}

/** Letters that {@link WordAutomaton.triples} tells apart: 1 to 26, and 0 for everything else and what is before the first. */
export const LETTER_CODES = 27

/** ASCII: roots have edges by tens, and nearly all of them are there. */
const ROOT_UNITS = 0x80

/**
 * The lists, as one minimal acyclic automaton each (Daciuk et al., "Incremental Construction of Minimal Acyclic Finite-State
 * Automata", 2000): words share their ends as well as their beginnings. It numbers
 * its words in their order: the number is the sum of what the edges on the way to a word leave behind. Struct of arrays,
 * walked in place, so that looking up allocates nothing.
 *
 * A place is an edge, by its number; 0 is none.
 */
export class WordAutomaton {
  /** The edges to start from. */
  readonly roots: readonly number[]
  /** How often each letter follows the two before it, over all nodes; by codes, the first one weighing most. */
  readonly triples: Float64Array = new Float64Array(LETTER_CODES ** 3)
  readonly #unit: Uint16Array
  readonly #target: Uint32Array
  readonly #nextSibling: Uint32Array
  /** How many words there are before those that the edge leads to, from where it begins. */
  readonly #before: Uint32Array
  readonly #firstEdge: Uint32Array
  readonly #ends: Uint8Array
  readonly #classOf: Uint16Array
  readonly #classes: WordClass[] = []
  /** The edges after the roots by their unit: most strings that begin no word are left here. */
  readonly #ofRoots: Uint32Array
  #freeNode = 0
  #freeEdge: number
  #freeWord = 0

  constructor(lists: readonly CodedWords[]) {
    const wordsByRoot = lists.map((list) => list.words.split(' ').map(Number))
    const roots = wordsByRoot.flat().length
    const edges = lists.reduce((sum, list) => sum + list.edges, roots + 1)
    const nodes = lists.reduce((sum, list) => sum + list.nodes, 0)
    this.#unit = new Uint16Array(edges)
    this.#target = new Uint32Array(edges)
    this.#nextSibling = new Uint32Array(edges)
    this.#before = new Uint32Array(edges)
    this.#firstEdge = new Uint32Array(nodes)
    this.#ends = new Uint8Array(nodes)
    this.#classOf = new Uint16Array(wordsByRoot.flat().reduce((sum, words) => sum + words, 0))
    this.#ofRoots = new Uint32Array((roots + 1) * ROOT_UNITS)
    this.roots = Array.from({ length: roots }, (_, index) => index + 1)
    this.#freeEdge = roots + 1
    let root = 1
    lists.forEach((list, index) => {
      this.#read(list, root, wordsByRoot[index] ?? [])
      root += wordsByRoot[index]?.length ?? 0
    })
    for (const place of this.roots) {
      for (let edge = this.#firstOf(place); edge !== 0; edge = this.#nextSibling[edge] ?? 0) {
        const unit = this.#unit[edge] ?? 0
        if (unit < ROOT_UNITS) this.#ofRoots[place * ROOT_UNITS + unit] = edge
      }
    }
  }

  /** The edge of one more unit, or 0 when no word goes on so. */
  step(place: number, unit: number): number {
    if (place <= this.roots.length && unit < ROOT_UNITS) return this.#ofRoots[place * ROOT_UNITS + unit] ?? 0
    let edge = this.#firstOf(place)
    while (edge !== 0 && (this.#unit[edge] ?? 0) < unit) edge = this.#nextSibling[edge] ?? 0
    return this.#unit[edge] === unit ? edge : 0
  }

  endsWord(place: number): boolean {
    return this.#ends[this.#target[place] ?? 0] === 1
  }

  /** What the edge adds to the number of a word: the sum over all edges of a way, its root included, is the word's. */
  before(place: number): number {
    return this.#before[place] ?? 0
  }

  /** What is known of a word, by its number. */
  wordClass(word: number): WordClass {
    return this.#classes[this.#classOf[word] ?? 0] ?? UNKNOWN_CLASS
  }

  #firstOf(place: number): number {
    return this.#firstEdge[this.#target[place] ?? 0] ?? 0
  }

  /** Reads one list, whose roots are one after the other. */
  #read(list: CodedWords, firstRoot: number, words: readonly number[]): void {
    const decoder = new RangeDecoder(list.stream)
    const units = Uint16Array.from(list.letters, (letter) => letter.charCodeAt(0))
    const model = new AutomatonModel(decoder, units.length)
    const endEdge = this.#freeEdge + list.edges
    const { triples } = this
    const [unitOf, target, nextSibling, before] = [this.#unit, this.#target, this.#nextSibling, this.#before]
    const [firstEdge, endsOf] = [this.#firstEdge, this.#ends]
    const firstNode = this.#freeNode
    /** How many words end at each node of the list or after it. */
    const wordsFrom = new Uint32Array(list.nodes)
    let freeEdge = this.#freeEdge
    let freeNode = this.#freeNode
    const readNode = (letters: number, pair: number, ends: number, depth: number): number => {
      let first = 0
      let last = 0
      let elder = NO_LETTER
      let newEdges = 0
      let knownEdges = 0
      let count = ends
      let situation = situationOf(depth, ends, 0, 0)
      let goesOn = ends === 0 || model.goesOn(situation, elder, READ)
      while (goesOn && freeEdge < endEdge) {
        elder = model.letter(letters, elder, READ)
        const edge = freeEdge++
        const unit = units[elder - 1] ?? 0
        const triple = pair + letterCode(unit)
        triples[triple] = (triples[triple] ?? 0) + 1
        unitOf[edge] = unit
        before[edge] = count
        if (first === 0) first = edge
        else nextSibling[last] = edge
        last = edge
        let node: number
        if (model.known(situation, elder, READ)) {
          knownEdges++
          node = model.knownNode(letters, elder)
        } else {
          newEdges++
          node = readNode(
            lettersWith(letters, elder),
            (triple % LETTER_CODES ** 2) * LETTER_CODES,
            model.ends(letters, elder, READ),
            depth + 1
          )
        }
        target[edge] = node
        count += wordsFrom[node - firstNode] ?? 0
        situation = situationOf(depth, ends, newEdges, knownEdges)
        goesOn = model.goesOn(situation, elder, READ)
      }
      const node = freeNode++
      firstEdge[node] = first
      endsOf[node] = ends
      wordsFrom[node - firstNode] = count
      if (depth > 0) model.leave(situation, letters, node, READ)
      return node
    }
    for (let root = firstRoot; root < firstRoot + words.length; root++) this.#target[root] = readNode(0, 0, 0, 0)
    this.#freeEdge = freeEdge
    this.#freeNode = freeNode
    this.#readClasses(list, decoder, firstRoot, words)
  }

  #readClasses(list: CodedWords, decoder: RangeDecoder, firstRoot: number, words: readonly number[]): void {
    const classes = parseClasses(list.classes)
    const usual = this.#classes.length
    const marked = usual + words.length
    this.#classes.push(...parseClasses(list.usualClasses), ...classes)
    words.forEach((count, index) => {
      const model = new ClassModel(decoder, classes.length)
      this.#before[firstRoot + index] = this.#freeWord
      const end = this.#freeWord + count
      this.#classOf.fill(usual + index, this.#freeWord, end)
      for (let word = this.#freeWord + model.gap(READ); word < end; word += 1 + model.gap(READ)) {
        this.#classOf[word] = marked + model.classOf(READ)
      }
      this.#freeWord = end
    })
  }
}

const UNKNOWN_CLASS: WordClass = { kind: 'word', bits: 0, listed: false, aloneBits: 0 }

/** 1 to 26 for a letter, 0 for everything else. */
export function letterCode(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : 0
}
