import { AutomatonModel, NO_LETTER, READ } from './coding/automaton-model.ts'
import { ClassModel } from './coding/class-model.ts'
import { letterKinds, situationOf } from './coding/contexts.ts'
import { parseFrequencies } from './coding/list-frequencies.ts'
import { edgesOf, endsOf, isShared, knownEdgesOf } from './coding/node-shape.ts'
import { StreamDecoder } from './coding/stream-decoder.ts'
import { LETTER_CODES, letterCode } from './letter-codes.ts'
import { parseClasses } from './word-classes.ts'
import type { WordClass } from './word-classes.ts'

/** A list as `scripts/strength-data/code-words.ts` writes it. */
export interface CodedWords {
  readonly nodes: number
  readonly edges: number
  /** How many words begin at each root, with a space between the numbers. */
  readonly words: string
  /** The characters of the words, the frequent ones first. */
  readonly letters: string
  /** The usual class of each root, and the classes of other words, as {@link parseClasses} reads them. */
  readonly usualClasses: string
  readonly classes: string
  /** What is told of the stream before it, as {@link parseFrequencies} reads it. */
  readonly frequencies: string
  /** The automaton and the classes of its words, in the order of {@link AutomatonModel} and {@link ClassModel}. */
  readonly stream: string
}

/**
 * Reads the lists, each an automaton with some roots, into arrays for all of them: a struct of arrays, walked in place. Edges are
 * from 1; the first ones lead to the roots. One reader for all lists: what an engine learns of it on the first one it keeps.
 */
export class AutomatonReader {
  /** Of each edge: its unit, the node that it leads to, how many words there are before those that it leads to. */
  readonly unit: Uint16Array
  readonly target: Uint32Array
  readonly before: Uint32Array
  /** Of each node: its first edge, and how many it has, with whether a word ends in the last bit. */
  readonly firstEdge: Uint32Array
  readonly edgesAndEnd: Uint16Array
  readonly classOf: Uint16Array
  readonly classes: WordClass[] = []
  readonly triples: Uint32Array = new Uint32Array(LETTER_CODES ** 3)
  readonly roots: number
  /** How many words end at each node or after it. */
  readonly #wordsFrom: Uint32Array
  #freeNode = 0
  #freeEdge: number
  #freeWord = 0

  constructor(lists: readonly CodedWords[]) {
    const wordsByRoot = lists.map((list) => list.words.split(' ').map(Number))
    this.roots = wordsByRoot.flat().length
    const edges = lists.reduce((sum, list) => sum + list.edges, this.roots + 1)
    const nodes = lists.reduce((sum, list) => sum + list.nodes, 0)
    this.unit = new Uint16Array(edges)
    this.target = new Uint32Array(edges)
    this.before = new Uint32Array(edges)
    this.firstEdge = new Uint32Array(nodes)
    this.edgesAndEnd = new Uint16Array(nodes)
    this.#wordsFrom = new Uint32Array(nodes)
    this.classOf = new Uint16Array(wordsByRoot.flat().reduce((sum, words) => sum + words, 0))
    this.#freeEdge = this.roots + 1
    let root = 1
    lists.forEach((list, index) => {
      this.#readList(list, root, wordsByRoot[index] ?? [])
      root += wordsByRoot[index]?.length ?? 0
    })
  }

  #readList(list: CodedWords, firstRoot: number, words: readonly number[]): void {
    const units = Uint16Array.from(list.letters, (letter) => letter.charCodeAt(0))
    const classes = parseClasses(list.classes)
    const sizes = { letters: units.length, classes: classes.length, roots: words.length }
    const frequencies = parseFrequencies(list.frequencies, sizes)
    const coder = new StreamDecoder(list.stream)
    const walk = {
      model: new AutomatonModel(coder, frequencies),
      units: Uint16Array.of(0, ...units),
      kinds: letterKinds(list.letters),
      codes: Uint8Array.of(0, ...units.map(letterCode)),
      endEdge: this.#freeEdge + list.edges
    }
    for (let root = firstRoot; root < firstRoot + words.length; root++) {
      this.target[root] = this.#readNode(walk, NO_LETTER, 0, false, 0)
    }
    const usual = this.classes.length
    this.classes.push(...parseClasses(list.usualClasses), ...classes)
    this.#readClasses(usual, new ClassModel(coder, frequencies), firstRoot, words)
  }

  /**
   * Reads a node and those after it that are new, and gives its number.
   *
   * @param letter The one that leads to it, by its number.
   * @param pair The letters before its own edges, as the first of {@link triples} that they begin.
   * @param only Whether it is an only child.
   */
  #readNode(walk: Walk, letter: number, pair: number, only: boolean, depth: number): number {
    const { model, codes } = walk
    const shape = model.shape(situationOf(depth, walk.kinds[letter] ?? 0, only), READ)
    const first = this.#freeEdge
    const end = Math.min(first + edgesOf(shape), walk.endEdge)
    this.#freeEdge = end
    const isOnly = end - first === 1
    const row = (codes[letter] ?? 0) * LETTER_CODES
    let knownLeft = knownEdgesOf(shape)
    let count = endsOf(shape)
    let elder = NO_LETTER
    for (let edge = first; edge < end; edge++) {
      const after = end - 1 - edge
      elder = edge === first ? model.firstLetter(letter, isOnly, READ) : model.furtherLetter(elder, after, READ)
      const triple = pair + (codes[elder] ?? 0)
      this.triples[triple] = (this.triples[triple] ?? 0) + 1
      this.unit[edge] = walk.units[elder] ?? 0
      this.before[edge] = count
      let node: number
      if (model.known(after + 1 - knownLeft, knownLeft, READ)) {
        knownLeft--
        node = model.knownNode(elder, isOnly)
      } else node = this.#readNode(walk, elder, (row + (codes[elder] ?? 0)) * LETTER_CODES, isOnly, depth + 1)
      this.target[edge] = node
      count += this.#wordsFrom[node] ?? 0
    }
    const node = this.#freeNode++
    this.firstEdge[node] = first
    this.edgesAndEnd[node] = ((end - first) << 1) | endsOf(shape)
    this.#wordsFrom[node] = count
    if (isShared(shape)) model.leaveShared(letter, node)
    return node
  }

  /** @param usual Where the usual class of each root is among the classes; the others come after them. */
  #readClasses(usual: number, model: ClassModel, firstRoot: number, words: readonly number[]): void {
    const marked = usual + words.length
    words.forEach((count, index) => {
      this.before[firstRoot + index] = this.#freeWord
      const end = this.#freeWord + count
      this.classOf.fill(usual + index, this.#freeWord, end)
      for (let word = this.#freeWord + model.gap(index, READ); word < end; word += 1 + model.gap(index, READ)) {
        this.classOf[word] = marked + model.classOf(index, READ)
      }
      this.#freeWord = end
    })
  }
}

/** What a walk over one list needs. */
interface Walk {
  readonly model: AutomatonModel
  /** Of letters by their numbers. */
  readonly units: Uint16Array
  readonly kinds: Uint8Array
  readonly codes: Uint8Array
  /** Where the edges of the list end, whatever a damaged stream says. */
  readonly endEdge: number
}
