/** What each message to the owner of an account is told. Texts stand in it as they are; the HTML escapes them. */
export interface MailParams {
  /** Somebody asked for a link to choose a new password. */
  readonly recovery_link: {
    readonly service: string
    /** Where the new password is chosen: an address that holds the token. */
    readonly link: string
    /** How long it is good, in seconds: the policy's own number. */
    readonly validSeconds: number
  }
  /** The password was changed; whoever did not do it is told how to take the account back. */
  readonly password_changed: {
    readonly service: string
    readonly changedAt: Date
    /** Where a link is asked for. */
    readonly recoveryAddress: string
  }
}

export type MailCode = keyof MailParams

/** A message as data. */
export type MailContent = {
  [Code in MailCode]: { readonly code: Code; readonly params: MailParams[Code] }
}[MailCode]

/** A message that is ready to be sent. */
export interface Mail {
  /** One line. */
  readonly subject: string
  readonly text: string
  /** A whole document, with nothing in it that is loaded from elsewhere. */
  readonly html: string
}

/** A message in one language: paragraphs of text, and addresses that stand alone. */
export interface MailDraft {
  readonly subject: string
  readonly paragraphs: readonly (string | MailLink)[]
}

/** An address to open. Its label stands in the HTML; the text has the address itself. */
export interface MailLink {
  readonly label: string
  readonly address: string
}

/** The sentences of one language. */
export type MailTexts = {
  readonly [Code in MailCode]: (params: MailParams[Code]) => MailDraft
}
