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

/** A list as `scripts/strength-data/front-coding.ts` writes it. */
export interface CodedWords {
  readonly words: string
  readonly classOfWord: string
  readonly classes: string
}

/** Letters that {@link WordTrie.triples} tells apart: 1 to 26, and 0 for everything else and what is before the first. */
export const LETTER_CODES = 27

const FIRST_SHARE = 65
const LAST_SHARE = 90
const LISTED = 0x80
const ALONE_SHIFT = 3
const KIND_MASK = 0b111
const MAXIMUM_WORD_UNITS = 64
const CLASS_CHARACTERS = 0x100

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

  constructor(lists: readonly CodedWords[]) {
    let nodes = 1
    for (const { words } of lists) nodes += 1 + words.length
    this.#unit = new Uint16Array(nodes)
    this.#firstChild = new Uint32Array(nodes)
    this.#nextSibling = new Uint32Array(nodes)
    this.#price = new Uint8Array(nodes)
    this.#kind = new Uint8Array(nodes)
    const roots: number[] = []
    let root = 1
    for (const list of lists) {
      roots.push(root)
      root = this.#addAll(list, root)
    }
    this.roots = roots
  }

  /** The node of one more unit, or 0 when no word goes on so. */
  step(node: number, unit: number): number {
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

  /** Adds one list under `root`, and gives the first node that is free after it. */
  #addAll({ words, classOfWord, classes }: CodedWords, root: number): number {
    const [units, firstChild, nextSibling, triples] = [this.#unit, this.#firstChild, this.#nextSibling, this.triples]
    const { prices, kinds } = parseClasses(classes)
    // Nodes of the word that is being read, and the last two letters up to each.
    const path = new Uint32Array(MAXIMUM_WORD_UNITS).fill(root, 0, 1)
    const pairs = new Uint16Array(MAXIMUM_WORD_UNITS)
    const length = words.length
    let [free, depth, node, pair, elder, ended] = [root + 1, 0, root, 0, 0, 0]
    for (let at = 0; at <= length; at++) {
      const unit = at < length ? words.charCodeAt(at) : FIRST_SHARE
      if (unit >= FIRST_SHARE && unit <= LAST_SHARE) {
        // A capital ends the word before and says how much of it the next one shares.
        if (at > 0) {
          const character = classOfWord.charCodeAt(ended++)
          this.#price[node] = prices[character] ?? 0
          this.#kind[node] = kinds[character] ?? 0
        }
        const shared = unit - FIRST_SHARE
        elder = shared < depth ? (path[shared + 1] ?? 0) : 0
        depth = shared
        node = path[depth] ?? 0
        pair = pairs[depth] ?? 0
        continue
      }
      const child = free++
      units[child] = unit
      if (elder === 0) firstChild[node] = child
      else nextSibling[elder] = child
      elder = 0
      const triple = pair * LETTER_CODES + letterCode(unit)
      triples[triple] = (triples[triple] ?? 0) + 1
      pair = triple % LETTER_CODES ** 2
      node = child
      depth++
      path[depth] = node
      pairs[depth] = pair
    }
    return free
  }
}

/** 1 to 26 for a letter, 0 for everything else. */
export function letterCode(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : 0
}

/** By the character that stands for a class: price plus 1, and kind with the marks of a listed password. */
function parseClasses(classes: string): { readonly prices: Uint8Array; readonly kinds: Uint8Array } {
  const prices = new Uint8Array(CLASS_CHARACTERS)
  const kinds = new Uint8Array(CLASS_CHARACTERS)
  for (const coded of classes.split(' ')) {
    const character = coded.charCodeAt(0)
    const alone = coded.charAt(2)
    const listed = alone === '-' ? 0 : LISTED | (Number(alone) << ALONE_SHIFT)
    prices[character] = Number(coded.slice(3)) + 1
    kinds[character] = KIND_LIST.indexOf(KINDS[coded.charAt(1)] ?? 'word') | listed
  }
  return { prices, kinds }
}
