import { fullDuration } from '../../../../messages/mails/full-duration.ts'
import { createQuantify } from '../../../../messages/quantity.ts'
import type { ProtectionWords } from '../protection-words.ts'

const quantify = createQuantify('fr')
const number = new Intl.NumberFormat('fr')
const days = (count: number): string => quantify(count, { one: 'jour', other: 'jours' })
const failures = (count: number): string => quantify(count, { one: 'échec', other: 'échecs' })
const duration = (seconds: number): string => fullDuration(seconds, 'fr')

export const frProtection: ProtectionWords = {
  title: 'Protégez vos moyens d’authentification',
  keepHeading: 'Gardez votre mot de passe pour vous',
  keep: [
    'Choisissez-le vous-même. Ni un proche, ni un agent ne le choisit à votre place.',
    'Prenez un mot de passe différent pour chaque service : si l’un d’eux fuit, les autres tiennent.',
    'Confiez-les à un gestionnaire de mots de passe : il en invente de longs, les retient, et ne les donne qu’au bon site.',
    'N’envoyez votre mot de passe à personne, ni par message ni par téléphone. Le service ne vous le demandera jamais.',
    'Ne l’écrivez pas dans un fichier que d’autres peuvent ouvrir, ni près de l’ordinateur.'
  ],
  temporaryPassword: (hours) =>
    `Un mot de passe provisoire qui vous est remis est valable ${duration(hours * 3_600)}, et ne sert qu’à choisir le vôtre.`,
  changeHeading: 'Quand en changer',
  change: [
    'Changez-en sans attendre si vous pensez que quelqu’un le connaît, ou s’il a servi sur un site dont les données ont fui ; puis signalez-le au service.'
  ],
  noRenewal: 'Sans raison de ce genre, vous n’avez pas à en changer.',
  renewalOfEveryone: ({ maximumAgeDays, warnDays }) =>
    `Ce service demande d’en changer au bout de ${days(maximumAgeDays)}. Vous êtes prévenu ${days(warnDays)} avant.`,
  renewalOfGroup: (name, { maximumAgeDays, warnDays }) =>
    `Pour les comptes ${name === 'administrators' ? 'd’administration' : `du groupe « ${name} »`}, qui peuvent davantage : au bout de ${days(maximumAgeDays)}, annoncé ${days(warnDays)} avant.`,
  breachAtSignIn: 'À la connexion, il est cherché parmi les mots de passe connus de fuites de données.',
  forgottenHeading: 'Si vous l’avez oublié',
  recoveryLink: (linkMinutes) =>
    `Demandez un lien, qui arrive à l’adresse de votre compte. Il est valable ${duration(linkMinutes * 60)} et ne sert qu’une fois.`,
  recoveryRequests: (maximumRequestsPerDay) =>
    `Un compte peut recevoir ${quantify(maximumRequestsPerDay, { one: 'lien', other: 'liens' })} en 24 heures, au plus.`,
  recoveryEndsSessions: 'Le nouveau mot de passe ferme les sessions ouvertes ailleurs.',
  recoveryUnasked: 'Un lien que vous n’avez pas demandé est à laisser : sans lui, rien ne change.',
  signInHeading: 'Quand vous vous connectez',
  signIn: [
    'Vérifiez l’adresse du site avant de saisir quoi que ce soit. Tapez-la ou prenez-la dans vos favoris, plutôt que de suivre un lien reçu.',
    'Tenez à jour votre navigateur et votre système.',
    'Sur un appareil partagé, déconnectez-vous en partant.'
  ],
  failuresPerDay: (maximum) =>
    `Le service accepte ${failures(maximum)} de connexion à un compte en 24 heures, au plus, depuis les appareils qu’il ne connaît pas.`,
  delay: ({ afterFailures, firstSeconds, factor, maximumSeconds }) =>
    `Après ${failures(afterFailures)} de suite, il fait attendre ${duration(firstSeconds)}` +
    (factor === 1
      ? '.'
      : `, puis ${number.format(factor)} fois plus longtemps à chaque nouvel échec, jusqu’à ${duration(maximumSeconds)}.`),
  lock: ({ afterConsecutiveFailures, minutes }) =>
    `Après ${failures(afterConsecutiveFailures)} de suite, le compte se ferme aux appareils inconnus ` +
    (minutes === null
      ? 'jusqu’à ce que vous le récupériez ou que le service le rouvre.'
      : `pendant ${duration(minutes * 60)}.`),
  failuresPerSource: (maximum) => `Depuis un même réseau, il accepte ${failures(maximum)} par heure, au plus.`,
  knownDevices: (rememberDays, maximumFailuresPerDay) =>
    `Un appareil d’où vous vous êtes connecté reste connu ${days(rememberDays)} et n’est pas retenu par les échecs des autres : il a droit à ${failures(maximumFailuresPerDay)} en 24 heures.`,
  sessionIdle: (minutes) => `Une session sans activité se ferme au bout de ${duration(minutes * 60)}.`,
  sessionEnd: (hours) => `Toute session se ferme au bout de ${duration(hours * 3_600)}.`,
  changedHeading: 'Ce qui a changé, et pourquoi',
  renewalChanged:
    'On conseillait autrefois de changer de mot de passe régulièrement. La CNIL (délibération 2022-100) ne le demande plus pour les comptes ordinaires, ni l’ANSSI (guide PG-078, R24) : qui doit en changer souvent en choisit de plus faibles. Mieux vaut un bon mot de passe, changé quand il y a une raison.',
  renewalKept:
    'Ni la CNIL (délibération 2022-100) ni l’ANSSI (guide PG-078, R24) ne demandent plus de changer régulièrement le mot de passe d’un compte ordinaire. Ce service suit une règle qui le demande encore : prenez alors un mot de passe entièrement nouveau, pas l’ancien avec un chiffre de plus.',
  managersChanged:
    'On déconseillait de laisser un logiciel, navigateur compris, retenir les mots de passe. La CNIL recommande aujourd’hui les gestionnaires de mots de passe, et demande que l’on puisse coller : sans eux, personne ne retient un bon mot de passe par service.',
  moreHeading: 'Pour en savoir plus',
  cnil: 'La CNIL sur les mots de passe',
  anssi: 'Le guide de l’ANSSI sur l’authentification'
}
