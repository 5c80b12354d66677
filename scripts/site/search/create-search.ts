import MiniSearch, { type SearchResult } from 'minisearch'
import type { DocumentLanguage } from '../../documents/documents.ts'
import type { SearchSection } from './search-section.ts'
import { termsOf } from './terms.ts'

export interface FoundSection extends SearchSection {
  /** The terms by which it was found. */
  readonly terms: readonly string[]
}

/** Finds the sections that have every word of a question, or its beginning, or a slip of it; the best first. */
export function createSearch(
  sections: readonly SearchSection[],
  language: DocumentLanguage
): (question: string) => readonly FoundSection[] {
  const index = new MiniSearch<SearchSection & { readonly id: number }>({
    fields: ['title', 'heading', 'text'],
    processTerm: (word) => [...termsOf(word, language)]
  })
  index.addAll(sections.map((section, id) => ({ ...section, id })))
  const search = (question: string, fuzzy: number): SearchResult[] =>
    index.search(question, {
      combineWith: 'AND',
      boost: { heading: 4, title: 3 },
      // A guide says more than a declaration.
      boostDocument: (id) => (isReference(sections[Number(id)]) ? 0.5 : 1),
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? fuzzy : 0)
    })
  return (question) => {
    const found = search(question, 0)
    // A slip is forgiven where nothing is found without it.
    return (found.length > 0 ? found : search(question, 0.2)).flatMap(({ id, terms }) => {
      const section = sections[Number(id)]
      return section === undefined ? [] : { ...section, terms }
    })
  }
}

function isReference(section: SearchSection | undefined): boolean {
  return section?.place.startsWith('reference/') === true
}
