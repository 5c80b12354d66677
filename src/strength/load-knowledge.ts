import type { Knowledge } from './reading/knowledge.ts'
import { FingerprintSet } from './reading/fingerprint-set.ts'
import { LetterModel } from './reading/letter-model.ts'
import { WordTrie } from './reading/word-trie.ts'

/** The lists of the languages asked for, decoded, and the name of their version. */
export async function loadKnowledge(
  languages: readonly string[],
  referenceYear: number
): Promise<{ readonly dataVersion: string; readonly knowledge: Omit<Knowledge, 'context'> }> {
  const [passwords, french, english] = await Promise.all([
    import('./data/passwords.ts'),
    import('./data/french.ts'),
    languages.includes('en') ? import('./data/english.ts') : null
  ])
  const words = new WordTrie([passwords, french, ...(english === null ? [] : [english])])
  return {
    dataVersion: `${passwords.dataVersion}-${english === null ? 'fr' : 'fr-en'}`,
    knowledge: {
      words,
      opaquePasswords: new FingerprintSet(passwords.opaquePasswords),
      letters: new LetterModel(words),
      digitTails: parseTails(passwords.digitTails),
      referenceYear
    }
  }
}

const TENTHS_PER_BIT = 10

function parseTails(text: string): Map<string, number> {
  return new Map(
    text.split(' ').map((pair) => {
      const [digits = '', tenths] = pair.split(':')
      return [digits, Number(tenths) / TENTHS_PER_BIT] as const
    })
  )
}
