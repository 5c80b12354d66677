import type { LegalWords } from '../legal-words.ts'

export const frLegal: LegalWords = {
  title: 'Mentions légales',
  law: 'Informations dues au titre de l’article 1-1 de la loi pour la confiance dans l’économie numérique.',
  publisherHeading: 'Éditeur',
  publisher: (service) => `« ${service} » est édité par :`,
  directorHeading: 'Directeur ou directrice de la publication',
  hostHeading: 'Hébergeur',
  host: 'Le site est hébergé par :'
}
