import { fullDuration } from '../../../../messages/mails/full-duration.ts'
import { createQuantify } from '../../../../messages/quantity.ts'
import type { RetentionWords } from '../retention-words.ts'

const quantify = createQuantify('fr')
const and = new Intl.ListFormat('fr')
const days = (count: number): string => quantify(count, { one: 'jour', other: 'jours' })

export const frRetention: RetentionWords = {
  title: 'Durées de conservation',
  intro: 'Une donnée dont la durée de conservation est écoulée est effacée.',
  caption: 'Ce qui est conservé, et pendant combien de temps',
  what: 'Donnée',
  howLong: 'Durée de conservation',
  account: 'Votre compte',
  accountAlways: 'jusqu’à ce que vous le fermiez',
  accountInactive: (count) => `jusqu’à ce que vous le fermiez, ou ${days(count)} après votre dernière connexion`,
  noticesHeading: 'Avant l’effacement d’un compte inactif',
  notices: (counts) =>
    `Vous recevez un message ${and.format(counts.map(days))} avant. Il suffit de vous connecter pour garder votre compte.`,
  noNotice: 'Le compte est effacé sans autre annonce que celle-ci.',
  events: 'Journal de sécurité des comptes',
  days,
  daysAfter: (count, event) => `${days(count)} après : ${event}`,
  until: (event) => `jusqu’à : ${event}`,
  whileAccount: 'tant que le compte existe',
  earlierPasswords: (count) =>
    count === 1
      ? 'Empreinte de votre mot de passe'
      : `Empreintes de vos ${count} derniers mots de passe, pour que vous n’en repreniez aucun`,
  earlierPasswordsDays: (count) =>
    `celui en cours tant que le compte existe, les autres ${days(count)} après leur remplacement`,
  recoveryLinks: 'Liens envoyés pour un mot de passe oublié',
  minutes: (count) => fullDuration(count * 60, 'fr'),
  temporaryPasswords: 'Mots de passe provisoires',
  hours: (count) => fullDuration(count * 3_600, 'fr'),
  sessions: 'Sessions',
  sessionHours: (count) => `${fullDuration(count * 3_600, 'fr')} au plus`,
  knownDevices: 'Appareils connus',
  knownDeviceDays: (count) => `${days(count)} après votre dernière connexion avec l’appareil`
}
