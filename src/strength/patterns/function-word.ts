import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/**
 * The words that hold a sentence together. Nobody chooses one as a password, but no sentence does without: between other
 * words they cost an attacker little.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'le la les un une des de du au aux et ou en dans sur avec pour par sans chez mon ma mes ton ta tes son sa ses notre ' +
    'nos votre vos je tu il elle on nous vous ils elles me te se moi toi lui ce cet cette ces ca qui que quoi ne pas ' +
    'plus rien est es suis sont etait ai as avons avez ont tres trop bien tout tous toute toutes toujours jamais comme ' +
    'rue avenue boulevard allee allees chemin impasse place quai route square cours residence villa lotissement ' +
    'the my your and you is are for with of in to'
  ).split(' ')
)
/** A third of what is written between the nouns of a sentence. */
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'un', 'une', 'de', 'du', 'des', 'et', 'au', 'aux'])
/** `l'`, `d'`, `j'` and the others that lose a vowel; in a password the apostrophe is often left out. */
const ELISIONS: ReadonlySet<string> = new Set(['l', 'd', 'j', 'c', 'm', 't', 's', 'n', 'qu'])
/** Or is cut off after the apostrophe. */
const STARTS_WITH_VOWEL = /^(?:'?[aeiouyh]|'$)/u
const LONGEST_UNITS = 8

/** About as many as there are, by how often they come up: what stands next to them in a sentence leaves few. */
const ARTICLE_BITS = 2.5
const WORD_BITS = 3.5
const ELISION_BITS = 2.5

export interface FunctionWordMatch extends Span {
  readonly elided: boolean
  readonly article: boolean
}

/** Articles, pronouns and the like, and elisions before a vowel: `le`, `mon`, `j` in `jaime`. */
export function find({ plain, kinds, length }: PasswordText): FunctionWordMatch[] {
  const matches: FunctionWordMatch[] = []
  for (let start = 0; start < length; start++) {
    if (kinds[start] !== LETTER) continue
    for (let end = start + 1; end <= Math.min(length, start + LONGEST_UNITS) && kinds[end - 1] === LETTER; end++) {
      const word = plain.slice(start, end)
      if (FUNCTION_WORDS.has(word)) matches.push({ start, end, elided: false, article: ARTICLES.has(word) })
      if (!ELISIONS.has(word) || !STARTS_WITH_VOWEL.test(plain.slice(end, end + 2))) continue
      matches.push({ start, end: plain[end] === "'" ? end + 1 : end, elided: true, article: false })
    }
  }
  return matches
}

export function price(match: FunctionWordMatch, text: PasswordText): number {
  return (match.elided ? ELISION_BITS : match.article ? ARTICLE_BITS : WORD_BITS) + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'few_common_words', suggestions: ['use_several_words'] }
}
