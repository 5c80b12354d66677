import type { Sentences } from '../../frameworks/sentence.ts'

const sessions = 'la durée des sessions, avec et sans activité'
const mails = 'le courriel reçu'
const codes = 'la fabrication, le stockage et la durée de vie des codes'

/** OWASP ASVS 5.0.0, en français. */
export const asvsFr: Sentences = {
  '3.3.1': {
    asks: 'Les cookies portent Secure, et un nom en __Host- ou __Secure-.',
    evidence: 'les en-têtes Set-Cookie'
  },
  '3.3.2': { asks: 'Les cookies portent SameSite selon leur usage.', evidence: 'les en-têtes Set-Cookie' },
  '3.3.4': { asks: 'Un cookie que les scripts n’ont pas à lire porte HttpOnly.', evidence: 'les en-têtes Set-Cookie' },
  '6.1.1': {
    asks: 'La limitation des tentatives, et ce qui évite le blocage malveillant des comptes, sont documentés.',
    evidence: 'le document, qui peut être ce rapport'
  },
  '6.1.2': { asks: 'Une liste de mots propres au contexte est documentée.', evidence: 'la liste et sa dernière revue' },
  '6.1.3': {
    asks: 'Tous les chemins d’authentification sont documentés.',
    evidence: 'la liste des chemins, API comprises'
  },
  '6.2.1': { asks: 'Un mot de passe compte au moins 8 caractères ; 15 sont fortement conseillés.' },
  '6.2.2': { asks: 'Chacun peut changer son mot de passe.', evidence: 'la page de changement' },
  '6.2.3': { asks: 'Changer de mot de passe demande l’actuel et le nouveau.', evidence: 'la page de changement' },
  '6.2.4': { asks: 'Les 3 000 mots de passe les plus courants que la politique laisserait passer sont refusés.' },
  '6.2.5': { asks: 'Toute composition est permise : aucune classe de caractères n’est exigée.' },
  '6.2.6': {
    asks: 'Le champ masque le mot de passe, et peut le montrer un moment.',
    evidence: 'le champ de chaque formulaire'
  },
  '6.2.7': {
    asks: 'Coller, les aides du navigateur et les gestionnaires de mots de passe sont permis.',
    evidence: 'un essai de collage et de remplissage dans chaque formulaire'
  },
  '6.2.8': {
    asks: 'Le mot de passe est vérifié tel qu’il est reçu, sans troncature ni changement de casse.',
    evidence: 'un essai : casse changée, fin changée, espace ajoutée'
  },
  '6.2.9': { asks: 'Au moins 64 caractères sont permis.' },
  '6.2.10': {
    asks: 'Un mot de passe vaut jusqu’à sa compromission ou son changement voulu, sans rotation périodique.'
  },
  '6.2.11': { asks: 'Les mots propres au contexte ne font pas un mot de passe.' },
  '6.2.12': { asks: 'Les mots de passe connus par des fuites sont refusés à l’inscription et au changement.' },
  '6.3.1': { asks: 'L’essai en masse et la force brute sont contrés.' },
  '6.3.2': { asks: 'Aucun compte par défaut n’est actif.', evidence: 'la liste des comptes après installation' },
  '6.3.3': { asks: 'Un second facteur est exigé ; matériel au niveau 3.', evidence: 'le second facteur' },
  '6.3.4': {
    asks: 'Tous les chemins d’authentification ont la même force.',
    evidence: 'la liste des chemins et leurs contrôles'
  },
  '6.3.5': { asks: 'Une tentative suspecte est notifiée.', evidence: mails },
  '6.3.6': { asks: 'Le courriel ne sert pas de facteur.', evidence: 'la liste des facteurs' },
  '6.3.7': { asks: 'Un changement des moyens d’authentification est notifié.', evidence: mails },
  '6.3.8': {
    asks: 'Ni les messages, ni les codes HTTP, ni les durées ne révèlent un compte.',
    evidence: 'une mesure des réponses pour un compte connu et un inconnu'
  },
  '6.4.1': { asks: 'Un premier mot de passe est aléatoire, suit la politique et expire vite ou au premier usage.' },
  '6.4.2': { asks: 'Ni indice ni question secrète.', evidence: 'les formulaires d’inscription et de recouvrement' },
  '6.4.3': {
    asks: 'Réinitialiser ne contourne pas le second facteur.',
    evidence: 'un essai avec un second facteur actif'
  },
  '6.4.4': { asks: 'Un facteur perdu demande une preuve d’identité.', evidence: 'la procédure' },
  '6.4.5': { asks: 'Un rappel précède l’expiration d’un secret.', evidence: mails },
  '6.4.6': {
    asks: 'Un administrateur peut lancer une réinitialisation, sans choisir le mot de passe.',
    evidence: 'l’écran d’administration'
  },
  '6.5.1': { asks: 'Un code ne sert qu’une fois.', evidence: codes },
  '6.5.2': { asks: 'Un code de moins de 112 bits est stocké haché comme un mot de passe.', evidence: codes },
  '6.5.3': { asks: 'Les codes viennent d’un générateur cryptographique.', evidence: codes },
  '6.5.4': { asks: 'Les codes ont au moins 20 bits.', evidence: codes },
  '6.5.5': {
    asks: 'Un code hors bande vaut 10 minutes au plus ; un lien de réinitialisation n’en est pas un.',
    evidence: codes
  },
  '6.6.2': { asks: 'Un code ne vaut que pour sa demande.', evidence: codes },
  '6.6.3': { asks: 'Les demandes et les essais de codes sont limités.', evidence: 'la limite des demandes' },
  '7.1.1': {
    asks: 'L’inactivité et la durée des sessions sont documentées.',
    evidence: 'le document, qui peut être la politique'
  },
  '7.1.2': { asks: 'Le nombre de sessions simultanées est documenté.', evidence: 'le document' },
  '7.2.3': { asks: 'Un jeton de session a au moins 128 bits aléatoires.', evidence: 'la fabrication des jetons' },
  '7.2.4': { asks: 'Chaque connexion donne un nouveau jeton.', evidence: 'les cookies avant et après la connexion' },
  '7.3.1': { asks: 'Une session finit après une inactivité.', evidence: sessions },
  '7.3.2': { asks: 'Une session finit après une durée en tout cas.', evidence: sessions },
  '7.4.1': { asks: 'La déconnexion met fin à la session sur le serveur.', evidence: 'un essai de l’ancien cookie' },
  '7.4.2': { asks: 'Désactiver ou effacer un compte met fin à ses sessions.', evidence: 'un essai de l’ancien cookie' },
  '7.4.3': {
    asks: 'Après un changement de mot de passe, les autres sessions peuvent être closes.',
    evidence: 'la page de changement et celle de réinitialisation'
  },
  '7.4.5': { asks: 'Un administrateur peut clore les sessions.', evidence: 'l’écran d’administration' },
  '7.5.1': {
    asks: 'Changer d’adresse, de téléphone, de second facteur ou de recouvrement demande de s’authentifier à nouveau.',
    evidence: 'les pages de changement'
  },
  '7.5.2': { asks: 'Chacun voit ses sessions et peut les clore.', evidence: 'la page des sessions' },
  '11.4.2': {
    asks: 'Les mots de passe sont hachés par une fonction approuvée, au coût de l’annexe C.',
    evidence: 'la fonction de hachage et ses paramètres'
  },
  '14.2.1': {
    asks: 'Aucun jeton ni secret ne passe dans une URL.',
    evidence: 'les liens des courriels et les journaux'
  },
  '14.3.1': {
    asks: 'La déconnexion efface les données du navigateur.',
    evidence: 'l’en-tête Clear-Site-Data ou les scripts'
  },
  '14.3.2': { asks: 'Les pages sensibles ne sont pas mises en cache.', evidence: 'les en-têtes Cache-Control' },
  '16.1.1': { asks: 'Un inventaire des journaux dit leur contenu et leur durée.', evidence: 'l’inventaire' },
  '16.2.5': { asks: 'Aucun secret n’est journalisé.', evidence: 'une recherche dans les journaux' },
  '16.3.1': { asks: 'Toutes les opérations d’authentification sont journalisées.', evidence: 'un extrait du journal' },
  '16.3.3': { asks: 'Les tentatives de contournement sont journalisées.', evidence: 'un extrait du journal' },
  '16.4.1': { asks: 'Rien ne peut être injecté dans un journal.', evidence: 'un essai avec un saut de ligne' },
  '16.5.3': { asks: 'Une panne extérieure n’ouvre pas la porte : ce qui n’a pu être vérifié n’est pas accepté.' }
}
