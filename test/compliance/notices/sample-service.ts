import { servicePublic, type AccountSecurityPolicy, type ServiceDescription } from '../../../src/index.ts'

/** A service that fills in all that notices say. Its texts hold no digits, so that each number in a notice is another's. */
export const sampleService: ServiceDescription = {
  name: { fr: 'Démarches du canton', en: 'Procedures of the canton' },
  controller: { name: 'Canton de Vaux', address: 'Hôtel du canton\nVaux', email: 'donnees@canton.example' },
  dataProtectionOfficer: { name: 'Ada Martin', email: 'dpo@canton.example' },
  publisher: {
    name: 'Canton de Vaux',
    address: 'Hôtel du canton, Vaux',
    phone: '3939',
    director: 'Noé Petit',
    registration: 'Collectivité territoriale'
  },
  host: { name: 'Nuage du canton', address: 'Rue des Serveurs, Vaux', phone: '3940' },
  purposes: [
    {
      purpose: { fr: 'Instruire vos demandes', en: 'Deal with your requests' },
      legalBasis: 'public_task',
      legalReference: { fr: 'code général des collectivités territoriales', en: 'code of local authorities' },
      categories: [
        { fr: 'nom', en: 'name' },
        { fr: 'adresse', en: 'address' }
      ],
      recipients: [{ fr: 'les agents instructeurs', en: 'the officials in charge' }],
      retentionDays: 1_825,
      retentionEvent: { fr: 'la clôture de votre dossier', en: 'the closing of your file' },
      ifWithheld: { fr: 'votre demande ne peut être instruite', en: 'your request cannot be dealt with' }
    },
    {
      purpose: { fr: 'Vous envoyer une lettre d’information', en: 'Send you a newsletter' },
      legalBasis: 'consent',
      categories: [{ fr: 'adresse de messagerie', en: 'e-mail address' }],
      recipients: [{ fr: 'le service de la communication', en: 'the communication office' }],
      retentionEvent: { fr: 'votre désinscription', en: 'your unsubscribing' },
      source: { fr: 'vos démarches en mairie', en: 'your procedures at the town hall' }
    }
  ],
  processors: [{ fr: 'Nuage du canton, pour l’hébergement', en: 'Nuage du canton, which stores the site' }],
  transfers: [],
  automatedDecisions: [],
  updatedOn: '2026-11-26',
  version: 'a'
}

export const samplePolicy: AccountSecurityPolicy = {
  ...servicePublic,
  throttling: {
    maximumFailuresPerDay: 25,
    delay: { afterFailures: 5, firstSeconds: 61, factor: 2, maximumSeconds: 3_600 },
    knownDevices: { rememberDays: 90, maximumFailuresPerDay: 10 }
  },
  sessions: { idleMinutes: 30, maximumHours: 12 },
  retention: { eventsDays: 365, inactiveAccountDays: 1_095, noticeDays: [30, 7] },
  service: sampleService,
  cookies: [
    {
      name: '__Host-language',
      provider: 'Canton de Vaux',
      place: { fr: 'toutes les pages', en: 'every page' },
      purpose: { fr: 'retenir la langue', en: 'remembers the language' },
      durationSeconds: 2_592_000
    }
  ]
}
