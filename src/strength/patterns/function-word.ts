import { FOLLOWERS, FUNCTION_WORDS } from '../knowledge/function-words.ts'
import type { FunctionWord } from '../knowledge/function-words.ts'
import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'
import { jointBits } from './symbol-run.ts'

/** Or is cut off after the apostrophe. */
const STARTS_WITH_VOWEL = /^(?:'?[aeiouyh]|'$)/u
const LONGEST_UNITS = 11
/** Words of the longest run: `est-ce que tu n'as pas`. */
const LONGEST_RUN = 4

/** About as many as there are, by how often they come up: what stands next to them in a sentence leaves few. */
const ARTICLE_BITS = 2
const WORD_BITS = 3
const ELISION_BITS = 2
/** One of the few that go on where a sentence does not come to its next noun or verb. */
const FOLLOWING_BITS = 2
/** A verb behind its pronoun, and what is wished or greeted: of tens. */
const [ACTION_BITS, WISH_BITS] = [3.5, 4]

export interface FunctionWordMatch extends Span {
  readonly wordBits: number
}

interface Found extends FunctionWord {
  readonly start: number
  readonly end: number
}

/** Articles, pronouns and the like, elisions before a vowel, and what follows them: `le`, `j` in `jaime`, `danston`. */
export function find(text: PasswordText): FunctionWordMatch[] {
  const wordsAt = Array.from({ length: text.length }, (_, at) => functionWordsAt(text, at))
  // In a sentence with spaces or hyphens those around a word are a part of it.
  const joints = Array.from({ length: text.length }, (_, at) => jointBits(text, at))
  const matches: FunctionWordMatch[] = []
  const goOn = (start: number, last: Found, soFar: number, words: number): void => {
    const joint = joints[last.end] ?? null
    const end = joint === null ? last.end : last.end + 1
    const wordBits = soFar + letterCaseBits(text, last) + (joint ?? 0)
    if (last.role !== 'to' || joint !== null || isBetweenCapitals(text, last)) matches.push({ start, end, wordBits })
    if (words === LONGEST_RUN) return
    for (const next of wordsAt[end] ?? []) {
      if (FOLLOWERS[last.role].includes(next.role)) goOn(start, next, wordBits + followingBits(next), words + 1)
    }
  }
  for (const word of wordsAt.flat()) {
    if (word.role === 'action') continue
    const joint = joints[word.start - 1] ?? null
    goOn(joint === null ? word.start : word.start - 1, word, firstBits(word) + (joint ?? 0), 1)
  }
  return matches
}

/** A single letter is a word where it is seen to be one: `EteABordeaux`. */
function isBetweenCapitals({ upper, kinds }: PasswordText, { start, end }: Span): boolean {
  return kinds[start - 1] === LETTER && upper[start - 1] === 0 && upper[start] === 1 && upper[end] === 1
}

export function price(match: FunctionWordMatch): number {
  return match.wordBits
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'few_common_words', suggestions: ['use_several_words'] }
}

function firstBits({ role, elided }: FunctionWord): number {
  if (role === 'wish') return WISH_BITS
  return elided ? ELISION_BITS : role === 'article' || role === 'joining' ? ARTICLE_BITS : WORD_BITS
}

function followingBits({ role }: FunctionWord): number {
  return role === 'action' ? ACTION_BITS : FOLLOWING_BITS
}

function functionWordsAt({ plain, kinds, length }: PasswordText, start: number): Found[] {
  const found: Found[] = []
  for (let end = start + 1; end <= Math.min(length, start + LONGEST_UNITS) && kinds[end - 1] === LETTER; end++) {
    for (const word of FUNCTION_WORDS.get(plain.slice(start, end)) ?? []) {
      if (!word.elided) found.push({ ...word, start, end })
      else if (STARTS_WITH_VOWEL.test(plain.slice(end, end + 2))) {
        found.push({ ...word, start, end: plain[end] === "'" ? end + 1 : end })
      }
    }
  }
  return found
}
