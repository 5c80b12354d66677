import type { AccountLifecycle } from '../../src/account/lifecycle/index.ts'

type Verbs = Omit<AccountLifecycle, 'recovery'> & {
  readonly [Verb in keyof AccountLifecycle['recovery'] as `recovery.${Verb}`]: AccountLifecycle['recovery'][Verb]
}
type OutcomeOf<Verb> = Verb extends (...given: never[]) => Promise<infer Answer>
  ? Answer extends { readonly outcome: infer Outcome extends string }
    ? Outcome
    : never
  : never
type VerbWithOutcome = { [Verb in keyof Verbs]: OutcomeOf<Verbs[Verb]> extends never ? never : Verb }[keyof Verbs]
export type AccountOutcome = OutcomeOf<Verbs[VerbWithOutcome]>

const session = { session_ended: true } as const
const step = { ...session, proof_required: true } as const
const guess = { refused: true, throttled: true } as const

/** Every outcome of every method of an `AccountLifecycle`: the compiler names missing ones. */
const outcomesOfVerbs: { readonly [Verb in VerbWithOutcome]: Readonly<Record<OutcomeOf<Verbs[Verb]>, true>> } = {
  register: { accepted: true, rejected: true, throttled: true },
  registerAtOnce: { authenticated: true, rejected: true, address_taken: true, throttled: true },
  proveAddress: { authenticated: true, link_void: true, ...guess },
  signIn: { authenticated: true, password_must_change: true, temporary_expired: true, ...guess },
  setRequiredPassword: { authenticated: true, rejected: true, token_void: true },
  proveAgain: { proved: true, ...session, ...guess },
  endSession: { ended: true, unknown: true, ...session },
  endOtherSessions: { ended: true, ...session },
  forgetDevice: { forgotten: true, unknown: true, ...step },
  changePassword: { changed: true, rejected: true, ...session, ...guess },
  requestAddressChange: { accepted: true, throttled: true, ...step },
  confirmAddressChange: { changed: true, link_void: true },
  'recovery.request': { accepted: true, throttled: true },
  'recovery.reset': { changed: true, rejected: true, link_void: true },
  issueRecoveryCodes: { issued: true, ...step },
  recoverByCode: { changed: true, rejected: true, ...guess },
  exportAccount: { exported: true, ...step },
  requestErasure: { erased: true, planned: true, ...step },
  cancelErasure: { cancelled: true, ...session },
  issueTemporaryPassword: { issued: true, no_account: true, none_accepted: true }
}

/** The methods with an outcome. */
export function verbsOf(outcome: AccountOutcome): readonly string[] {
  return Object.entries(outcomesOfVerbs).flatMap(([verb, outcomes]) => (Object.hasOwn(outcomes, outcome) ? [verb] : []))
}

const en: Readonly<Record<AccountOutcome, string>> = {
  accepted: 'A message will be sent; whether there is an account is not revealed.',
  authenticated: 'A session has begun: set its cookie, and the device cookie.',
  password_must_change: 'The password is right, but must be changed with `changeToken`: no session has begun.',
  address_taken: 'The address has an account.',
  temporary_expired: 'The temporary password has expired: an operator can issue a new one.',
  refused: 'Wrong password or code, or no such account: show the same sentence for all.',
  throttled: 'Too many attempts: retry after `retryAfterSeconds`; `null`: once the account is recovered.',
  rejected: 'The new password is refused: `issues` say why. The link or token stays valid.',
  link_void: 'Unknown, used, expired or replaced: offer to send a new one.',
  token_void: 'Used or expired: a new sign-in gives a new one.',
  proved: 'The password was verified again.',
  proof_required: 'Ask for the password, call `proveAgain`, and retry.',
  session_ended: 'Not signed in.',
  ended: 'The session, or all the others, have ended.',
  unknown: 'The account has no such session or device.',
  forgotten: 'The device is no longer known.',
  changed: 'It is written, all links are invalid, and the owner is notified.',
  issued: 'Show it once: it is not stored in clear.',
  exported: '`data` is the document.',
  erased: 'The account is erased.',
  planned: '`purge` erases the account from `eraseAtMs` on.',
  cancelled: 'The account is kept.',
  no_account: 'There is no such account.',
  none_accepted: 'The policy accepts no random password.'
}

const fr: Readonly<Record<AccountOutcome, string>> = {
  accepted: 'Un message part ; qu’il y ait un compte ou non n’est pas dit.',
  authenticated: 'Une session a commencé : posez son cookie, et celui de l’appareil.',
  password_must_change:
    'Le mot de passe est le bon, et ne sert qu’à en choisir un autre avec `changeToken` : aucune session n’a commencé.',
  address_taken: 'L’adresse a un compte.',
  temporary_expired: 'Le mot de passe temporaire est échu : l’opérateur en donne un autre.',
  refused: 'Mauvais mot de passe ou code, ou pas de tel compte : une seule phrase pour tous.',
  throttled: 'Personne ne peut essayer maintenant : `retryAfterSeconds`, ou `null` jusqu’à la récupération du compte.',
  rejected: 'Le nouveau mot de passe est refusé : `issues` dit pourquoi. Le lien ou le jeton reste bon.',
  link_void: 'Inconnu, utilisé, échu ou remplacé : proposez d’en envoyer un autre.',
  token_void: 'Utilisé ou échu : une nouvelle connexion en donne un autre.',
  proved: 'Le mot de passe a été saisi à nouveau.',
  proof_required: 'Demandez le mot de passe, appelez `proveAgain`, et recommencez.',
  session_ended: 'Personne n’est connecté.',
  ended: 'La session, ou toutes les autres, ont pris fin.',
  unknown: 'Le compte n’a pas de telle session ni de tel appareil.',
  forgotten: 'L’appareil n’est plus connu.',
  changed: 'C’est écrit, tous les liens sont nuls, et la personne est prévenue.',
  issued: 'Montrez-le une fois : il n’est pas conservé.',
  exported: '`data` est le document.',
  erased: 'Le compte n’existe plus.',
  planned: '`purge` efface le compte à partir de `eraseAtMs`.',
  cancelled: 'Le compte reste.',
  no_account: 'Il n’y a pas de tel compte.',
  none_accepted: 'La politique n’accepte aucun mot de passe qui ait pu être tiré.'
}

export const accountOutcomes: Readonly<Record<'fr' | 'en', Readonly<Record<AccountOutcome, string>>>> = { fr, en }
