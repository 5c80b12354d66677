import type { Sentences } from '../../frameworks/sentence.ts'

/** Règlement (UE) 2024/2690, en français. */
export const euFr: Sentences = {
  '11.6.2(b)': {
    asks: 'L’attribution des secrets est maîtrisée.',
    evidence: 'la procédure d’attribution des mots de passe'
  },
  '11.6.2(c)': { asks: 'Les secrets changent au début, à intervalles prédéfinis et en cas de soupçon.' },
  '11.6.2(d)': { asks: 'Un compte est bloqué après un nombre prédéfini d’échecs.' },
  '11.6.2(e)': { asks: 'Une session s’arrête après une inactivité prédéfinie.', evidence: 'la durée des sessions' },
  '11.6.4': { asks: 'Les procédures d’authentification sont revues.', evidence: 'la date de la dernière revue' },
  '11.7': {
    asks: 'Une authentification multifacteur protège les accès où elle convient.',
    evidence: 'les accès qui ont un second facteur, et la raison des autres'
  },
  'enisa-11.6/length': {
    asks: 'Un mot de passe compte au moins 14 caractères, ou 8 avec un autre facteur (guide de l’ENISA).'
  },
  'enisa-11.6/temporary': { asks: 'Un secret provisoire est changé après son premier usage (guide de l’ENISA).' },
  'enisa-11.6/reset': {
    asks: 'L’identité est vérifiée avant une réinitialisation (guide de l’ENISA).',
    evidence: 'la procédure de réinitialisation'
  }
}
