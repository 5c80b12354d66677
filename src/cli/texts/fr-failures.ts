import { frBreach } from './fr-breach.ts'
import { frHashes } from './fr-hashes.ts'
import type { Texts } from './texts.ts'

export const frFailures: Texts['failures'] = {
  invalid_policy: ({ count }) => `politique invalide (${count} ${count === 1 ? 'défaut' : 'défauts'})`,
  policy_incomplete: ({ paths }) =>
    `la politique ne dit pas tout ce que ce texte doit dire ; à remplir : ${paths.join(', ')}`,
  password_too_large: ({ maximumBytes }) => `le mot de passe dépasse ${maximumBytes} octets`,
  password_not_unicode: () => 'le mot de passe contient un caractère abîmé',
  password_too_many_marks: ({ maximumMarks }) =>
    `le mot de passe contient plus de ${maximumMarks} signes combinés à la suite`,
  unreadable_hash: ({ problem }) => `empreinte illisible (${frHashes.problems[problem]})`,
  package_missing: ({ packageName }) => `il manque un paquet : npm install ${packageName}`,
  backend_unavailable: ({ backend, remedy }) => `la bibliothèque Argon2 ${backend} est inutilisable : ${remedy}`,
  backend_failed: ({ backend }) => `la bibliothèque Argon2 ${backend} a échoué, peut-être faute de mémoire`,
  backend_unsupported: ({ backend }) => `la bibliothèque Argon2 ${backend} ne calcule pas ce genre d’empreinte`,
  overloaded: ({ retryAfterSeconds }) => `trop de calculs en attente ; réessayez dans ${retryAfterSeconds} s`,
  unreadable_breach_corpus: ({ problem, place }) =>
    `corpus des mots de passe issus de fuites (${place}) : ${frBreach.corpusProblems[problem]}`,
  unreadable_breach_filter: ({ problem }) =>
    `filtre des mots de passe issus de fuites : ${frBreach.filterProblems[problem]}`,
  unwritable_breach_filter: ({ reason }) =>
    `le filtre des mots de passe issus de fuites ne peut pas être écrit (${reason})`,
  deadline_exceeded: ({ deadlineMs }) => `le calcul n’a pas abouti en ${deadlineMs} ms`,
  store_unavailable: ({ store, trouble }) =>
    trouble === 'away'
      ? `aucune connexion au stockage (${store})`
      : `le stockage ne répond pas comme il faut (${store})`
}
