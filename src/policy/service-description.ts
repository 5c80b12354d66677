/** A text for people: the same in every language, or one for each. 1 to 500 characters, shown as plain text. */
export type ServiceText = string | { readonly fr: string; readonly en: string }

/**
 * Who is responsible for the service and why it keeps personal data: the information required by RGPD article 13 and
 * LCEN article 1-1. Only `name` is required here; a notice names the fields that it needs and that are empty.
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
  /** The purposes of the data, besides account security, which every policy has. At most 30. */
  readonly purposes?: readonly ProcessingPurpose[]
  /** The processors, who act on the controller's behalf; empty: none. At most 20. */
  readonly processors?: readonly ServiceText[]
  /** Transfers outside the European Union, with their safeguards; empty: none. At most 20. */
  readonly transfers?: readonly ServiceText[]
  /** Automated decisions (RGPD article 22); empty: none. At most 20. */
  readonly automatedDecisions?: readonly ServiceText[]
  /** Whom to contact to exercise rights. Absent: the controller. */
  readonly rightsContact?: ServiceContact
  /** Where to complain. Absent: CNIL, the French authority. */
  readonly complaintAuthority?: ServiceContact
  /** The day on which these texts were last changed, `2026-11-26`. */
  readonly updatedOn?: string
  /** The version of these texts, 1 to 40 characters. */
  readonly version?: string
}

/** A person or body, and how to reach them. */
export interface ServiceContact {
  readonly name: ServiceText
  /** Postal address; line breaks are kept. */
  readonly address?: ServiceText
  /** At most 254 characters. */
  readonly email?: string
  /** `+33 1 23 45 67 89`, at most 40 characters. */
  readonly phone?: string
  /** An address that begins with `https://` or `http://`, at most 500 characters. */
  readonly website?: string
}

/** Who publishes the site, and who is responsible for its content. */
export interface ServicePublisher extends ServiceContact {
  /** The publication director. */
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
  /** The law or the interest on which the basis rests. */
  readonly legalReference?: ServiceText
  /** Which data. 1 to 20. */
  readonly categories: readonly ServiceText[]
  /** Who receives them. 1 to 20. */
  readonly recipients: readonly ServiceText[]
  /** How long they are kept after `retentionEvent`, or else after collection; in days, 1 to 36,500. */
  readonly retentionDays?: number
  /**
   * The event that ends the retention, or starts `retentionDays`: "the closing of your file". If both are absent: as
   * long as the account exists.
   */
  readonly retentionEvent?: ServiceText
  /** The consequence of not providing the data. Absent: none, they are optional. */
  readonly ifWithheld?: ServiceText
  /** The source of the data, if not the person (RGPD article 14). */
  readonly source?: ServiceText
}
