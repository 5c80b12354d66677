import type { Sentences } from '../../frameworks/sentence.ts'

/** NIST SP 800-63B-4, en français. */
export const nistFr: Sentences = {
  '3.1.1.2(1)': { asks: 'Un mot de passe compte au moins 15 caractères comme seul facteur, 8 avec un autre facteur.' },
  '3.1.1.2(2)': { asks: 'Au moins 64 caractères sont acceptés.' },
  '3.1.1.2(3)': { asks: 'Tous les caractères imprimables d’ASCII et l’espace sont acceptés.' },
  '3.1.1.2(4)': {
    asks: 'Unicode est accepté, et chaque point de code compte pour un caractère.',
    evidence: 'un essai avec « é », « 京 » et un emoji'
  },
  '3.1.1.2(5)': { asks: 'Aucune règle de composition n’est imposée.' },
  '3.1.1.2(6)': { asks: 'Aucun changement périodique n’est imposé ; un changement l’est en cas de compromission.' },
  '3.1.1.2(7)': { asks: 'Aucun indice n’est enregistré.', evidence: 'le formulaire d’inscription' },
  '3.1.1.2(8)': {
    asks: 'Aucune question secrète n’est posée.',
    evidence: 'les formulaires d’inscription et de recouvrement'
  },
  '3.1.1.2(9)': { asks: 'Le mot de passe est demandé et vérifié en entier, sans troncature.' },
  '3.1.1.2/blocklist': {
    asks: 'Les mots de passe courants, prévisibles ou compromis sont refusés, par comparaison du mot de passe entier.'
  },
  '3.1.1.2/reason': { asks: 'La raison d’un refus est donnée.', evidence: 'le message d’un refus' },
  '3.1.1.2/guidance': {
    asks: 'De l’aide est offerte pour choisir un mot de passe.',
    evidence: 'la page où il se choisit'
  },
  '3.1.1.2/managers': {
    asks: 'Les gestionnaires de mots de passe et le remplissage automatique sont permis.',
    evidence: 'un essai de collage et de remplissage dans chaque formulaire'
  },
  '3.1.1.2/salt': { asks: 'Le sel compte au moins 32 bits.' },
  '3.1.1.2/scheme': {
    asks: 'La fonction de hachage est approuvée par la dernière SP 800-132 ou par des indications plus récentes du NIST.',
    evidence: 'la fonction de hachage, et le texte du NIST qui l’approuve (Argon2 n’est pas dans SP 800-132)'
  },
  '3.2.2': { asks: 'Après 100 échecs consécutifs au plus, l’authentifiant est désactivé.' },
  '2.2.1': { asks: 'AAL2 demande deux facteurs.', evidence: 'le second facteur' },
  '2.1.3': { asks: 'Une session AAL1 dure 30 jours au plus.', evidence: 'la durée des sessions' },
  '2.2.3': {
    asks: 'Une session AAL2 dure 24 heures au plus, et une heure sans activité.',
    evidence: 'la durée des sessions'
  },
  '4.1': {
    asks: 'Les authentifiants de chaque compte sont enregistrés, avec leur date.',
    evidence: 'un extrait de l’enregistrement'
  },
  '4.2.1.1': {
    asks: 'Un code de recouvrement gardé par la personne a au moins 64 bits, est stocké haché et sert une fois.',
    evidence: 'la longueur et le stockage des codes de recouvrement'
  },
  '4.2.1.2': {
    asks: 'Un code de recouvrement envoyé par courriel vaut 24 heures au plus.',
    evidence: 'la durée de vie des codes de recouvrement'
  },
  '4.2.3': {
    asks: 'Chaque recouvrement est notifié à toutes les adresses de la personne, avec un contact pour le contester.',
    evidence: 'le courriel reçu après un recouvrement'
  }
}
