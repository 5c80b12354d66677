/** The parameters of each message to the owner of an account. They are inserted as they are; the HTML escapes them. */
export interface MailParams {
  /** Somebody asked for a link to choose a new password. */
  readonly recovery_link: {
    readonly service: string
    /** Where to choose the new password: an address with the token. */
    readonly link: string
    /** How long the link is valid, in seconds, as set in the policy. */
    readonly validSeconds: number
  }
  /** The password was changed. The message says how to recover the account if somebody else did it. */
  readonly password_changed: {
    readonly service: string
    readonly changedAt: Date
    /** Where to ask for a link. */
    readonly recoveryAddress: string
  }
  /** Somebody signed up with this address, which had no account. */
  readonly address_proof: {
    readonly service: string
    readonly link: string
    readonly validSeconds: number
  }
  /** Somebody signed up with this address, which has an account; the page did not say so. */
  readonly account_exists: {
    readonly service: string
    readonly signInAddress: string
    readonly recoveryAddress: string
  }
  /** Somebody asked for a new password with this address, which has no account; the page did not say so. */
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
  /** The address was changed. Goes to the old and the new address. */
  readonly address_changed: {
    readonly service: string
    readonly changedAt: Date
    /**
     * Where the owner can report it: a page, or a `mailto:`. Not the recovery page, whose link would go to the new
     * address.
     */
    readonly contestAddress: string
  }
  /** Somebody signed in from an unknown device. */
  readonly new_device: {
    readonly service: string
    readonly signedInAt: Date
    /** One line in words: `Firefox, Linux`. */
    readonly device: string
    readonly recoveryAddress: string
  }
  /** The password can only be used to choose a new one. */
  readonly forced_change: {
    readonly service: string
    readonly reason: 'forced' | 'breached' | 'temporary'
    readonly signInAddress: string
    readonly contestAddress: string
  }
  /** The password will soon be too old. */
  readonly renewal_near: {
    readonly service: string
    readonly expiresAt: Date
    readonly signInAddress: string
    readonly contestAddress: string
  }
  /** The account is unused, and will be erased on a certain day. */
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

/** A message ready to be sent. */
export interface Mail {
  /** One line. */
  readonly subject: string
  readonly text: string
  /** A whole document, which loads nothing from elsewhere. */
  readonly html: string
}

/** A message in one language: paragraphs of text, and links on their own. */
export interface MailDraft {
  readonly subject: string
  readonly paragraphs: readonly (string | MailLink)[]
}

/** A link. The HTML shows its label; the text shows the address itself. */
export interface MailLink {
  readonly label: string
  readonly address: string
}

/** The sentences of one language. */
export type MailTexts = {
  readonly [Code in MailCode]: (params: MailParams[Code]) => MailDraft
}
