import type { PersonalDataWords } from '../personal-data-words.ts'
import { frenchDay } from './french-day.ts'

export const frPersonalData: PersonalDataWords = {
  title: 'Données personnelles',
  intro: (service) =>
    `Ce que « ${service} » fait de vos données, pourquoi, pendant combien de temps, et quels sont vos droits.`,
  controllerHeading: 'Responsable du traitement',
  officerHeading: 'Délégué à la protection des données',
  purposesHeading: 'Finalités, fondements et durées',
  purposesIntro:
    'Pour chaque finalité : ce qui l’autorise, les données utilisées, qui les reçoit, et leur durée de conservation.',
  legalBasis: 'Base légale : ',
  legalBases: {
    consent: 'votre consentement',
    contract: 'l’exécution d’un contrat avec vous',
    legal_obligation: 'une obligation légale',
    vital_interests: 'la sauvegarde d’intérêts vitaux',
    public_task: 'une mission d’intérêt public',
    legitimate_interests: 'l’intérêt légitime du responsable'
  },
  categories: 'Données : ',
  recipients: 'Destinataires : ',
  retention: 'Durée de conservation : ',
  obligation: 'Obligation de les donner : ',
  optional: 'non ; rien ne s’ensuit si vous ne les donnez pas',
  required: (consequence) => `oui ; sans elles : ${consequence}`,
  source: 'Origine des données : ',
  security: {
    purpose: 'Protéger les comptes et constater les accès non autorisés',
    legalBasis: 'une obligation légale (RGPD, article 32 : sécurité du traitement)',
    categories:
      'les événements de sécurité de votre compte (connexions réussies ou non, changements de mot de passe ou d’adresse), leur date et ce qui les décrit, sous un pseudonyme',
    recipients: 'les personnes chargées de la sécurité du service',
    obligation: 'oui ; ces données naissent de l’usage de votre compte'
  },
  password:
    'Votre mot de passe n’est pas conservé. Le service n’en garde qu’une empreinte, calculée pour que personne ne puisse l’en déduire.',
  processorsHeading: 'Sous-traitants',
  processorsIntro:
    'Un sous-traitant traite des données pour le compte du responsable et sur ses instructions seulement.',
  noProcessors: 'Ce service n’a pas de sous-traitant.',
  transfersHeading: 'Transferts hors de l’Union européenne',
  noTransfers: 'Aucune donnée n’est transférée hors de l’Union européenne.',
  decisionsHeading: 'Décisions automatisées',
  noDecisions: 'Aucune décision produisant des effets à votre égard n’est prise sans intervention humaine.',
  rightsHeading: 'Vos droits',
  rightsIntro: 'Vous pouvez demander :',
  rights: [
    'l’accès à vos données, et leur copie ;',
    'la rectification de ce qui est inexact ;',
    'l’effacement de vos données, sauf de celles qu’une loi oblige à conserver ;',
    'la limitation du traitement, le temps d’une vérification.'
  ],
  objection:
    'Vous pouvez vous opposer à un traitement fondé sur une mission d’intérêt public ou un intérêt légitime, pour une raison tenant à votre situation.',
  portability:
    'Vous pouvez recevoir les données que vous avez données par consentement ou par contrat sous une forme qu’une machine sait lire, et les porter ailleurs.',
  withdrawal: 'Vous pouvez retirer votre consentement à tout moment, sans effet sur ce qui a été fait avant.',
  afterDeath:
    'Vous pouvez aussi laisser des directives sur le sort de vos données après votre mort (loi « Informatique et Libertés », article 85).',
  rightsContact: 'Pour exercer vos droits, écrivez à :',
  rightsAnswer:
    'Une réponse vous est due dans un délai d’un mois. Une preuve d’identité n’est demandée qu’en cas de doute raisonnable.',
  complaintHeading: 'Réclamation',
  complaint: 'Si la réponse ne vous convient pas, vous pouvez adresser une réclamation à :',
  updatedOn: (day, version) =>
    `Texte mis à jour le ${frenchDay(day)}${version === undefined ? '' : `, version ${version}`}.`
}
