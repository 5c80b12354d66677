import type { PasswordMeterErrorCode } from '../../src/meter/index.ts'
import type { DocumentLanguage } from './documents.ts'

/** When `password-meter-error` has which code. */
export const meterErrors: Readonly<Record<DocumentLanguage, Readonly<Record<PasswordMeterErrorCode, string>>>> = {
  en: {
    field_missing: 'No element has the id in `for`, a second after the page has loaded.',
    field_unsupported: '`for` names something other than an `<input>`.',
    field_taken: 'The input has another meter.',
    policy_missing: 'Neither the attribute nor the property `policy` is set, a second after the page has loaded.',
    policy_unavailable: 'The URL of `policy` returns no JSON, or takes longer than a minute.',
    policy_invalid: '`policy` is not a policy, or its JSON cannot be read.',
    language_unavailable: 'The sentences of `language` could not be loaded.',
    worker_unavailable:
      'The worker could not be started, or does not answer: the rules still work, without the strength.'
  },
  fr: {
    field_missing: 'Aucun élément n’a l’identifiant que dit `for`, une seconde après le chargement de la page.',
    field_unsupported: '`for` mène à autre chose qu’un `<input>`.',
    field_taken: 'Le champ a un autre indicateur.',
    policy_missing: 'Ni l’attribut ni la propriété `policy` n’est donné, une seconde après le chargement de la page.',
    policy_unavailable: 'L’URL de `policy` ne donne pas de JSON, ou prend plus d’une minute.',
    policy_invalid: '`policy` n’est pas une politique, ou son JSON est illisible.',
    language_unavailable: 'Les phrases de `language` n’ont pas pu être chargées.',
    worker_unavailable: 'Le worker n’a pas pu démarrer, ou ne répond pas : les règles continuent, sans la robustesse.'
  }
}
