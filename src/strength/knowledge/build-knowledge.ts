import type { Knowledge } from './knowledge.ts'
import { FingerprintSet } from './fingerprint-set.ts'
import { LetterModel } from './letter-model.ts'
import { WordAutomaton } from './word-automaton.ts'

type PasswordList = typeof import('../data/passwords.ts')
type FrenchList = typeof import('../data/french.ts')
type EnglishList = typeof import('../data/english.ts')

/** The generated lists that an estimator reads, as their modules export them. */
export interface WordLists {
  readonly passwords: PasswordList
  readonly french: FrenchList
  /** Null where English words are not asked for. */
  readonly english: EnglishList | null
}

/** An estimator's lists, decoded, and the name of their version. */
export interface VersionedKnowledge {
  readonly dataVersion: string
  readonly knowledge: Omit<Knowledge, 'context'>
}

export function buildKnowledge({ passwords, french, english }: WordLists, referenceYear: number): VersionedKnowledge {
  const words = new WordAutomaton([passwords, french, ...(english === null ? [] : [english])])
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
