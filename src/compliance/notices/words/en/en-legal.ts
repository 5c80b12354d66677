import type { LegalWords } from '../legal-words.ts'

export const enLegal: LegalWords = {
  title: 'Legal notice',
  law: 'The information that article 1-1 of the French law on confidence in the digital economy (LCEN) requires.',
  publisherHeading: 'Publisher',
  publisher: (service) => `“${service}” is published by:`,
  directorHeading: 'Publication director',
  hostHeading: 'Host',
  host: 'The site is hosted by:'
}
