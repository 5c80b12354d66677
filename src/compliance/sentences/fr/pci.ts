import type { Sentences } from '../../frameworks/sentence.ts'

/** PCI DSS, en français. */
export const pciFr: Sentences = {
  '8.2.6': {
    asks: 'Un compte inactif est désactivé ou supprimé au bout de 90 jours au plus.',
    evidence: 'la règle des comptes inactifs'
  },
  '8.2.8': {
    asks: 'Après 15 minutes sans activité au plus, il faut se connecter à nouveau.',
    evidence: 'la durée des sessions'
  },
  '8.3.4': {
    asks: 'Après 10 échecs au plus, le compte est bloqué pendant 30 minutes au moins ou jusqu’à confirmation de l’identité.'
  },
  '8.3.5': { asks: 'Un premier mot de passe ou un mot de passe réinitialisé est unique et changé aussitôt.' },
  '8.3.6': { asks: 'Un mot de passe compte au moins 12 caractères, avec un chiffre et une lettre.' },
  '8.3.7': { asks: 'Les quatre derniers mots de passe ne sont pas repris.' },
  '8.3.8': {
    asks: 'Les utilisateurs savent choisir, protéger, ne pas réemployer et signaler.',
    evidence: 'les consignes données aux utilisateurs'
  },
  '8.3.9': {
    asks: 'Un mot de passe qui est le seul facteur change tous les 90 jours au plus, sauf analyse dynamique de la sécurité des accès.'
  }
}
