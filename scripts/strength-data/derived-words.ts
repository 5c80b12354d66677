import { SHORTEST_STEM, WORD_ENDINGS } from '../../src/strength/knowledge/word-endings.ts'
import type { Entries } from './redundant.ts'
import type { Entry } from './sources.ts'

/** A listed price beside which that of a derived word says nothing less. */
const LEAST_BITS = 13

/** A list in which families have one word each. */
export interface Families {
  readonly kept: Map<string, Entry>
  /** The words that others were made from, which are no longer there. */
  readonly bases: ReadonlySet<string>
}

/**
 * The entries without the words that are made from others that stay: of a family the lists hold one. Longer words are left
 * out first, and what they are made from stays.
 */
export function withoutDerived(entries: Entries): Families {
  const kept = new Map(entries)
  const needed = new Set<string>()
  const candidates = [...entries].filter(([, { kind, bits, aloneBits }]) => {
    return kind === 'word' && aloneBits === null && bits >= LEAST_BITS
  })
  for (const [word] of candidates.toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    if (needed.has(word)) continue
    const bases = basesOf(word).filter((base) => kept.get(base)?.kind === 'word')
    const [base] = bases.toSorted((a, b) => Number(isInfinitive(b)) - Number(isInfinitive(a)))
    if (base === undefined) continue
    kept.delete(word)
    needed.add(base)
  }
  return { kept, bases: needed }
}

/** What a word may be made from. */
function basesOf(word: string): string[] {
  const bases: string[] = []
  for (let stem = SHORTEST_STEM; stem < word.length; stem++) {
    for (const ending of WORD_ENDINGS.get(word.slice(stem)) ?? []) bases.push(word.slice(0, stem) + ending)
  }
  return bases.filter((base) => base !== word)
}

/** The base of the largest family. */
function isInfinitive(word: string): boolean {
  return /(?:er|ir|re)$/u.test(word)
}
