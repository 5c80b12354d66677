// What is told apart by what came before: each function gives a context, from 0 on.

/** Depths, further edges and letters are told apart up to these; the others are as one. The frequent letters have the low numbers. */
const [DEPTHS, FURTHER_EDGES, LETTERS] = [7, 2, 31]
/** Kinds of letters: vowels, consonants, and what is no letter. */
const [VOWELS, KINDS] = ['aeiouy', 3]

/** Edges of each kind are told apart up to so many by the shape itself; what is more is a number. */
export const MOST_EDGES = 4
/** How many shapes are told apart so. */
export const COMMON_SHAPES: number = (MOST_EDGES + 1) ** 2 * 4
/** Edges of each kind that are left are told apart up to so many. */
const LEFT = 3

/** How many contexts there are of each kind. */
export const MIXTURES: number = (LEFT + 1) ** 2
export const SITUATIONS: number = 1 + DEPTHS * KINDS * 2
export const LETTER_CONTEXTS: number = LETTERS + 1
export const EDGE_CONTEXTS: number = LETTER_CONTEXTS * 2
export const FURTHER_LETTER_CONTEXTS: number = LETTER_CONTEXTS * (FURTHER_EDGES + 1)

/** What is known of a node before its shape: how deep it is, what kind of letter leads to it, whether it is an only child. */
export function situationOf(depth: number, kind: number, only: boolean): number {
  return depth === 0 ? 0 : 1 + ((Math.min(depth, DEPTHS) - 1) * KINDS + kind) * 2 + (only ? 1 : 0)
}

export function letterContext(letter: number): number {
  return Math.min(letter, LETTERS)
}

/** Of what an edge leads to, or what comes after it, by its letter and whether the node has one edge only. */
export function edgeContext(letter: number, only: boolean): number {
  return letterContext(letter) * 2 + (only ? 1 : 0)
}

/** Of a further letter, by the one before it and how many come after. */
export function furtherLetterContext(elder: number, after: number): number {
  return letterContext(elder) * (FURTHER_EDGES + 1) + Math.min(after, FURTHER_EDGES)
}

/** The kinds of letters by their numbers, from 1. */
export function letterKinds(letters: string): Uint8Array {
  return Uint8Array.from(` ${letters}`, (letter) =>
    VOWELS.includes(letter) ? 0 : letter >= 'a' && letter <= 'z' ? 1 : 2
  )
}

/** Of where an edge leads, by how many are left of both kinds. */
export function mixtureOf(newLeft: number, knownLeft: number): number {
  return Math.min(newLeft, LEFT) * (LEFT + 1) + Math.min(knownLeft, LEFT)
}
