import { describeWait } from './describe-wait.ts'
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
    current_password_wrong: 'Ce n’est pas votre mot de passe actuel.'
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
      signed_up: 'Compte créé',
      signed_in: 'Connexion',
      sign_in_refused: 'Connexion refusée',
      password_changed: 'Mot de passe changé',
      password_recovered: 'Mot de passe oublié, puis choisi de nouveau',
      change_required: 'Changement de mot de passe demandé',
      unlocked: 'Compte débloqué',
      exported: 'Copie des données téléchargée',
      deleted: 'Compte supprimé'
    }
  },
  data: {
    title: 'Vos données',
    lead: 'Une copie de tout ce que le service garde sur vous, ou la fin de votre compte.',
    confirm: 'Pour vérifier que c’est bien vous.',
    back: 'Revenir à mon compte',
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
  problems: {
    malformed_request: {
      title: 'Demande illisible',
      detail: 'Le formulaire est incomplet ou abîmé. Revenez à la page et remplissez-le à nouveau.'
    },
    cross_site_request: {
      title: 'Demande refusée',
      detail: 'La demande vient d’un autre site. Revenez à la page et envoyez le formulaire depuis celle-ci.'
    },
    form_expired: {
      title: 'Formulaire expiré',
      detail: 'Ce formulaire n’est plus valable. Rechargez la page et recommencez ; les cookies doivent être autorisés.'
    },
    not_signed_in: { title: 'Connexion nécessaire', detail: 'Connectez-vous pour continuer.' },
    wrong_credentials: {
      title: 'Connexion refusée',
      detail: 'L’adresse électronique ou le mot de passe n’est pas correct.'
    },
    invalid_fields: { title: 'Champs à corriger', detail: 'Certains champs sont à corriger.' },
    password_changed_meanwhile: {
      title: 'Mot de passe déjà changé',
      detail: 'Votre mot de passe a été changé ailleurs au même moment. Rien n’a été modifié ici.'
    },
    password_change_required: {
      title: 'Mot de passe à changer',
      detail: 'Choisissez d’abord un nouveau mot de passe.'
    },
    not_found: { title: 'Page introuvable', detail: 'Cette adresse ne mène à aucune page.' },
    method_not_allowed: {
      title: 'Action impossible',
      detail: 'Cette adresse existe, mais ne se prête pas à cette action.'
    },
    request_timeout: {
      title: 'Demande trop lente',
      detail: 'La demande n’est pas arrivée entière à temps. Réessayez.'
    },
    too_large: { title: 'Envoi trop volumineux', detail: 'Ce qui a été envoyé dépasse la taille acceptée.' },
    unsupported_media_type: { title: 'Format non reconnu', detail: 'Le format de l’envoi n’est pas accepté.' },
    misdirected_request: { title: 'Adresse non servie ici', detail: 'Ce service ne répond pas sous ce nom d’hôte.' },
    headers_too_large: {
      title: 'Demande trop longue',
      detail: 'L’adresse ou les en-têtes de la demande sont trop longs. Effacez les cookies de ce site et réessayez.'
    },
    too_many_attempts: {
      title: 'Trop d’essais',
      detail:
        'Trop d’essais ont échoué. Pour protéger le compte, la connexion est suspendue quelque temps. S’il est à vous, un lien envoyé à votre adresse vous permet de choisir un nouveau mot de passe.'
    },
    too_many_sign_ups: {
      title: 'Trop de créations de compte',
      detail: 'Trop de comptes ont été demandés depuis votre réseau. Réessayez plus tard.'
    },
    too_many_passwords: {
      title: 'Trop de mots de passe proposés',
      detail: 'Trop de mots de passe ont été proposés depuis votre réseau. Réessayez plus tard.'
    },
    too_many_recoveries: {
      title: 'Trop de demandes',
      detail:
        'Plusieurs liens ont déjà été demandés. Le plus récent est dans votre messagerie, peut-être parmi les courriers indésirables.'
    },
    link_void: {
      title: 'Ce lien n’est plus valable',
      detail: 'Il a déjà servi, il a expiré, ou un lien plus récent l’a remplacé. Vous pouvez en demander un nouveau.'
    },
    proof_void: {
      title: 'Ce lien n’est plus valable',
      detail: 'Il a déjà servi, ou il a expiré. Créez votre compte à nouveau, ou connectez-vous si c’est déjà fait.'
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
  },
  backToStart: 'Revenir à l’accueil',
  retryAfter: (seconds) => `Réessayez dans ${describeWait(seconds, 'fr')}.`
}
