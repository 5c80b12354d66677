import type { AccountIssueSentences } from './catalogue.ts'

export const frAccountIssues: AccountIssueSentences = {
  not_a_string: () => 'Saisissez un mot de passe.',
  same_as_current: () => 'C’est déjà votre mot de passe : choisissez-en un autre.',
  used_before: () => 'Vous avez déjà eu ce mot de passe : choisissez-en un autre.'
}
