import { describeWait } from './describe-wait.ts'
import { problems } from './problems-fr.ts'
import type { Texts } from './texts.ts'

export const fr: Texts = {
  service: 'Le Guichet',
  skipToContent: 'Aller au contenu',
  otherLanguage: 'English',
  errorPrefix: 'Erreur : ',
  footer:
    'Service de démonstration. Les règles du mot de passe viennent d’un seul fichier, le même pour cette page et pour le serveur.',
  fields: {
    name: 'Prénom et nom',
    email: 'Adresse électronique',
    newEmail: 'Nouvelle adresse électronique',
    code: 'Code de secours',
    password: 'Mot de passe',
    passwordConfirmation: 'Confirmation du mot de passe',
    currentPassword: 'Mot de passe actuel',
    newPassword: 'Nouveau mot de passe'
  },
  hints: { email: 'Par exemple : jeanne@exemple.fr' },
  fieldErrors: {
    name_missing: 'Indiquez votre prénom et votre nom.',
    name_too_long: 'Le nom ne doit pas dépasser 200 caractères.',
    name_invalid: 'Le nom contient un caractère invisible à retirer.',
    email_missing: 'Indiquez votre adresse électronique.',
    email_invalid: 'L’adresse électronique n’a pas la forme attendue, comme jeanne@exemple.fr.',
    email_taken: 'Cette adresse a déjà un compte. Connectez-vous, ou indiquez une autre adresse.',
    password_missing: 'Indiquez un mot de passe.',
    confirmation_differs: 'Les deux mots de passe sont différents.',
    current_password_missing: 'Indiquez votre mot de passe actuel.',
    chosen_password_wrong: 'Ce n’est pas le mot de passe choisi à la création du compte.',
    current_password_wrong: 'Ce n’est pas votre mot de passe actuel.',
    code_missing: 'Indiquez un code de secours.',
    code_wrong: 'Cette adresse et ce code ne vont pas ensemble, ou le code a déjà servi.'
  },
  errorSummary: 'À corriger',
  passwordRules: 'Votre mot de passe doit respecter ces règles :',
  working: 'Un instant…',
  signUp: {
    title: 'Créer un compte',
    lead: 'Une minute suffit. Tous les champs sont obligatoires.',
    submit: 'Créer mon compte',
    instead: 'J’ai déjà un compte'
  },
  signIn: {
    title: 'Se connecter',
    submit: 'Me connecter',
    instead: 'Créer un compte',
    refused: 'L’adresse électronique ou le mot de passe n’est pas correct.'
  },
  proof: {
    sent: (valid) =>
      `Un message vient d’être envoyé à votre adresse. Suivez-le pour terminer : son lien est valable pendant ${valid} et ne sert qu’une fois.`,
    again: 'Recommencer avec une autre adresse',
    title: 'Confirmer mon adresse',
    lead: (email) => `Une dernière étape pour le compte ${email}.`,
    hint: 'Celui que vous venez de choisir. Vous n’avez pas demandé ce compte ? Fermez cette page, rien ne sera créé.',
    submit: 'Terminer la création du compte'
  },
  recovery: {
    ask: 'Mot de passe oublié ?',
    title: 'Mot de passe oublié',
    lead: 'Indiquez l’adresse de votre compte. Vous recevrez un lien pour choisir un nouveau mot de passe.',
    submit: 'Recevoir un lien',
    sentTitle: 'Consultez votre messagerie',
    sent: (valid) =>
      `Si cette adresse a un compte, un message vient d’y être envoyé. Son lien est valable pendant ${valid} et ne sert qu’une fois.`,
    sentMissing: 'Rien n’arrive ? Regardez dans les courriers indésirables, et vérifiez l’adresse.',
    again: 'Demander un autre lien',
    newTitle: 'Choisir un nouveau mot de passe',
    newLead: (email) => `Pour le compte ${email}.`,
    newLeadEnds: 'Vos appareils connectés seront déconnectés.',
    newSubmit: 'Enregistrer ce mot de passe'
  },
  account: {
    title: 'Mon compte',
    greeting: (name) => `Bonjour ${name}`,
    details: 'Vos informations',
    memberSince: 'Compte créé le',
    passwordChanged: 'Mot de passe choisi le',
    changePassword: 'Changer de mot de passe',
    changePasswordLead: 'Vos autres appareils seront déconnectés.',
    submit: 'Changer mon mot de passe',
    signOut: 'Me déconnecter'
  },
  requiredChange: {
    title: 'Choisir un nouveau mot de passe',
    reasons: {
      breached:
        'Votre mot de passe figure dans des fuites de données : d’autres que vous peuvent le connaître. Vos autres appareils ont été déconnectés. Choisissez-en un nouveau pour continuer, et changez-le partout où il sert.',
      forced: 'Le service vous demande de changer de mot de passe avant de continuer.',
      expired: 'Votre mot de passe a atteint l’âge où il doit être changé.',
      below_policy:
        'Votre mot de passe ne respecte plus les règles d’aujourd’hui : choisissez-en un nouveau pour continuer.',
      temporary: 'Ce mot de passe est provisoire : il ne sert qu’à choisir le vôtre, que personne d’autre ne connaîtra.'
    }
  },
  devices: {
    sessions: 'Vos sessions',
    currentSession: 'cette session',
    currentDevice: 'cet appareil',
    unknown: 'Navigateur inconnu',
    lastUsed: (moment) => `Dernière activité : ${moment}`,
    end: 'Fermer',
    endOthers: 'Fermer les autres sessions',
    known: 'Vos appareils connus',
    knownLead: 'Depuis eux, vous pouvez vous connecter même quand des inconnus essaient de deviner votre mot de passe.',
    lastSignIn: (moment) => `Dernière connexion : ${moment}`,
    forget: 'Oublier'
  },
  activity: {
    title: 'Activité récente',
    lead: 'Quelque chose ne vient pas de vous ? Changez de mot de passe.',
    events: {
      registered: 'Compte créé',
      address_proved: 'Adresse confirmée',
      signed_in: 'Connexion',
      sign_in_refused: 'Connexion refusée',
      sign_in_held: 'Connexion avec un mot de passe à changer',
      password_changed: 'Mot de passe changé',
      recovery_requested: 'Lien demandé pour un mot de passe oublié',
      recovery_codes_issued: 'Codes de secours renouvelés',
      recovery_code_refused: 'Code de secours refusé',
      temporary_password_issued: 'Mot de passe provisoire donné',
      address_change_requested: 'Changement d’adresse demandé',
      address_changed: 'Adresse changée',
      device_forgotten: 'Appareil oublié',
      exported: 'Copie des données téléchargée'
    }
  },
  address: {
    confirmTitle: 'Confirmer ma nouvelle adresse',
    confirmLead:
      'Votre compte aura cette adresse, et l’ancienne en sera prévenue. Vos appareils connus seront oubliés. Vous n’avez rien demandé ? Fermez cette page, rien ne changera.',
    confirmSubmit: 'Confirmer cette adresse'
  },
  codes: {
    title: 'Vos codes de secours',
    lead: 'Imprimez-les ou notez-les maintenant : ils ne seront plus montrés. Gardez-les loin de cet ordinateur. Chacun permet de choisir un nouveau mot de passe, et tous sont remplacés dès que l’un d’eux a servi.',
    next: 'Je les ai notés',
    left: (count) => (count === 0 ? 'aucun pour l’instant' : `${count} valables`),
    useLink: 'J’ai un code de secours',
    useTitle: 'Utiliser un code de secours',
    useLead:
      'Saisissez l’un de vos codes imprimés, puis choisissez un nouveau mot de passe. Vos appareils connectés seront déconnectés.',
    hint: 'Majuscules, espaces et tirets sont sans importance.'
  },
  data: {
    title: 'Vos données',
    lead: 'Une copie de tout ce que le service garde sur vous, ou la fin de votre compte.',
    confirm: 'Pour vérifier que c’est bien vous.',
    back: 'Revenir à mon compte',
    address: {
      title: 'Changer d’adresse électronique',
      lead: 'Un lien sera envoyé à la nouvelle adresse. L’ancienne reste celle du compte tant qu’il n’est pas suivi ; les deux seront prévenues.',
      submit: 'Envoyer le lien'
    },
    codes: {
      title: 'Imprimer des codes de secours',
      lead: 'Dix codes pour choisir un nouveau mot de passe quand vous n’avez plus ni le vôtre ni votre messagerie. Ils remplacent ceux que vous aviez.',
      submit: 'Montrer dix codes'
    },
    'devices/forget': {
      title: 'Oublier un appareil',
      lead: 'Depuis cet appareil, une connexion comptera comme celle d’un inconnu.',
      submit: 'Oublier cet appareil'
    },
    export: {
      title: 'Télécharger mes données',
      lead: 'Un fichier JSON avec vos informations, vos sessions, vos appareils et votre activité. Votre mot de passe n’y figure pas : le service ne le connaît pas.',
      submit: 'Télécharger le fichier'
    },
    delete: {
      title: 'Supprimer mon compte',
      lead: 'Votre compte et tout ce qui s’y rattache sont supprimés tout de suite, sans retour possible. Il ne reste qu’un journal de sécurité sans votre nom ni votre adresse.',
      submit: 'Supprimer définitivement mon compte'
    }
  },
  notices: {
    account_deleted: 'Votre compte est supprimé. Merci d’être passé au guichet.',
    password_near_its_end: 'Votre mot de passe devra bientôt être changé. Prenez un moment pour le faire.',
    address_link_sent: 'Un lien vient d’être envoyé à la nouvelle adresse. Suivez-le pour finir.',
    address_changed: 'Votre adresse est changée. L’ancienne et la nouvelle en sont prévenues.',
    password_below_policy:
      'Votre mot de passe ne respecte plus les règles d’aujourd’hui. Prenez un moment pour le changer.',
    session_closed: 'La session est fermée.',
    sessions_closed: 'Les autres sessions sont fermées.',
    device_forgotten: 'Cet appareil n’est plus connu.',
    signed_up: 'Votre compte est créé. Bienvenue !',
    password_changed: 'Votre mot de passe est changé. Vos autres appareils ont été déconnectés.',
    password_recovered: 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.',
    signed_out: 'Vous êtes déconnecté. À bientôt !',
    sign_in_needed: 'Connectez-vous pour voir votre compte.',
    session_ended: 'Votre session a pris fin. Connectez-vous à nouveau pour continuer.',
    form_expired: 'Le formulaire avait expiré : rien n’a été enregistré. Le voici de nouveau, prêt à être envoyé.',
    cookie_missing:
      'Le formulaire avait expiré, ou votre navigateur n’a pas gardé le cookie de ce site : rien n’a été enregistré. Autorisez les cookies de ce site, puis envoyez le formulaire à nouveau.'
  },
  problems,
  backToStart: 'Revenir à l’accueil',
  retryAfter: (seconds) => `Réessayez dans ${describeWait(seconds, 'fr')}.`
}
