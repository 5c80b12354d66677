/** A text that people read: one for every language, or one for each. 1 to 500 characters, shown as plain text. */
export type ServiceText = string | { readonly fr: string; readonly en: string }

/**
 * Who answers for the service and why it keeps personal data: what RGPD article 13 and LCEN article 1-1 ask to publish.
 * Only `name` is required here; a notice asks for what it says, and names the field that is not filled in.
 *
 * @example
 * ```ts
 * const service: ServiceDescription = { name: 'Démarches du canton', controller: { name: 'Canton de Vaux' } }
 * ```
 */
export interface ServiceDescription {
  readonly name: ServiceText
  /** Who decides why and how data are processed (RGPD article 4, 7). */
  readonly controller?: ServiceContact
  readonly dataProtectionOfficer?: ServiceContact
  /** Who publishes the site (LCEN article 1-1). */
  readonly publisher?: ServicePublisher
  /** Who stores the site (LCEN article 1-1). */
  readonly host?: ServiceContact
  /** What the data are for, besides keeping accounts safe, which every policy does. At most 30. */
  readonly purposes?: readonly ProcessingPurpose[]
  /** Who processes data on the controller's behalf; empty: nobody. At most 20. */
  readonly processors?: readonly ServiceText[]
  /** Where data go outside the European Union and under which safeguard; empty: nowhere. At most 20. */
  readonly transfers?: readonly ServiceText[]
  /** Decisions that no human takes (RGPD article 22); empty: none. At most 20. */
  readonly automatedDecisions?: readonly ServiceText[]
  /** Whom to write to for one's rights. Absent: the controller. */
  readonly rightsContact?: ServiceContact
  /** Where to complain. Absent: CNIL, the French authority. */
  readonly complaintAuthority?: ServiceContact
  /** The day on which these texts were last changed, `2026-11-26`. */
  readonly updatedOn?: string
  /** The version of these texts, 1 to 40 characters. */
  readonly version?: string
}

/** A person or a body, and how to reach it. */
export interface ServiceContact {
  readonly name: ServiceText
  /** Postal address; its lines stay lines. */
  readonly address?: ServiceText
  /** At most 254 characters. */
  readonly email?: string
  /** `+33 1 23 45 67 89`, at most 40 characters. */
  readonly phone?: string
  /** An address that begins with `https://` or `http://`, at most 500 characters. */
  readonly website?: string
}

/** Who publishes the site, and who answers for what it says. */
export interface ServicePublisher extends ServiceContact {
  /** The director of the publication. */
  readonly director?: ServiceText
  /** Legal form, capital, registration (SIREN, RCS). */
  readonly registration?: ServiceText
}

/** One thing that the service does with personal data. */
export interface ProcessingPurpose {
  readonly purpose: ServiceText
  /** RGPD article 6, 1. */
  readonly legalBasis:
    | 'consent'
    | 'contract'
    | 'legal_obligation'
    | 'vital_interests'
    | 'public_task'
    | 'legitimate_interests'
  /** The text or the interest behind the basis. */
  readonly legalReference?: ServiceText
  /** Which data. 1 to 20. */
  readonly categories: readonly ServiceText[]
  /** Who receives them. 1 to 20. */
  readonly recipients: readonly ServiceText[]
  /** For how long they are kept after `retentionEvent`, or else after they were given; in days, 1 to 36,500. */
  readonly retentionDays?: number
  /** What ends the keeping, or begins its days: "the closing of your file". Neither: as long as the account exists. */
  readonly retentionEvent?: ServiceText
  /** What follows when a person does not give the data. Absent: nothing does, they are optional. */
  readonly ifWithheld?: ServiceText
  /** Where the data come from, when not from the person (RGPD article 14). */
  readonly source?: ServiceText
}
