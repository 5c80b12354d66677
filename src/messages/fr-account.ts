import type { AccountIssueSentences } from './catalogue.ts'
import { createQuantify } from './quantity.ts'

const quantify = createQuantify('fr')
const TIMES = { one: 'fois', other: 'fois' }

export const frAccountIssues: AccountIssueSentences = {
  not_a_string: () => 'Saisissez un mot de passe.',
  same_as_current: () => 'C’est déjà votre mot de passe : choisissez-en un autre.',
  similar_to_current: () => 'Il ressemble trop à votre mot de passe actuel : choisissez-en un tout autre.',
  used_before: () => 'Vous avez déjà eu ce mot de passe : choisissez-en un autre.',
  breached: ({ occurrences }) =>
    `Ce mot de passe figure dans des fuites de données (vu au moins ${quantify(occurrences, TIMES)}) : choisissez-en un autre.`,
  breach_unknown: () =>
    'Impossible de savoir pour l’instant si ce mot de passe figure dans une fuite de données : réessayez dans un moment.'
}
