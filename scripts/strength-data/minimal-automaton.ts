/** A node of an automaton: whether a word ends, and where each further letter leads, in the order of the letters. */
export interface AutomatonNode {
  readonly edges: [letter: string, node: AutomatonNode][]
  endsWord: boolean
  /** Distinguishes the node from every node with other continuations. */
  id: number
}

/**
 * The smallest automata of some lists that share what they can, by the incremental construction from sorted words (Daciuk,
 * Mihov, Watson and Watson, "Incremental Construction of Minimal Acyclic Finite-State Automata", 2000).
 */
export function minimalAutomata(lists: readonly (readonly string[])[]): AutomatonNode[] {
  const known = new Map<string, AutomatonNode>()
  return lists.map((words) => minimalAutomaton(words, known))
}

function minimalAutomaton(words: readonly string[], known: Map<string, AutomatonNode>): AutomatonNode {
  const root = emptyNode()
  const path = [root]
  let previous = ''
  const close = (depth: number): void => {
    while (path.length - 1 > depth) {
      const node = path.pop()
      const lastEdge = path.at(-1)?.edges.at(-1)
      if (node === undefined || lastEdge === undefined) return
      const key = `${String(node.endsWord)}${node.edges.map(([letter, { id }]) => letter + String(id)).join(' ')}`
      const same = known.get(key)
      if (same !== undefined) {
        lastEdge[1] = same
        continue
      }
      node.id = known.size
      known.set(key, node)
    }
  }
  for (const word of words.toSorted((a, b) => (a < b ? -1 : 1))) {
    let common = 0
    while (common < previous.length && word[common] === previous[common]) common++
    close(common)
    for (const letter of word.slice(common)) {
      const node = emptyNode()
      path.at(-1)?.edges.push([letter, node])
      path.push(node)
    }
    const last = path.at(-1)
    if (last !== undefined) last.endsWord = true
    previous = word
  }
  close(0)
  return root
}

function emptyNode(): AutomatonNode {
  return { edges: [], endsWord: false, id: -1 }
}
