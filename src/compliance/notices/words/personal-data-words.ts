import type { ProcessingPurpose } from '../../../policy/service-description.ts'

/** The texts of *Personal data*. */
export interface PersonalDataWords {
  readonly title: string
  readonly intro: (service: string) => string
  readonly controllerHeading: string
  readonly officerHeading: string
  readonly purposesHeading: string
  readonly purposesIntro: string
  /** These start a line, with their colon. */
  readonly legalBasis: string
  readonly legalBases: Readonly<Record<ProcessingPurpose['legalBasis'], string>>
  readonly categories: string
  readonly recipients: string
  readonly retention: string
  readonly obligation: string
  readonly optional: string
  readonly required: (consequence: string) => string
  readonly source: string
  readonly security: SecurityPurposeWords
  readonly password: string
  readonly processorsHeading: string
  readonly processorsIntro: string
  readonly noProcessors: string
  readonly transfersHeading: string
  readonly noTransfers: string
  readonly decisionsHeading: string
  readonly noDecisions: string
  readonly rightsHeading: string
  readonly rightsIntro: string
  readonly rights: readonly string[]
  readonly objection: string
  readonly portability: string
  readonly withdrawal: string
  readonly afterDeath: string
  readonly rightsContact: string
  readonly rightsAnswer: string
  readonly complaintHeading: string
  readonly complaint: string
  readonly updatedOn: (day: string, version: string | undefined) => string
}

/** The purpose that every policy has: account security. */
export interface SecurityPurposeWords {
  readonly purpose: string
  readonly legalBasis: string
  readonly categories: string
  readonly recipients: string
  readonly obligation: string
}
