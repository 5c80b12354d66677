import type { Sentences } from '../../frameworks/sentence.ts'

/** CNIL, en français. */
export const cnilFr: Sentences = {
  '2022-100/case-1': { asks: 'Un mot de passe qui protège seul un compte atteint 80 bits d’entropie.' },
  '2022-100/case-2': {
    asks: 'Un mot de passe dont l’accès est restreint atteint 50 bits d’entropie, ou suit l’exemple officiel de 8 caractères de 3 types sur 4.'
  },
  '2022-100/case-3': {
    asks: 'Un code qui déverrouille un matériel détenu par la personne, bloqué après 3 échecs, atteint 13 bits d’entropie.'
  },
  '2022-100/43': {
    asks: 'L’accès est restreint : délai croissant de plus d’une minute après 5 échecs et 25 échecs par jour au plus, blocage après 10 échecs avec déblocage, ou captcha.'
  },
  '2022-100/11': {
    asks: 'Des données de santé demandent une authentification multifacteur.',
    evidence: 'la liste des traitements, et le second facteur de ceux qui portent sur la santé'
  },
  '2022-100/37': { asks: 'Les mots de passe courants sont refusés à la création et au changement.' },
  '2022-100/54': {
    asks: 'Les comptes ordinaires ne renouvellent pas leur mot de passe à date fixe ; les comptes à privilèges, si.',
    evidence: 'la liste des comptes à privilèges et la durée de vie de leur mot de passe'
  },
  '2022-100/64': {
    asks: 'Les accès sont journalisés.',
    evidence: 'un extrait du journal : connexions, échecs, changements de mot de passe'
  },
  '2022-100/salt': { asks: 'Le sel de chaque empreinte compte au moins 128 bits.' },
  '2022-100/maximum-length': { asks: 'La longueur maximale, s’il y en a une, laisse passer au moins 50 caractères.' },
  '2022-100/reset': {
    asks: 'Un lien de réinitialisation vaut 24 heures au plus et une seule fois.',
    evidence: 'la durée de vie et l’usage unique des liens de réinitialisation'
  },
  'guide-2024/4/storage': {
    asks: 'Les mots de passe sont stockés par une fonction faite pour cela : Argon2, scrypt, bcrypt ou PBKDF2, avec un sel.',
    evidence: 'la fonction de hachage et ses paramètres'
  },
  'guide-2024/4/first-sign-in': {
    asks: 'Un mot de passe attribué est changé à la première connexion.'
  },
  'guide-2024/4/paste': {
    asks: 'Coller et remplir automatiquement restent possibles dans le champ du mot de passe.',
    evidence: 'un essai de collage dans chaque formulaire'
  },
  'guide-2024/4/password-managers': {
    asks: 'Les personnes sont incitées à se servir d’un gestionnaire de mots de passe.',
    evidence: 'la page d’aide ou la formation qui le dit'
  },
  'guide-2024/10/enumeration': {
    asks: 'Création de compte et réinitialisation ne révèlent pas si un compte existe.',
    evidence: 'les réponses du service pour une adresse connue et une inconnue'
  },
  'guide-2024/10/cookies': {
    asks: 'Les cookies portent HttpOnly et Secure.',
    evidence: 'les en-têtes Set-Cookie de la connexion'
  },
  'guide-2024/16/no-password-in-logs': {
    asks: 'Aucun journal ne contient de mot de passe ni d’empreinte.',
    evidence: 'une recherche dans les journaux après une connexion de test'
  },
  'guide-2024/19': {
    asks: 'Une violation de données est notifiée à la CNIL sous 72 heures, et aux personnes si le risque est élevé.',
    evidence: 'la procédure de notification et le registre des violations'
  },
  '2021-122/8': {
    asks: 'Les journaux sont gardés de six mois à un an ; jusqu’à trois ans pour un contrôle interne justifié.',
    evidence: 'la durée de conservation des journaux'
  },
  'SAN-2022-018/length': {
    asks: 'Huit caractères sans aucune autre mesure ont été sanctionnés.'
  },
  'SAN-2022-018/clear-text': {
    asks: 'Un mot de passe durable n’est ni envoyé par courriel ni gardé en clair ; l’avoir fait a été sanctionné.',
    evidence: 'les modèles de courriels et la table des comptes'
  },
  'SAN-2022-018/notice-of-change': {
    asks: 'La personne est avertie que son mot de passe a changé ; ne pas le faire a été relevé dans une sanction.',
    evidence: 'le courriel reçu après un changement'
  },
  'SAN-2022-018/retention': {
    asks: 'La durée de conservation annoncée est celle qui est appliquée ; un écart a été sanctionné.',
    evidence: 'l’âge des plus anciens comptes inactifs'
  },
  'rgpd-5-1-e': {
    asks: 'Un compte inactif est effacé après un préavis, d’usage au bout de trois ans au plus ; le règlement ne donne pas de chiffre.',
    evidence: 'la règle d’effacement des comptes inactifs et le préavis envoyé'
  }
}
