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

/** The coded text is mostly units of nodes, so that the table stays less than half full. */
const SLOTS_PER_UNIT = 1.2
const FIRST_SHARE = 65
const LAST_SHARE = 90
const LISTED = 0x80
const ALONE_SHIFT = 3
const KIND_MASK = 0b111
const MAXIMUM_WORD_UNITS = 64
const CLASS_CHARACTERS = 0x100

/**
 * Every list in one tree: a node is a prefix, and one hash table leads from a node and a unit to the next node. Struct
 * of arrays, so that looking up allocates nothing and a string that starts no word is left after two or three steps.
 */
export class WordTrie {
  readonly #slots: Uint32Array
  readonly #slotMask: number
  readonly #unit: Uint16Array
  readonly #parent: Uint32Array
  /** Price in quarter bits plus 1; 0 where no word ends. */
  readonly #price: Uint8Array
  /** Index of the kind, the bits that the word costs more alone, and whether it is a listed password. */
  readonly #kind: Uint8Array
  #size = 1

  constructor(lists: readonly CodedWords[]) {
    let units = 1
    for (const { words } of lists) units += words.length
    const slots = 2 ** Math.ceil(Math.log2(SLOTS_PER_UNIT * units))
    this.#slots = new Uint32Array(slots)
    this.#slotMask = slots - 1
    this.#unit = new Uint16Array(units)
    this.#parent = new Uint32Array(units)
    this.#price = new Uint8Array(units)
    this.#kind = new Uint8Array(units)
    for (const list of lists) this.#addAll(list)
  }

  /** The node of one more unit, or 0 when no word goes on so. The root is 0 as well: it is nobody's child. */
  step(node: number, unit: number): number {
    const mask = this.#slotMask
    let slot = hash(node, unit) & mask
    let child = this.#slots[slot] ?? 0
    while (child !== 0 && (this.#parent[child] !== node || this.#unit[child] !== unit)) {
      slot = (slot + 1) & mask
      child = this.#slots[slot] ?? 0
    }
    return child
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

  /**
   * Adds the words of one list. One loop over local variables on purpose: it runs once, when nothing is compiled yet, and
   * is what a user waits for.
   */
  #addAll({ words, classOfWord, classes }: CodedWords): void {
    const [slots, mask, units, parents] = [this.#slots, this.#slotMask, this.#unit, this.#parent]
    const { prices, kinds } = parseClasses(classes)
    const path = new Uint32Array(MAXIMUM_WORD_UNITS)
    const length = words.length
    let size = this.#size
    let depth = 0
    let node = 0
    let ended = 0
    for (let at = 0; at <= length; at++) {
      const unit = at < length ? words.charCodeAt(at) : FIRST_SHARE
      if (unit >= FIRST_SHARE && unit <= LAST_SHARE) {
        // A capital ends the word before and says how much of it the next one shares.
        if (at > 0) {
          const character = classOfWord.charCodeAt(ended++)
          this.#end(node, prices[character] ?? 0, kinds[character] ?? 0)
        }
        depth = unit - FIRST_SHARE
        node = path[depth] ?? 0
        continue
      }
      let slot = hash(node, unit) & mask
      let child = slots[slot] ?? 0
      while (child !== 0 && (parents[child] !== node || units[child] !== unit)) {
        slot = (slot + 1) & mask
        child = slots[slot] ?? 0
      }
      if (child === 0) {
        child = size++
        units[child] = unit
        parents[child] = node
        slots[slot] = child
      }
      path[++depth] = node = child
    }
    this.#size = size
  }

  /** How often each unit follows the two before it, over all prefixes: one call a prefix, 0 stands before the first. */
  countTriples(counts: Float64Array, indexOf: (first: number, second: number, third: number) => number): void {
    const [units, parents, size] = [this.#unit, this.#parent, this.#size]
    for (let node = 1; node < size; node++) {
      const parent = parents[node] ?? 0
      const index = indexOf(units[parents[parent] ?? 0] ?? 0, units[parent] ?? 0, units[node] ?? 0)
      counts[index] = (counts[index] ?? 0) + 1
    }
  }

  /** The cheaper of two prices stands; the later list says what the word is. */
  #end(node: number, price: number, kind: number): void {
    const known = this.#price[node] ?? 0
    this.#price[node] = known === 0 ? price : Math.min(known, price)
    this.#kind[node] = kind
  }
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

function hash(node: number, unit: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7
}
