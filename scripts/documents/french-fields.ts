/** The fields of a policy as the French table tells them; the English ones are in the schema itself. */
export const frenchFields: Readonly<Record<string, string>> = {
  $schema: 'Pour les éditeurs : où se trouve ce schéma. Jamais lu.',
  version: 'La version du format.',
  password: 'Ce qu’un mot de passe doit respecter.',
  'password.alternatives':
    'Un mot de passe qui satisfait l’une d’elles suffit : « 12 de quatre types, ou 14 de trois ».',
  'password.alternatives[].minimumCharacters': 'Nombre minimal de caractères (points de code de la forme NFC).',
  'password.alternatives[].classes': 'Les types de caractères demandés.',
  'password.alternatives[].minimumClasses': 'Combien de ces types doivent apparaître. Absent : tous.',
  'password.maximumCharacters': 'Nombre maximal de caractères (points de code de la forme NFC).',
  'password.maximumBytes': 'Nombre maximal d’octets UTF-8 de la forme NFC ; au-delà, refusé sans être lu.',
  'password.maximumRun': 'Plus longue répétition d’un même caractère. Absent : pas de limite.',
  'password.blocklist': 'Ce qui est refusé tel quel. Absent : rien.',
  'password.blocklist.commonPasswords':
    'Refuser les mots de passe les plus utilisés et ce qu’on en tire (10^6 essais) ; demande l’estimateur.',
  'password.blocklist.values': 'Vos propres mots de passe refusés.',
  'password.blocklist.serviceNames': 'Noms du service, refusés seuls et entourés de chiffres ou de signes.',
  'password.personalData': 'Refus des mots de passe faits des données de la personne. Absent : non contrôlé.',
  'password.personalData.refusedShare': 'Refusé à partir de cette part du mot de passe.',
  'password.minimumScore': 'Note de robustesse minimale ; avec 0, la robustesse n’est qu’un conseil.',
  hashing: 'Le coût d’une empreinte enregistrée (Argon2id).',
  'hashing.memoryKib': 'Mémoire d’une empreinte en Kio, toutes voies comprises ; au moins 8 fois lanes.',
  'hashing.passes': 'Passes sur la mémoire.',
  'hashing.lanes': 'Voies (degré de parallélisme).',
  'hashing.saltBytes': 'Longueur du sel en octets.',
  'hashing.tagBytes': 'Longueur de l’empreinte en octets.',
  throttling: 'Comment sont ralentis les essais en ligne sur un compte.',
  'throttling.maximumFailuresPerDay': 'Échecs autorisés sur un compte en 24 heures.',
  recovery: 'Le retour de qui a oublié son mot de passe. Absent : rien n’est demandé.',
  'recovery.linkMinutes': 'Durée de validité d’un lien, en minutes ; le message qui l’apporte la dit.',
  'recovery.maximumRequestsPerDay': 'Liens demandés pour un compte sur 24 heures, au plus.',
  'recovery.endsOtherSessions': 'Si un nouveau mot de passe choisi par un lien ferme les sessions ouvertes.'
}
