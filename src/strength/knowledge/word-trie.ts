import { BitDecoder } from './coding/bit-decoder.ts'
import { PrefixCode } from './coding/prefix-code.ts'
import { lettersWith, NO_CODE, WordListModel } from './coding/word-list-model.ts'

/** What an entry of the dictionary is. */
export type WordKind = 'firstName' | 'surname' | 'place' | 'word' | 'password'

const KINDS: Readonly<Record<string, WordKind>> = {
  f: 'firstName',
  s: 'surname',
  c: 'place',
  w: 'word',
  p: 'password'
}
const KIND_LIST: readonly WordKind[] = ['firstName', 'surname', 'place', 'word', 'password']

/** A list as `scripts/strength-data/code-words.ts` writes it. */
export interface CodedWords {
  /** How many prefixes of words there are, the empty one not counted. */
  readonly prefixes: number
  /** The tree of the words, in the order of {@link WordListModel}. */
  readonly tree: string
  /** The characters of the words, the commonest first, and how many of them have a code of each length. */
  readonly letters: string
  readonly letterLengths: string
  /**
   * The classes of words, the commonest first, with a space between them: kind, what a listed password costs more alone in
   * bits (`-` unlisted), quarter bits. And how many of them have a code of each length.
   */
  readonly classes: string
  readonly classLengths: string
}

/** Letters that {@link WordTrie.triples} tells apart: 1 to 26, and 0 for everything else and what is before the first. */
export const LETTER_CODES = 27

const LISTED = 0x80
const ALONE_SHIFT = 3
/** ASCII: roots have children by tens, and nearly all of them are there. */
const ROOT_UNITS = 0x80
const KIND_MASK = 0b111

/**
 * The lists, each as a tree in which a node is a prefix: its first child, and the next child of its parent. Struct of
 * arrays, so that looking up allocates nothing and a string that starts no word is left after two or three steps. The
 * words come in order, so building only ever appends: that is what a user waits for.
 */
export class WordTrie {
  /** The nodes to start from, one a list. Node 0 is none. */
  readonly roots: readonly number[]
  /** How often each letter follows the two before it, over all prefixes; by codes, the first one weighing most. */
  readonly triples: Float64Array = new Float64Array(LETTER_CODES ** 3)
  readonly #unit: Uint16Array
  readonly #firstChild: Uint32Array
  readonly #nextSibling: Uint32Array
  /** Price in quarter bits plus 1; 0 where no word ends. */
  readonly #price: Uint8Array
  /** Index of the kind, the bits that the word costs more alone, and whether it is a listed password. */
  readonly #kind: Uint8Array
  /** The children of the roots by their unit: most strings that begin no word are left here. */
  readonly #ofRoots: Uint32Array
  #free: number

  constructor(lists: readonly CodedWords[]) {
    let nodes = 1
    for (const { prefixes } of lists) nodes += 1 + prefixes
    this.#unit = new Uint16Array(nodes)
    this.#firstChild = new Uint32Array(nodes)
    this.#nextSibling = new Uint32Array(nodes)
    this.#price = new Uint8Array(nodes)
    this.#kind = new Uint8Array(nodes)
    this.#ofRoots = new Uint32Array((lists.length + 1) * ROOT_UNITS)
    this.roots = lists.map((_, index) => index + 1)
    this.#free = lists.length + 1
    lists.forEach((list, index) => this.#read(list, index + 1))
  }

  /** The node of one more unit, or 0 when no word goes on so. */
  step(node: number, unit: number): number {
    if (node <= this.roots.length && unit < ROOT_UNITS) return this.#ofRoots[node * ROOT_UNITS + unit] ?? 0
    let child = this.#firstChild[node] ?? 0
    while (child !== 0 && (this.#unit[child] ?? 0) < unit) child = this.#nextSibling[child] ?? 0
    return this.#unit[child] === unit ? child : 0
  }

  endsWord(node: number): boolean {
    return this.#price[node] !== 0
  }

  bits(node: number): number {
    return ((this.#price[node] ?? 1) - 1) / 4
  }

  kind(node: number): WordKind {
    return KIND_LIST[(this.#kind[node] ?? 0) & KIND_MASK] ?? 'word'
  }

  listed(node: number): boolean {
    return ((this.#kind[node] ?? 0) & LISTED) !== 0
  }

  /** Bits that a listed password costs more as a whole password than as a part of one. */
  aloneBits(node: number): number {
    return ((this.#kind[node] ?? 0) & ~LISTED) >> ALONE_SHIFT
  }

  /** Reads one list, from its root on. */
  #read(list: CodedWords, root: number): void {
    const model = new WordListModel(
      new BitDecoder(list.tree),
      new PrefixCode(list.letterLengths),
      new PrefixCode(list.classLengths)
    )
    const classes = parseClasses(list.classes)
    const units = Uint16Array.from(list.letters, (letter) => letter.charCodeAt(0))
    const readNode = (node: number, depth: number, letters: number, pair: number): void => {
      const endsWord = depth > 0 && model.endsWord(letters, false)
      if (endsWord) {
        const symbol = model.classOf(letters, NO_CODE)
        this.#price[node] = classes.prices[symbol] ?? 0
        this.#kind[node] = classes.kinds[symbol] ?? 0
      }
      let [elder, sibling] = [0, 0]
      for (;;) {
        // Where no word ends there is a child at least.
        const mayEnd = endsWord || elder > 0
        if (mayEnd && !model.hasFurtherChild(letters, depth, endsWord, elder, false)) return
        elder = model.letter(letters, elder, NO_CODE) + 1
        const child = this.#free++
        const unit = units[elder - 1] ?? 0
        this.#unit[child] = unit
        if (depth === 0 && unit < ROOT_UNITS) this.#ofRoots[root * ROOT_UNITS + unit] = child
        if (sibling === 0) this.#firstChild[node] = child
        else this.#nextSibling[sibling] = child
        sibling = child
        const triple = pair * LETTER_CODES + letterCode(unit)
        this.triples[triple] = (this.triples[triple] ?? 0) + 1
        readNode(child, depth + 1, lettersWith(letters, elder), triple % LETTER_CODES ** 2)
      }
    }
    readNode(root, 0, 0, 0)
  }
}

/** 1 to 26 for a letter, 0 for everything else. */
export function letterCode(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : 0
}

/** By the class: price plus 1, and kind with the marks of a listed password. */
function parseClasses(classes: string): { readonly prices: readonly number[]; readonly kinds: readonly number[] } {
  const coded = classes.split(' ')
  return {
    prices: coded.map((text) => Number(text.slice(2)) + 1),
    kinds: coded.map((text) => {
      const alone = text.charAt(1)
      const listed = alone === '-' ? 0 : LISTED | (Number(alone) << ALONE_SHIFT)
      return KIND_LIST.indexOf(KINDS[text.charAt(0)] ?? 'word') | listed
    })
  }
}
