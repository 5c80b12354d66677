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
  /** Somebody registered with this address, and nobody had. */
  readonly address_proof: {
    readonly service: string
    readonly link: string
    readonly validSeconds: number
  }
  /** Somebody registered with this address, which has an account: the page told them nothing. */
  readonly account_exists: {
    readonly service: string
    readonly signInAddress: string
    readonly recoveryAddress: string
  }
  /** Somebody asked for a new password with this address, which has no account: the page told them nothing. */
  readonly unknown_account: {
    readonly service: string
    readonly signUpAddress: string
  }
  /** To the new address of an account. */
  readonly address_change_proof: {
    readonly service: string
    readonly link: string
    readonly validSeconds: number
  }
  /** To both addresses of an account, the old and the new. */
  readonly address_changed: {
    readonly service: string
    readonly changedAt: Date
    /** Where somebody says that it was not they: a page, or a `mailto:`. A link for a new password goes to the new address. */
    readonly contestAddress: string
  }
  /** Somebody signed in from a device that was not known. */
  readonly new_device: {
    readonly service: string
    readonly signedInAt: Date
    /** One line in words: `Firefox, Linux`. */
    readonly device: string
    readonly recoveryAddress: string
  }
  /** The password is good for nothing but choosing another one. */
  readonly forced_change: {
    readonly service: string
    readonly reason: 'forced' | 'breached' | 'temporary'
    readonly signInAddress: string
    readonly contestAddress: string
  }
  /** The password grows too old. */
  readonly renewal_near: {
    readonly service: string
    readonly expiresAt: Date
    readonly signInAddress: string
    readonly contestAddress: string
  }
  /** Nobody uses the account, which is therefore erased on a day. */
  readonly inactivity_near: {
    readonly service: string
    readonly eraseAt: Date
    readonly signInAddress: string
    readonly contestAddress: string
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
