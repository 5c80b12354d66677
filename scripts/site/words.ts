import type { DocumentLanguage } from '../documents/documents.ts'

const fr: SiteWords = {
  languageName: 'Français',
  skip: 'Aller au contenu',
  menu: 'Menu',
  close: 'Fermer',
  pages: 'Pages',
  onThisPage: 'Sur cette page',
  search: 'Rechercher',
  searchTitle: 'Recherche',
  searchLead: 'La recherche se fait dans votre navigateur : rien n’est envoyé.',
  searchNeedsScript: 'La recherche demande JavaScript. Toutes les pages sont dans le menu.',
  allEntries: 'Toutes les entrées',
  entriesLead: 'Chaque entrée du paquet a sa page : ce qu’elle exporte, avec sa signature, ses bornes et ses erreurs.',
  englishDocstrings: 'La documentation du code est en anglais.',
  englishOnly: 'en anglais',
  onlyEffects: 'Cette entrée n’exporte rien : la charger suffit.',
  schemaLead: 'Un schéma JSON, à donner à un éditeur ou à un validateur :',
  guides: 'Dans les guides :',
  functions: 'Fonctions et classes',
  values: 'Constantes',
  types: 'Types',
  parameters: 'Paramètres',
  returns: 'Renvoie',
  throws: 'Lève',
  live: 'Essayer l’indicateur',
  licence: (version) => `Rempart ${version}, sous licence MIT.`,
  overview: 'Présentation et mesures',
  neighbours: 'Avant et après',
  previous: 'Page précédente',
  next: 'Page suivante'
}

const en: SiteWords = {
  languageName: 'English',
  skip: 'Skip to content',
  menu: 'Menu',
  close: 'Close',
  pages: 'Pages',
  onThisPage: 'On this page',
  search: 'Search',
  searchTitle: 'Search',
  searchLead: 'The search runs in your browser: nothing is sent.',
  searchNeedsScript: 'The search needs JavaScript. All pages are in the menu.',
  allEntries: 'All entries',
  entriesLead: 'Each entry of the package has its page: what it exports, with signatures, ranges and errors.',
  englishDocstrings: '',
  englishOnly: '',
  onlyEffects: 'This entry exports nothing: loading it is enough.',
  schemaLead: 'A JSON schema, for an editor or a validator:',
  guides: 'In the guides:',
  functions: 'Functions and classes',
  values: 'Constants',
  types: 'Types',
  parameters: 'Parameters',
  returns: 'Returns',
  throws: 'Throws',
  live: 'Try the meter',
  licence: (version) => `Rempart ${version}, under the MIT licence.`,
  overview: 'Overview and figures',
  neighbours: 'Before and after',
  previous: 'Previous page',
  next: 'Next page'
}

/** What the pages of the site say around the documents. */
export interface SiteWords {
  readonly languageName: string
  readonly skip: string
  readonly menu: string
  readonly close: string
  readonly pages: string
  readonly onThisPage: string
  readonly search: string
  readonly searchTitle: string
  readonly searchLead: string
  readonly searchNeedsScript: string
  readonly allEntries: string
  readonly entriesLead: string
  readonly englishDocstrings: string
  readonly englishOnly: string
  readonly onlyEffects: string
  readonly schemaLead: string
  readonly guides: string
  readonly functions: string
  readonly values: string
  readonly types: string
  readonly parameters: string
  readonly returns: string
  readonly throws: string
  readonly live: string
  readonly licence: (version: string) => string
  readonly overview: string
  readonly neighbours: string
  readonly previous: string
  readonly next: string
}

export const siteWords: Readonly<Record<DocumentLanguage, SiteWords>> = { fr, en }
