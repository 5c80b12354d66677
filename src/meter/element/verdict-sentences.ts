import type { VerdictDescription } from '../headless/describe-state.ts'

/** The level and the most helpful advice, as sentences to announce. */
export function verdictSentences(description: VerdictDescription): string {
  const { level, issue, warning, suggestions, accepted } = description
  const advice = accepted ?? issue ?? suggestions[0] ?? warning ?? ''
  return [level, advice]
    .filter((part) => part !== '')
    .map((text) => (/[.!?…]$/u.test(text) ? text : `${text}.`))
    .join(' ')
}
