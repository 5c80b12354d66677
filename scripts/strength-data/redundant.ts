import { loadKnowledge } from '../../src/strength/load-knowledge.ts'
import { createEstimator } from '../../src/strength/password-estimator.ts'
import { LetterModel } from '../../src/strength/reading/letter-model.ts'
import { WordTrie } from '../../src/strength/reading/word-trie.ts'
import { codeWords } from './front-coding.ts'
import type { Entry } from './sources.ts'

type Entries = ReadonlyMap<string, Entry>

const FOLDS = 4
/** The head of the list stays whole: its ranks are known well, and people are told that a password is on it. */
const KEPT_BITS = 13
const ALLOWED_BITS = 1

/**
 * The listed passwords without those that the estimator prices as low when their entry is gone: `homer123`, `helphelp`.
 * What they weigh goes to words that it cannot work out.
 *
 * @param others What else the estimator will know.
 */
export async function withoutRedundant(listed: Entries, others: Entries): Promise<Map<string, Entry>> {
  const { knowledge, dataVersion } = await loadKnowledge(['fr'], 2026)
  const isDearer = (kept: Entries): ((word: string) => boolean) => {
    const words = new WordTrie([codeWords(kept), codeWords(others)])
    const estimator = createEstimator({
      dataVersion,
      knowledge: { ...knowledge, words, letters: new LetterModel(words) }
    })
    return (word) => Math.log2(estimator.estimate(word).guesses) > (listed.get(word)?.bits ?? 0) + ALLOWED_BITS
  }
  const candidates = [...listed].filter(([, { kind, bits }]) => kind === 'password' && bits > KEPT_BITS)
  const dropped = new Set<string>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const tried = candidates.filter((_, index) => index % FOLDS === fold).map(([word]) => word)
    const dearer = isDearer(without(listed, new Set(tried)))
    for (const word of tried) if (!dearer(word)) dropped.add(word)
  }
  // One that leant on another dropped one comes back.
  const dearer = isDearer(without(listed, dropped))
  for (const word of dropped) if (dearer(word)) dropped.delete(word)
  return without(listed, dropped)
}

function without(entries: Entries, dropped: ReadonlySet<string>): Map<string, Entry> {
  return new Map([...entries].filter(([word]) => !dropped.has(word)))
}
