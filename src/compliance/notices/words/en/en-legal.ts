import type { LegalWords } from '../legal-words.ts'

export const enLegal: LegalWords = {
  title: 'Legal notice',
  law: 'What article 1-1 of the French law on confidence in the digital economy (LCEN) asks to publish.',
  publisherHeading: 'Publisher',
  publisher: (service) => `“${service}” is published by:`,
  directorHeading: 'Director of the publication',
  hostHeading: 'Host',
  host: 'The site is stored by:'
}
