/**
 * What a node is, but for where its edges lead: whether a word ends at it, whether several edges lead to it, how many of its own
 * lead to new nodes, and to nodes that were left already. As one number, so that none is allocated.
 */
export type NodeShape = number

const [NEW_SHIFT, KNOWN_SHIFT, EDGES_MASK] = [2, 12, 0x3_ff]

export function nodeShape(ends: boolean, shared: boolean, newEdges: number, knownEdges: number): NodeShape {
  return (ends ? 1 : 0) | (shared ? 2 : 0) | (newEdges << NEW_SHIFT) | (knownEdges << KNOWN_SHIFT)
}

/** 1 if a word ends at the node, else 0. */
export function endsOf(shape: NodeShape): number {
  return shape & 1
}

export function isShared(shape: NodeShape): boolean {
  return (shape & 2) !== 0
}

/** How many edges the node has. */
export function edgesOf(shape: NodeShape): number {
  return newEdgesOf(shape) + knownEdgesOf(shape)
}

export function newEdgesOf(shape: NodeShape): number {
  return (shape >> NEW_SHIFT) & EDGES_MASK
}

export function knownEdgesOf(shape: NodeShape): number {
  return shape >> KNOWN_SHIFT
}
