import { PrefixCode } from '../../src/strength/knowledge/coding/prefix-code.ts'
import { lettersWith, WordListModel } from '../../src/strength/knowledge/coding/word-list-model.ts'
import type { CodedWords } from '../../src/strength/knowledge/word-trie.ts'
import { BitEncoder } from './bit-encoder.ts'
import { codeLengths } from './code-lengths.ts'
import type { Entry, WordKind } from './sources.ts'

const KIND_LETTERS: Readonly<Record<WordKind, string>> = {
  firstName: 'f',
  surname: 's',
  place: 'c',
  word: 'w',
  password: 'p'
}

interface Node {
  readonly children: Map<string, Node>
  className: string | null
}

/** A list as it is stored. Words are told by what is likely after the letters before, two bytes each with their class. */
export function codeWords(entries: ReadonlyMap<string, Entry>): CodedWords {
  const root = treeOf(entries)
  const letters = codeLengths(lettersOf(root))
  const classes = codeLengths([...entries.values()].map(classOfEntry))
  const letterCode = new PrefixCode(letters.counts)
  const classCode = new PrefixCode(classes.counts)
  const encoder = new BitEncoder()
  const model = new WordListModel(encoder, letterCode, classCode)
  let prefixes = -1
  const write = (node: Node, depth: number, path: number): void => {
    prefixes++
    const endsWord = node.className !== null
    if (depth > 0) model.endsWord(path, endsWord)
    if (node.className !== null) model.classOf(path, codeOf(classCode, classes.symbols, node.className))
    let elder = 0
    // In the order that a look-up goes through them.
    for (const [letter, child] of [...node.children].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (elder > 0 || endsWord) model.hasFurtherChild(path, depth, endsWord, elder, true)
      elder = model.letter(path, elder, codeOf(letterCode, letters.symbols, letter)) + 1
      write(child, depth + 1, lettersWith(path, elder))
    }
    if (elder > 0 || endsWord) model.hasFurtherChild(path, depth, endsWord, elder, false)
  }
  write(root, 0, 0)
  return {
    prefixes,
    tree: encoder.end(),
    letters: letters.symbols.join(''),
    letterLengths: letters.counts,
    classes: classes.symbols.join(' '),
    classLengths: classes.counts
  }
}

function codeOf(code: PrefixCode, symbols: readonly string[], symbol: string): number {
  const found = code.codes[symbols.indexOf(symbol)]
  if (found === undefined) throw new Error(`no code for ${symbol}`)
  return found
}

function treeOf(entries: ReadonlyMap<string, Entry>): Node {
  const root: Node = { children: new Map(), className: null }
  for (const [word, entry] of entries) {
    let node = root
    for (let index = 0; index < word.length; index++) {
      const letter = word.charAt(index)
      const child = node.children.get(letter) ?? { children: new Map(), className: null }
      node.children.set(letter, child)
      node = child
    }
    node.className = classOfEntry(entry)
  }
  return root
}

function lettersOf({ children }: Node): string[] {
  return [...children].flatMap(([letter, child]) => [letter, ...lettersOf(child)])
}

function classOfEntry({ kind, bits, aloneBits }: Entry): string {
  const alone = aloneBits === null ? '-' : String(Math.min(Math.round(aloneBits), MOST_ALONE_BITS))
  return `${KIND_LETTERS[kind]}${alone}${kind === 'password' ? rankQuarterBits(bits) : 4 * Math.round(bits)}`
}

const MOST_ALONE_BITS = 7

/** Finer where ranks are known well: quarter bits at the head of the list of passwords, whole bits in the tail. */
function rankQuarterBits(bits: number): number {
  if (bits < 7) return Math.round(bits * 4)
  return bits < 11 ? Math.round(bits * 2) * 2 : Math.round(bits) * 4
}
