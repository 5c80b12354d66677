import type { Part } from './pattern.ts'
import type { SuggestionCode, WarningCode } from './codes.ts'

const MAXIMUM_SUGGESTIONS = 2
/** Patterns that stand between and after others: never the main part of a password. */
const FILLING = new Set(['initials', 'symbol-run', 'rule-padding', 'unknown'])

/** Digits usually follow a word, so that a word half as long as them is still the main part. */
const DIGITS_WEIGHT = 0.5

/** What to tell about a weak password: a warning about its main part, and at most two suggestions. */
export interface PasswordAdvice {
  readonly warning: WarningCode
  readonly suggestions: readonly SuggestionCode[]
}

/** Advice on the shortest segmentation of a weak password. */
export function adviseOn(parts: readonly Part[]): PasswordAdvice {
  const main = mainPart(parts)
  if (main === undefined) return { warning: 'too_short', suggestions: ['use_several_words'] }
  const { alone, among, suggestions } = main.feedback()
  const codes = new Set<SuggestionCode>(suggestions)
  for (const part of parts) {
    if (part !== main && !FILLING.has(part.pattern)) for (const code of part.feedback().suggestions) codes.add(code)
  }
  if (codes.size < MAXIMUM_SUGGESTIONS) codes.add('use_several_words')
  const warning = parts.length === 1 ? alone : (warningOfSeveral(parts) ?? among)
  return { warning, suggestions: [...codes].slice(0, MAXIMUM_SUGGESTIONS) }
}

/** The warning about all parts together; null where that about the main one says more. */
function warningOfSeveral(parts: readonly Part[]): WarningCode | null {
  if (parts.every((part) => part.shape === 'digits')) return 'only_digits'
  if (parts.some((part) => part.pattern === 'echo')) return 'repeated_pattern'
  const words = parts.filter((part) => part.shape === 'word' && part.end - part.start > 2)
  const common = words.length > 1 && words.every((part) => part.pattern === 'dictionary-word')
  const namesWithTail =
    words.every((part) => part.feedback().kind === 'name') && parts.some(({ shape }) => shape === 'digits')
  return common && !namesWithTail ? 'few_common_words' : null
}

/** The longest part that says something; the user's own data before any other. */
function mainPart(parts: readonly Part[]): Part | undefined {
  const personal = parts.find((part) => part.pattern === 'personal-data')
  if (personal !== undefined) return personal
  const telling = parts.filter((part) => !FILLING.has(part.pattern))
  const candidates = telling.length === 0 ? parts : telling
  return candidates.toSorted((a, b) => weight(b) - weight(a))[0]
}

function weight({ start, end, shape }: Part): number {
  return (end - start) * (shape === 'digits' ? DIGITS_WEIGHT : 1)
}
