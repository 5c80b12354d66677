/** What a word that holds a sentence together is in it. */
type Role =
  | 'article'
  | 'joining'
  | 'determiner'
  | 'all'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'question'
  | 'subject'
  | 'object'
  | 'tonic'
  | 'negation'
  | 'verb'
  | 'action'
  | 'wish'
  | 'adverb'
  | 'street'
  | 'english'

/** A word that holds a sentence together, with what it is. */
export interface FunctionWord {
  readonly role: Role
  readonly elided: boolean
}

const ROLES: Readonly<Record<Role, string>> = {
  article: "le la les un une des du au aux l'",
  joining: "de et d'",
  determiner: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces chaque',
  all: 'tout tous toute toutes',
  preposition: 'en dans sur sous avec pour par sans chez vers entre comme',
  to: 'a',
  conjunction: "ou mais que qui qu'",
  question: 'quel quelle quand',
  subject: "je tu il elle on nous vous ils elles ca j' c' t'",
  object: "me te se lui m' s'",
  tonic: 'moi toi',
  negation: "ne n' pas plus rien jamais",
  verb: 'est es suis sont etait ai as avons avez ont sommes etes',
  action:
    'aime adore deteste veux veut peux peut vais va vas fais fait dois doit sais sait crois pense mange reste reviens pars ' +
    'voulons allons voulez allez pouvons pouvez',
  wish: 'vive vivent viva allez adieu bonjour merci',
  adverb: 'tres trop bien toujours encore',
  street: 'rue avenue boulevard allee allees chemin impasse place quai route square cours residence villa lotissement',
  english: 'the my your and you is are for with of in to'
}

const ELISION = "'"

/** By the word; elided ones without their apostrophe, as passwords often leave it out. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly FunctionWord[]> = functionWords()

/** What a sentence goes on with behind a word of each role, when it does not go on with a noun, a verb or an adjective. */
export const FOLLOWERS: Readonly<Record<Role, readonly Role[]>> = {
  article: [],
  joining: ['article', 'determiner', 'tonic'],
  determiner: [],
  all: ['article', 'determiner'],
  preposition: ['article', 'determiner', 'tonic', 'adverb'],
  to: ['article', 'determiner', 'tonic'],
  conjunction: ['article', 'determiner', 'subject', 'negation', 'verb', 'object'],
  question: ['subject'],
  subject: ['verb', 'action', 'object', 'negation'],
  object: ['verb'],
  tonic: [],
  negation: ['article', 'joining', 'verb', 'action', 'object', 'adverb'],
  verb: ['article', 'joining', 'determiner', 'negation', 'adverb', 'preposition', 'to'],
  action: ['article', 'joining', 'determiner', 'negation', 'adverb', 'preposition', 'to'],
  wish: ['article', 'determiner', 'to'],
  adverb: ['article', 'joining', 'preposition'],
  street: ['article', 'joining'],
  english: ['english']
}

function functionWords(): Map<string, FunctionWord[]> {
  const words = new Map<string, FunctionWord[]>()
  for (const [role, text] of Object.entries(ROLES) as [Role, string][]) {
    for (const written of text.split(' ')) {
      const elided = written.endsWith(ELISION)
      const word = elided ? written.slice(0, -1) : written
      words.set(word, [...(words.get(word) ?? []), { role, elided }])
    }
  }
  return words
}
