import { foldLetters } from '../../../src/password/fold.ts'
import type { DocumentLanguage } from '../../documents/documents.ts'

/** Words that stand everywhere and find nothing. */
const STOP_WORDS: Readonly<Record<DocumentLanguage, ReadonlySet<string>>> = {
  fr: new Set(
    'au aux avec ce ces cet cette comment dans de des du elle elles en est et il ils la le les leur mais ne ni on ou par pas pour que qui quoi sa se ses si son sont sur un une vos votre'.split(
      ' '
    )
  ),
  en: new Set(
    'an and are as at be by do for from has have how in is it its not of on or that the their this to was what when with you your'.split(
      ' '
    )
  )
}

/**
 * What a word is found by, in an index and in a question: without accents, capitals and the common endings, and a name in
 * code by its parts too. A word that finds nothing has no term.
 */
export function termsOf(word: string, language: DocumentLanguage): readonly string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})/u)
  const terms = (parts.length > 1 ? [word, ...parts] : [word])
    .map(foldLetters)
    .filter((term) => term.length > 1 && !STOP_WORDS[language].has(term))
    .map(language === 'fr' ? stemFrench : stemEnglish)
  return [...new Set(terms)]
}

/**
 * After J. Savoy's minimal stemmer for French, https://members.unine.ch/jacques.savoy/clef/frenchStemmer.txt: plural,
 * then the ending of infinitives, feminines and participles.
 */
function stemFrench(term: string): string {
  if (term.length < 5) return term
  return term
    .replace(/eaux$/u, 'eau')
    .replace(/aux$/u, 'al')
    .replace(/[sx]$/u, '')
    .replace(/r$/u, '')
    .replace(/e{1,2}$/u, '')
    .replace(/(?<letter>[a-z])\k<letter>$/u, '$<letter>')
}

/** D. Harman's S stemmer, "How effective is suffixing?", 1991: plurals only. */
function stemEnglish(term: string): string {
  if (/(?<![ae])ies$/u.test(term)) return term.replace(/ies$/u, 'y')
  if (/(?<![aeo])es$/u.test(term)) return term.slice(0, -1)
  return /(?<![us])s$/u.test(term) ? term.slice(0, -1) : term
}
