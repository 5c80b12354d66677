import type { PatternKind } from '../../strength/index.ts'
import type { ZxcvbnMatch } from './zxcvbn-match.ts'

const KINDS: Readonly<Record<string, PatternKind>> = {
  spatial: 'keyboard',
  repeat: 'repeat',
  sequence: 'sequence',
  wordSequence: 'sequence',
  regex: 'year',
  date: 'date',
  separator: 'separator'
}

/** The kind that a part is by our names; what a custom matcher found is a word of its own. */
export function kindOf(match: ZxcvbnMatch): PatternKind {
  if (match.pattern === 'dictionary') return kindOfDictionary(match.dictionaryName)
  if (match.pattern === 'bruteforce') return /^\d+$/u.test(match.token) ? 'digits' : 'unknown'
  return Object.hasOwn(KINDS, match.pattern) ? (KINDS[match.pattern] ?? 'word') : 'word'
}

// zxcvbn-ts goes by the names of its dictionaries too: https://zxcvbn-ts.github.io/zxcvbn/guide/dictionaries/
function kindOfDictionary(name: string): PatternKind {
  if (name === 'userInputs') return 'personal'
  if (name.includes('passwords')) return 'common_password'
  return name.toLowerCase().includes('names') ? 'name' : 'word'
}
