import type { DocumentLanguage } from '../documents/documents.ts'

export interface OwnPageWords {
  readonly lead: (workerKilobytes: number) => string
  readonly preset: string
  readonly name: string
  readonly password: string
  readonly confirmation: string
  readonly withoutScript: string
  readonly eventAnchor: string
  readonly eventTitle: string
  readonly event: string
  readonly guide: string
}

const fr: OwnPageWords = {
  lead: (workerKilobytes) =>
    `Un formulaire d’inscription avec l’indicateur. Rien de ce que vous saisissez ne quitte cette page ; l’estimateur, ${workerKilobytes} ko compressés, se charge au premier passage dans le champ.`,
  preset: 'Politique',
  name: 'Nom',
  password: 'Mot de passe',
  confirmation: 'Le même, encore une fois',
  withoutScript: 'L’indicateur demande JavaScript. Sans lui, la page garde la règle écrite ici, et le serveur juge.',
  eventAnchor: 'evenement',
  eventTitle: 'Ce qu’apprend votre page',
  event: 'L’événement password-verdict du dernier état, des codes et des nombres seulement :',
  guide: 'L’indicateur dans votre page'
}

const en: OwnPageWords = {
  lead: (workerKilobytes) =>
    `A sign-up form with the meter. Nothing that you type leaves this page; the estimator, ${workerKilobytes} kB compressed, is loaded when the field is first focused.`,
  preset: 'Policy',
  name: 'Name',
  password: 'Password',
  confirmation: 'The same, once more',
  withoutScript: 'The meter needs JavaScript. Without it, the page shows the rule written here, and the server judges.',
  eventAnchor: 'event',
  eventTitle: 'What your page learns',
  event: 'The event password-verdict of the last state, codes and numbers only:',
  guide: 'The meter in your page'
}

/** The words of the page where the meter can be tried. */
export const ownPageWords: Readonly<Record<DocumentLanguage, OwnPageWords>> = { fr, en }
