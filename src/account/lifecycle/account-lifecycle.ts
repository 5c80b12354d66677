import type { StoredEvent } from '../store/stored-event.ts'
import type { OneTimePurpose } from '../tokens/random-token.ts'
import type { AccountView } from './account-view.ts'
import type { AddressChangeOutcome } from './change-address.ts'
import type { OwnPasswordChange, OwnPasswordChangeOutcome } from './change-own-password.ts'
import type { ErasureOutcome } from './erasure.ts'
import type { ExportOutcome } from './export-account.ts'
import type { FoundSession } from './find-session.ts'
import type { TemporaryPasswordOutcome } from './issue-temporary-password.ts'
import type { ForgetDeviceOutcome, ListedDevice } from './manage-devices.ts'
import type { EndSessionOutcome, ListedSession } from './manage-sessions.ts'
import type { AddressProof, ProveAddressOutcome } from './prove-address.ts'
import type { ProveAgainOutcome } from './prove-again.ts'
import type { PurgeOptions, PurgeReport } from './purge.ts'
import type { RecoveryByCode, RecoveryByCodeOutcome, RecoveryCodesOutcome } from './recovery-codes.ts'
import type { AccountRecovery } from './recovery-of.ts'
import type { RegisterOutcome, Registration } from './register.ts'
import type { RegisterAtOnceOutcome, RegistrationAtOnce } from './register-at-once.ts'
import type { ChangeDemand } from './require-change.ts'
import type { RequiredPassword, RequiredPasswordOutcome } from './set-required-password.ts'
import type { SignIn, SignInOutcome } from './sign-in.ts'
import type { AccountUpdate } from './update-facts.ts'
import type { Visitor } from './visitor.ts'

/**
 * An account over time. Each method resolves to an outcome. It rejects if the store, the throttle's store or the hasher
 * fails (`RempartError`, or the error of the store): then nothing is half done, and earlier outcomes stand.
 */
export interface AccountLifecycle {
  /**
   * Requests an account. If the address already has one, its owner gets a helpful message, and the outcome is the same.
   */
  register(registration: Registration): Promise<RegisterOutcome>
  /**
   * Creates an account and signs in, without confirming the address: for addresses vouched for by another system, such
   * as an intranet directory. It reveals whether an address has an account.
   */
  registerAtOnce(registration: RegistrationAtOnce): Promise<RegisterAtOnceOutcome>
  /** The account of a link or a `changeToken`, or `null` if it is invalid. Reads only. */
  findLinkOwner(purpose: OneTimePurpose, token: string): Promise<AccountView | null>
  /** Whether the link of a registration is valid. Reads only: a mail scanner that opens it does not use it up. */
  isProofGood(token: string): Promise<boolean>
  /** Confirms the account by the link and the password, and signs in. */
  proveAddress(proof: AddressProof): Promise<ProveAddressOutcome>

  /**
   * Signs in. For an address without an account, the outcome, the work and the messages are those of a wrong password.
   */
  signIn(attempt: SignIn): Promise<SignInOutcome>
  /** Chooses a new password after the sign-in outcome `password_must_change`, and signs in. */
  setRequiredPassword(choice: RequiredPassword): Promise<RequiredPasswordOutcome>
  /** The signed-in user, or `null`. Extends the idle time limit. */
  findSession(token: string): Promise<FoundSession | null>
  /** Verifies the password again, before an action that answered `proof_required`. */
  proveAgain(token: string, password: string, visitor?: Visitor): Promise<ProveAgainOutcome>
  signOut(token: string): Promise<void>
  /** Most recently seen first; `null`: not signed in. */
  listSessions(token: string): Promise<readonly ListedSession[] | null>
  /** Ends one of the user's sessions by its digest. */
  endSession(token: string, digest: string): Promise<EndSessionOutcome>
  /** Ends all other sessions, in one write. Links sent before stay valid. */
  endOtherSessions(token: string): Promise<{ readonly outcome: 'ended' } | { readonly outcome: 'session_ended' }>
  /** The last sign-ins, successful and refused, newest first, among the last 200 events; `null`: not signed in. */
  listSignIns(token: string, limit: number): Promise<readonly StoredEvent[] | null>
  /** The events of the account, newest first, at most 200; `null`: not signed in. */
  listEvents(token: string, limit: number): Promise<readonly StoredEvent[] | null>
  /** Most recently seen first; `null`: not signed in. */
  listDevices(token: string, visitor?: Visitor): Promise<readonly ListedDevice[] | null>
  /** Forgets a known device. Requires a recent proof of the password. */
  forgetDevice(token: string, device: string): Promise<ForgetDeviceOutcome>

  /** Changes the password. The current one is verified before the new one is judged. */
  changePassword(change: OwnPasswordChange): Promise<OwnPasswordChangeOutcome>
  /**
   * Sends a link to a new address; both addresses are notified once it is confirmed. Requires a recent proof of the
   * password.
   */
  requestAddressChange(token: string, newAddress: string, visitor?: Visitor): Promise<AddressChangeOutcome>
  /** Whether such a link is valid. Reads only. */
  isAddressChangeGood(token: string): Promise<boolean>
  /** Changes the account's address by the link. Does not require a session. */
  confirmAddressChange(token: string): Promise<{ readonly outcome: 'changed' } | { readonly outcome: 'link_void' }>
  /** Account recovery by mail. */
  readonly recovery: Omit<AccountRecovery, 'whenIdle'>
  /** Issues ten codes to print, which replace the previous ones. Requires a recent proof of the password. */
  issueRecoveryCodes(token: string): Promise<RecoveryCodesOutcome>
  /** Chooses a new password with a printed code; all codes are then replaced. */
  recoverByCode(recovery: RecoveryByCode): Promise<RecoveryByCodeOutcome>

  /** All the data about the user, as one JSON document. Requires a recent proof of the password. */
  exportAccount(token: string): Promise<ExportOutcome>
  /**
   * Erases the account, at once (0) or by `purge` after so many days, 0 to 365. Requires a recent proof of the
   * password.
   *
   * @throws {RangeError} If the delay is not an integer from 0 to 365 days.
   */
  requestErasure(token: string, delayDays: number): Promise<ErasureOutcome>
  cancelErasure(token: string): Promise<{ readonly outcome: 'cancelled' } | { readonly outcome: 'session_ended' }>

  /** For an operator: the account of an address, or `null`. */
  findByAddress(address: string): Promise<AccountView | null>
  /** For an operator: writes the application's data on an account. `false`: there is no such account. */
  updateFacts(id: string, update: AccountUpdate): Promise<boolean>
  /**
   * For an operator: a short-lived random password that can only be used to choose a new one.
   *
   * @throws {TypeError} If the policy has no `temporaryPasswords`.
   */
  issueTemporaryPassword(id: string): Promise<TemporaryPasswordOutcome>
  /** For an operator: requires a password change of one, several or all accounts. Returns their number. */
  requireChange(demand: ChangeDemand): Promise<number>
  /** For a timer: notices and erasures of the policy's `retention`. */
  purge(options?: PurgeOptions): Promise<PurgeReport>
  /** Resolves once no message and no request is in progress. */
  whenIdle(): Promise<void>
}
