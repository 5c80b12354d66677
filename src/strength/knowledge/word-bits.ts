import type { WordAutomaton } from './word-automaton.ts'

/** The fewest bits that any list has for a word; infinite for none. */
export function wordBits(words: WordAutomaton, text: string): number {
  let bits = Infinity
  for (const root of words.roots) {
    let place = root
    let word = words.before(root)
    for (let at = 0; at < text.length && place !== 0; at++) {
      place = words.step(place, text.charCodeAt(at))
      word += words.before(place)
    }
    if (place !== 0 && words.endsWord(place)) bits = Math.min(bits, words.wordClass(word).bits)
  }
  return bits
}
