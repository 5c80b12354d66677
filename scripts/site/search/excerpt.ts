import { foldLetters } from '../../../src/password/fold.ts'

/** Characters that a result shows. */
const EXCERPT_CHARACTERS = 160

/** What stands around the first of the terms in a text, cut between words. */
export function excerptOf(text: string, terms: readonly string[]): string {
  const words = text.split(' ')
  const found = words.findIndex((word) => terms.some((term) => foldLetters(word).includes(term)))
  const start = Math.max(0, found - 5)
  let end = start
  for (let characters = 0; end < words.length && characters < EXCERPT_CHARACTERS; end++) {
    characters += (words[end]?.length ?? 0) + 1
  }
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`
}
