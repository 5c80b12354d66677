import { withoutDerived } from './derived-words.ts'
import { furtherEntries, withoutLateRanks } from './further-words.ts'
import { frenchEntries, sharedEntries } from './sources.ts'
import { frenchWithoutRedundant } from './redundant.ts'
import type { Entries, Entry } from './sources.ts'

/** What the shared list has, and the French one does not. */
export function onlySharedEntries(): Map<string, Entry> {
  const ranked = rankedEntries()
  return new Map([...sharedEntries()].filter(([word]) => !ranked.has(word)))
}

/** The French list as it is built. */
export function frenchWordList(): Map<string, Entry> {
  const ranked = rankedEntries()
  const shared = onlySharedEntries()
  const known = new Map([...shared, ...ranked])
  const { kept, bases } = withoutDerived(withoutLateRanks(new Map([...ranked, ...furtherEntries(known)])))
  return frenchWithoutRedundant(kept, bases, shared)
}

// An entry that either list has as a name or a place keeps that kind, with its rank as a password.
function rankedEntries(): Map<string, Entry> {
  return withoutKnown(frenchEntries(), sharedEntries())
}

/** Drops the entries that `known` prices as low and classifies as well. */
export function withoutKnown(entries: Entries, known: ReadonlyMap<string, Entry>): Entries {
  for (const [word, entry] of entries) {
    const other = known.get(word)
    if (other === undefined) continue
    if (entry.kind === 'word' && other.bits <= entry.bits) entries.delete(word)
    else if (other.bits < entry.bits) entries.set(word, { ...entry, bits: other.bits, aloneBits: other.aloneBits })
  }
  return entries
}
