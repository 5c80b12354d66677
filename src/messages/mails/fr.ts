import { fullDuration } from './full-duration.ts'
import type { MailTexts } from './mail.ts'

const moments = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' })
const days = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'Europe/Paris' })

const whyForced = {
  forced: 'Par précaution, tous les mots de passe concernés doivent être changés, dont le vôtre.',
  breached: 'Votre mot de passe figure dans une fuite de données d’un autre site : quelqu’un pourrait l’essayer ici.',
  temporary: 'Un mot de passe temporaire vous a été attribué par le service : il ne sert qu’à en choisir un autre.'
} as const

export const frMails: MailTexts = {
  recovery_link: ({ service, link, validSeconds }) => ({
    subject: `${service} : choisir un nouveau mot de passe`,
    paragraphs: [
      'Bonjour,',
      `Un nouveau mot de passe a été demandé pour votre compte ${service}. Pour le choisir, ouvrez ce lien :`,
      { label: 'Choisir un nouveau mot de passe', address: link },
      `Il est valable pendant ${fullDuration(validSeconds, 'fr')} et ne sert qu’une fois. Une nouvelle demande le remplace.`,
      'Vous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même. Ne transmettez ce lien à personne.'
    ]
  }),
  password_changed: ({ service, changedAt, recoveryAddress }) => ({
    subject: `${service} : votre mot de passe a été changé`,
    paragraphs: [
      'Bonjour,',
      `Le mot de passe de votre compte ${service} a été changé le ${moments.format(changedAt)} (heure de Paris).`,
      'C’était vous ? Il n’y a rien à faire.',
      'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe : les autres appareils seront déconnectés.',
      { label: 'Reprendre mon compte', address: recoveryAddress }
    ]
  }),
  address_proof: ({ service, link, validSeconds }) => ({
    subject: `${service} : confirmez votre adresse`,
    paragraphs: [
      'Bonjour,',
      `Un compte ${service} a été demandé avec cette adresse. Pour l’ouvrir, suivez ce lien et saisissez le mot de passe choisi :`,
      { label: 'Confirmer mon adresse', address: link },
      `Il est valable pendant ${fullDuration(validSeconds, 'fr')} et ne sert qu’une fois. Une nouvelle inscription le remplace.`,
      'Vous n’avez rien demandé ? Ne faites rien : sans votre confirmation, cette demande est effacée.'
    ]
  }),
  account_exists: ({ service, signInAddress, recoveryAddress }) => ({
    subject: `${service} : vous avez déjà un compte`,
    paragraphs: [
      'Bonjour,',
      `Une inscription à ${service} a été demandée avec cette adresse, qui a déjà un compte. Pour vous connecter :`,
      { label: 'Se connecter', address: signInAddress },
      'Mot de passe oublié ? Choisissez-en un nouveau :',
      { label: 'Choisir un nouveau mot de passe', address: recoveryAddress },
      'Ce n’était pas vous ? Ne faites rien : rien n’a changé dans votre compte.'
    ]
  }),
  unknown_account: ({ service, signUpAddress }) => ({
    subject: `${service} : aucun compte avec cette adresse`,
    paragraphs: [
      'Bonjour,',
      `Un nouveau mot de passe ${service} a été demandé pour cette adresse, qui n’a pas de compte.`,
      'Vous en avez peut-être un avec une autre adresse. Sinon, vous pouvez vous inscrire :',
      { label: 'S’inscrire', address: signUpAddress },
      'Ce n’était pas vous ? Ne faites rien.'
    ]
  }),
  address_change_proof: ({ service, link, validSeconds }) => ({
    subject: `${service} : confirmez votre nouvelle adresse`,
    paragraphs: [
      'Bonjour,',
      `Cette adresse a été demandée comme nouvelle adresse d’un compte ${service}. Pour la confirmer, ouvrez ce lien :`,
      { label: 'Confirmer ma nouvelle adresse', address: link },
      `Il est valable pendant ${fullDuration(validSeconds, 'fr')} et ne sert qu’une fois.`,
      'Vous n’avez rien demandé ? Ne faites rien : aucun compte ne prendra cette adresse.'
    ]
  }),
  address_changed: ({ service, changedAt, contestAddress }) => ({
    subject: `${service} : votre adresse a été changée`,
    paragraphs: [
      'Bonjour,',
      `L’adresse de votre compte ${service} a été changée le ${moments.format(changedAt)} (heure de Paris). Ce message est envoyé à l’ancienne et à la nouvelle.`,
      'C’était vous ? Il n’y a rien à faire.',
      'Ce n’était pas vous ? Signalez-le tout de suite :',
      { label: 'Signaler ce changement', address: contestAddress }
    ]
  }),
  new_device: ({ service, signedInAt, device, recoveryAddress }) => ({
    subject: `${service} : connexion depuis un nouvel appareil`,
    paragraphs: [
      'Bonjour,',
      `Quelqu’un s’est connecté à votre compte ${service} le ${moments.format(signedInAt)} (heure de Paris), depuis un appareil que nous ne connaissions pas : ${device}.`,
      'C’était vous ? Il n’y a rien à faire.',
      'Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe : les autres appareils seront déconnectés.',
      { label: 'Reprendre mon compte', address: recoveryAddress }
    ]
  }),
  forced_change: ({ service, reason, signInAddress, contestAddress }) => ({
    subject: `${service} : votre mot de passe doit être changé`,
    paragraphs: [
      'Bonjour,',
      whyForced[reason],
      `À votre prochaine connexion à ${service}, il vous sera demandé d’en choisir un nouveau :`,
      { label: 'Se connecter', address: signInAddress },
      'Personne ne vous demandera votre mot de passe par message. Un doute ?',
      { label: 'Écrire au service', address: contestAddress }
    ]
  }),
  renewal_near: ({ service, expiresAt, signInAddress, contestAddress }) => ({
    subject: `${service} : votre mot de passe est à renouveler`,
    paragraphs: [
      'Bonjour,',
      `Votre mot de passe ${service} est à renouveler avant le ${moments.format(expiresAt)} (heure de Paris). Ensuite, il ne servira plus qu’à en choisir un autre.`,
      { label: 'Se connecter', address: signInAddress },
      'Personne ne vous demandera votre mot de passe par message. Un doute ?',
      { label: 'Écrire au service', address: contestAddress }
    ]
  }),
  inactivity_near: ({ service, eraseAt, signInAddress, contestAddress }) => ({
    subject: `${service} : votre compte va être effacé`,
    paragraphs: [
      'Bonjour,',
      `Votre compte ${service} n’a pas servi depuis longtemps. Sans connexion de votre part, il sera effacé avec ses données à partir du ${days.format(eraseAt)}.`,
      'Pour le garder, il suffit de vous connecter :',
      { label: 'Se connecter', address: signInAddress },
      'Une question, ou un désaccord ?',
      { label: 'Écrire au service', address: contestAddress }
    ]
  })
}
