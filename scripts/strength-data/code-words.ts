import { AutomatonModel, NO_LETTER } from '../../src/strength/knowledge/coding/automaton-model.ts'
import { ClassModel } from '../../src/strength/knowledge/coding/class-model.ts'
import { letterKinds, situationOf } from '../../src/strength/knowledge/coding/contexts.ts'
import type { Frequencies } from '../../src/strength/knowledge/coding/frequencies.ts'
import { parseFrequencies } from '../../src/strength/knowledge/coding/list-frequencies.ts'
import type { ListFrequencies } from '../../src/strength/knowledge/coding/list-frequencies.ts'
import { nodeShape } from '../../src/strength/knowledge/coding/node-shape.ts'
import type { SymbolCoder } from '../../src/strength/knowledge/coding/symbol-coder.ts'
import type { CodedWords } from '../../src/strength/knowledge/automaton-reader.ts'
import { ALONE_CODES, LEAST_ALONE_BITS } from '../../src/strength/knowledge/word-classes.ts'
import type { WordKind } from '../../src/strength/knowledge/word-classes.ts'
import { minimalAutomata } from './minimal-automaton.ts'
import type { AutomatonNode } from './minimal-automaton.ts'
import type { Entry } from './sources.ts'
import { StreamEncoder } from './stream-encoder.ts'
import { SymbolCounter } from './symbol-counter.ts'

/** A word of the usual class of its root. */
const USUAL = -1
const KIND_LETTERS: Readonly<Record<WordKind, string>> = {
  word: 'w',
  firstName: 'f',
  surname: 's',
  place: 'c',
  password: 'p'
}

/** A list as it is stored: an automaton with a root for each kind of word, and what class each of its words is of. */
export function codeWords(entries: ReadonlyMap<string, Entry>): CodedWords {
  const kinds = [...new Set([...entries.values()].map(({ kind }) => kind))]
  const lists = kinds.map((kind) => {
    return [...entries].filter(([, entry]) => entry.kind === kind).toSorted(([a], [b]) => (a < b ? -1 : 1))
  })
  const classesOf = lists.map((list) => list.map(([, entry]) => classOfEntry(entry)))
  const roots = minimalAutomata(lists.map((list) => list.map(([word]) => word)))
  const edges = edgesOf(roots)
  const nodes = new Set(edges.map(([, node]) => node)).size + roots.length
  const letters = byFrequency(edges.map(([letter]) => letter))
  const usual = classesOf.map((names) => byFrequency(names)[0] ?? '')
  const classes = byFrequency(classesOf.flatMap((list, root) => list.filter((name) => name !== usual[root])))
  const shared = sharedNodes(edges)
  const sizes = { letters: letters.length, classes: classes.length, roots: roots.length }
  const write = (coder: SymbolCoder, frequencies: ListFrequencies): void => {
    writeNodes(roots, shared, new AutomatonModel(coder, frequencies), letters)
    const model = new ClassModel(coder, frequencies)
    classesOf.forEach((list, root) => {
      const classNumbers = list.map((name) => (name === usual[root] ? USUAL : classes.indexOf(name)))
      writeClasses(root, classNumbers, model)
    })
  }
  const counter = new SymbolCounter()
  const counted = parseFrequencies('', sizes)
  write(counter, counted)
  const frequencies = Object.values<Frequencies>({ ...counted })
    .map((of) => counter.told(of))
    .join(' ')
  const encoder = new StreamEncoder()
  write(encoder, parseFrequencies(frequencies, sizes))
  return {
    nodes,
    edges: edges.length,
    words: lists.map(({ length }) => length).join(' '),
    frequencies,
    stream: encoder.end(),
    letters: letters.join(''),
    usualClasses: usual.join(' '),
    classes: classes.join(' ')
  }
}

/** Each word that is not of the usual class, after how many that are. */
function writeClasses(root: number, list: readonly number[], model: ClassModel): void {
  let gap = 0
  for (const number of list) {
    if (number === USUAL) {
      gap++
      continue
    }
    model.gap(root, gap)
    model.classOf(root, number)
    gap = 0
  }
  model.gap(root, gap)
}

function writeNodes(
  roots: readonly AutomatonNode[],
  shared: ReadonlySet<AutomatonNode>,
  model: AutomatonModel,
  alphabet: readonly string[]
): void {
  const numbers = new Map<AutomatonNode, number>()
  const numberOf = new Map(alphabet.map((letter, index) => [letter, index + 1]))
  const kinds = letterKinds(alphabet.join(''))
  const newEdges = edgesToNewNodes(roots)
  const write = (node: AutomatonNode, letter: number, only: boolean, depth: number): void => {
    const { edges, endsWord } = node
    let newLeft = newEdges.get(node) ?? 0
    let knownLeft = edges.length - newLeft
    model.shape(situationOf(depth, kinds[letter] ?? 0, only), nodeShape(endsWord, shared.has(node), newLeft, knownLeft))
    const isOnly = edges.length === 1
    let elder = NO_LETTER
    edges.forEach(([text, next], index) => {
      const number = numberOf.get(text) ?? NO_LETTER
      if (index === 0) model.firstLetter(letter, isOnly, number)
      else model.furtherLetter(elder, edges.length - 1 - index, number)
      elder = number
      const known = numbers.get(next)
      model.known(newLeft, knownLeft, known === undefined ? 0 : 1)
      if (known === undefined) {
        newLeft--
        write(next, number, isOnly, depth + 1)
      } else {
        knownLeft--
        model.writeKnownNode(number, isOnly, known)
      }
    })
    if (shared.has(node)) model.leaveShared(letter, numbers.size)
    numbers.set(node, numbers.size)
  }
  for (const root of roots) write(root, NO_LETTER, false, 0)
}

/** How many edges of each node are the first ones, on the walk, that lead to where they lead. */
function edgesToNewNodes(roots: readonly AutomatonNode[]): Map<AutomatonNode, number> {
  const counts = new Map<AutomatonNode, number>()
  const visit = (node: AutomatonNode): void => {
    counts.set(node, 0)
    for (const [, next] of node.edges) {
      if (counts.has(next)) continue
      counts.set(node, (counts.get(node) ?? 0) + 1)
      visit(next)
    }
  }
  for (const root of roots) visit(root)
  return counts
}

function sharedNodes(edges: AutomatonNode['edges']): Set<AutomatonNode> {
  const [once, more] = [new Set<AutomatonNode>(), new Set<AutomatonNode>()]
  for (const [, node] of edges) (once.has(node) ? more : once).add(node)
  return more
}

/** Each edge, once. */
function edgesOf(roots: readonly AutomatonNode[]): AutomatonNode['edges'] {
  const seen = new Set<AutomatonNode>(roots)
  const edges: AutomatonNode['edges'] = []
  for (const node of seen) {
    edges.push(...node.edges)
    for (const [, next] of node.edges) seen.add(next)
  }
  return edges
}

/** Each name once, the most frequent one first. */
function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name)
}

function classOfEntry({ kind, bits, aloneBits }: Entry): string {
  if (aloneBits === null) return `${KIND_LETTERS[kind]}-${quarterBits(bits)}`
  const alone = Math.min(Math.round(aloneBits), MOST_ALONE_BITS)
  const whole = bits + aloneBits
  // What the head of the list costs as a whole password is exact, and what it costs among others follows.
  const quarters = whole < HEAD_BITS ? Math.round(whole * 4) - alone * 4 : quarterBits(bits)
  return `${KIND_LETTERS[kind]}${ALONE_CODES.charAt(alone - LEAST_ALONE_BITS)}${quarters}`
}

/** The last of the codes: the word is far down the list. */
const MOST_ALONE_BITS = LEAST_ALONE_BITS + ALONE_CODES.length - 1
/** The first thousand. */
const HEAD_BITS = 10

/** Finer where ranks are reliable: quarter bits at the head of the lists, whole bits in the tail. */
function quarterBits(bits: number): number {
  if (bits < FINE_BITS) return Math.round(bits * 4)
  return bits < HALF_FINE_BITS ? Math.round(bits * 2) * 2 : Math.round(bits) * 4
}

/** The first hundred, and the first thousand. */
const [FINE_BITS, HALF_FINE_BITS] = [7, 10]
