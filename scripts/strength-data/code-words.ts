import {
  AutomatonModel,
  lettersWith,
  NO_LETTER,
  situationOf
} from '../../src/strength/knowledge/coding/automaton-model.ts'
import { ClassModel } from '../../src/strength/knowledge/coding/class-model.ts'
import type { CodedWords } from '../../src/strength/knowledge/word-automaton.ts'
import { ALONE_CODES, LEAST_ALONE_BITS } from '../../src/strength/knowledge/word-classes.ts'
import type { WordKind } from '../../src/strength/knowledge/word-classes.ts'
import { minimalAutomata } from './minimal-automaton.ts'
import type { AutomatonNode } from './minimal-automaton.ts'
import { RangeEncoder } from './range-encoder.ts'
import type { Entry } from './sources.ts'

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
  const encoder = new RangeEncoder()
  writeNodes(roots, sharedNodes(edges), new AutomatonModel(encoder, letters.length), letters)
  classesOf.forEach((list, root) => {
    const model = new ClassModel(encoder, classes.length)
    let gap = 0
    for (const name of list) {
      if (name === usual[root]) {
        gap++
        continue
      }
      model.gap(gap)
      model.classOf(classes.indexOf(name))
      gap = 0
    }
    model.gap(gap)
  })
  return {
    nodes,
    edges: edges.length,
    words: lists.map(({ length }) => length).join(' '),
    stream: encoder.end(),
    letters: letters.join(''),
    usualClasses: usual.join(' '),
    classes: classes.join(' ')
  }
}

function writeNodes(
  roots: readonly AutomatonNode[],
  shared: ReadonlySet<AutomatonNode>,
  model: AutomatonModel,
  alphabet: readonly string[]
): void {
  const numbers = new Map<AutomatonNode, number>()
  const numberOf = new Map(alphabet.map((letter, index) => [letter, index + 1]))
  const write = (node: AutomatonNode, letters: number, depth: number): void => {
    const ends = node.endsWord ? 1 : 0
    let [newEdges, knownEdges, elder] = [0, 0, NO_LETTER]
    let situation = situationOf(depth, ends, 0, 0)
    node.edges.forEach(([text, next], index) => {
      if (index > 0 || node.endsWord) model.goesOn(situation, elder, 1)
      elder = model.letter(letters, elder, numberOf.get(text) ?? NO_LETTER)
      const known = numbers.get(next)
      model.known(situation, elder, known === undefined ? 0 : 1)
      if (known === undefined) {
        newEdges++
        model.ends(letters, elder, next.endsWord ? 1 : 0)
        write(next, lettersWith(letters, elder), depth + 1)
      } else {
        knownEdges++
        const place = model.placeOf(elder, known)
        model.usual(letters, elder, place < 0 ? 0 : 1)
        if (place < 0) model.otherNode(elder, model.placeOfShared(known))
        else model.usualNode(elder, place)
      }
      situation = situationOf(depth, ends, newEdges, knownEdges)
    })
    model.goesOn(situation, elder, 0)
    if (depth > 0) model.leave(situation, letters, numbers.size, shared.has(node) ? 1 : 0)
    numbers.set(node, numbers.size)
  }
  for (const root of roots) write(root, 0, 0)
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
  const alone = aloneBits === null ? '-' : ALONE_CODES.charAt(Math.round(aloneBits) - LEAST_ALONE_BITS) || MOST_ALONE
  return `${KIND_LETTERS[kind]}${alone}${quarterBits(bits)}`
}

/** The last of the codes: the word is far down the list. */
const MOST_ALONE = ALONE_CODES.at(-1) ?? ''

/** Finer where ranks are reliable: quarter bits at the head of the lists, whole bits in the tail. */
function quarterBits(bits: number): number {
  if (bits < FINE_BITS) return Math.round(bits * 4)
  return bits < HALF_FINE_BITS ? Math.round(bits * 2) * 2 : Math.round(bits) * 4
}

/** The first hundred, and the first thousand. */
const [FINE_BITS, HALF_FINE_BITS] = [7, 10]
