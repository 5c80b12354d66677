import type { PasswordVerdict } from '../../src/index.ts'

export const strong: PasswordVerdict = {
  accepted: true,
  issues: [],
  strength: {
    guesses: 1e12,
    score: 4,
    patterns: [],
    warning: null,
    suggestions: [],
    truncated: false,
    commonPassword: false
  }
}
export const weak: PasswordVerdict = {
  accepted: false,
  issues: [{ code: 'too_guessable', params: { score: 1, minimumScore: 2 } }],
  strength: { ...strong.strength, guesses: 5e4, score: 1, warning: 'single_word', suggestions: ['use_several_words'] }
}
