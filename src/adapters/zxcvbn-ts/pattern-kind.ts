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

/** Our kind of a match; matches of custom matchers count as words. */
export function kindOf(match: ZxcvbnMatch): PatternKind {
  if (match.pattern === 'dictionary') return kindOfDictionary(match.dictionaryName)
  if (match.pattern === 'bruteforce') return /^\d+$/u.test(match.token) ? 'digits' : 'unknown'
  return Object.hasOwn(KINDS, match.pattern) ? (KINDS[match.pattern] ?? 'word') : 'word'
}

// zxcvbn-ts uses the names of its dictionaries in the same way: https://zxcvbn-ts.github.io/zxcvbn/guide/dictionaries/
function kindOfDictionary(name: string): PatternKind {
  if (name === 'userInputs') return 'personal'
  if (name.includes('passwords')) return 'common_password'
  return name.toLowerCase().includes('names') ? 'name' : 'word'
}
