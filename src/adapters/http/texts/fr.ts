import type { ProblemTexts } from './problem-texts.ts'

export const fr: ProblemTexts = {
  wrong_credentials: { title: 'Connexion refusée', detail: 'L’identifiant ou le mot de passe n’est pas correct.' },
  too_many_attempts: {
    title: 'Trop d’essais',
    detail: 'Trop d’essais ont échoué. Pour protéger le compte, la connexion est suspendue quelque temps.'
  },
  locked: {
    title: 'Compte verrouillé',
    detail:
      'Trop d’essais ont échoué. Pour protéger le compte, la connexion est suspendue jusqu’au choix d’un nouveau mot de passe par un lien.'
  },
  invalid_password: { title: 'Mot de passe refusé', detail: 'Le mot de passe est à corriger.' },
  link_void: {
    title: 'Ce lien n’est plus valable',
    detail: 'Il a déjà servi, il a expiré, ou un lien plus récent l’a remplacé. Vous pouvez en demander un nouveau.'
  },
  overloaded: {
    title: 'Service très demandé',
    detail: 'Le service reçoit beaucoup de demandes. Rien n’a été perdu : réessayez dans quelques secondes.'
  },
  unavailable: {
    title: 'Service momentanément indisponible',
    detail: 'Le service revient dans un instant. Rien n’a été enregistré : réessayez dans quelques secondes.'
  },
  internal: { title: 'Erreur du service', detail: 'Une erreur est survenue de notre côté. Réessayez plus tard.' }
}
