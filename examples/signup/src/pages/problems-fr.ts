import type { Texts } from './texts.ts'

export const problems: Texts['problems'] = {
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
  address_link_void: {
    title: 'Ce lien n’est plus valable',
    detail:
      'Il a déjà servi, il a expiré, ou l’adresse a un compte. Vous pouvez en demander un autre depuis votre compte.'
  },
  proof_required: {
    title: 'Mot de passe demandé',
    detail: 'Pour vérifier que c’est bien vous, indiquez votre mot de passe.'
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
