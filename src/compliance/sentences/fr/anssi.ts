import type { Sentences } from '../../frameworks/sentence.ts'

/** ANSSI-PG-078, en français. */
export const anssiFr: Sentences = {
  R1: { asks: 'Une authentification multifacteur est préférée.', evidence: 'les comptes qui ont un second facteur' },
  R9: {
    asks: 'L’historique des secrets est conservé : création, tentatives, renouvellements, révocations.',
    evidence: 'un extrait de l’historique, et sa durée de conservation'
  },
  R10: { asks: 'Le nombre de tentatives est limité dans le temps.' },
  R12: { asks: 'Une session authentifiée a une durée de vie limitée.', evidence: 'la durée des sessions' },
  R14: {
    asks: 'Un échec ne dit pas quel élément était faux.',
    evidence: 'les réponses à un mauvais identifiant et à un mauvais mot de passe'
  },
  R20: { asks: 'Une politique de mots de passe est définie.' },
  R21: { asks: 'La longueur minimale suit la sensibilité : 9, 12 ou 15 caractères.' },
  R22: {
    asks: 'Aucune longueur maximale en pratique : plusieurs centaines de caractères passent (200 au moins, à notre lecture).'
  },
  R23: { asks: 'Le jeu de caractères est le plus large possible.' },
  R24: { asks: 'Les comptes non sensibles n’ont pas de délai d’expiration.' },
  R25: {
    asks: 'Les mots de passe des comptes à privilèges expirent, par exemple au bout d’un à trois ans.',
    evidence: 'la liste des comptes à privilèges et la durée de vie de leur mot de passe'
  },
  R26: {
    asks: 'Un mot de passe compromis est renouvelé dans la journée, puis le compte est désactivé.',
    evidence: 'la procédure en cas de compromission et son dernier exercice'
  },
  'R27/list': { asks: 'Les mots de passe les plus utilisés ou compromis, et les motifs connus, sont refusés.' },
  'R27/personal-data': { asks: 'Les mots de passe faits de données personnelles sont refusés.' },
  'R27/history': { asks: 'Les derniers mots de passe ne sont pas repris.' },
  R28: { asks: 'Chaque empreinte a un sel aléatoire d’au moins 128 bits.' },
  R29: {
    asks: 'Les empreintes sont calculées par scrypt ou Argon2, aux paramètres les plus élevés possible.',
    evidence: 'la fonction de hachage et ses paramètres'
  },
  'R29-': {
    asks: 'À défaut de scrypt ou Argon2, les empreintes sont calculées par PBKDF2 avec le plus d’itérations possible.',
    evidence: 'la fonction de hachage et ses paramètres'
  },
  R30: { asks: 'Une méthode de recouvrement existe.', evidence: 'la procédure de recouvrement' },
  R31: {
    asks: 'Un coffre-fort de mots de passe est mis à disposition.',
    evidence: 'le coffre-fort proposé, et à qui'
  }
}
