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
 * An account over time. Each verb answers with an outcome. It rejects when the store, the throttle's store or the hasher cannot
 * work (`RempartError`, or the error of the store): nothing is half done then, and what was answered stands.
 */
export interface AccountLifecycle {
  /** Asks for an account. An address that has one gets a message that helps, and the answer is the same. */
  register(registration: Registration): Promise<RegisterOutcome>
  /**
   * Makes an account and signs in, without any proof of the address: where somebody else vouches for it, as the directory of
   * an intranet does. It tells whether an address has an account.
   */
  registerAtOnce(registration: RegistrationAtOnce): Promise<RegisterAtOnceOutcome>
  /** The account that a link or a `changeToken` was made for, or `null` where it is void. Reads only. */
  findLinkOwner(purpose: OneTimePurpose, token: string): Promise<AccountView | null>
  /** Whether the link of a registration is good. Reads only: a mail scanner that opens it uses nothing up. */
  isProofGood(token: string): Promise<boolean>
  /** Opens the account by the link and the password, and signs in. */
  proveAddress(proof: AddressProof): Promise<ProveAddressOutcome>

  /** Signs in. Of an address without an account the answer, its work and its messages are those of a wrong password. */
  signIn(attempt: SignIn): Promise<SignInOutcome>
  /** Chooses another password where the sign-in said `password_must_change`, and signs in. */
  setRequiredPassword(choice: RequiredPassword): Promise<RequiredPasswordOutcome>
  /** Who is signed in, or `null`. Moves the idle end. */
  findSession(token: string): Promise<FoundSession | null>
  /** Types the password again, before what answers `proof_required`. */
  proveAgain(token: string, password: string, visitor?: Visitor): Promise<ProveAgainOutcome>
  signOut(token: string): Promise<void>
  /** The last seen first; `null`: nobody is signed in. */
  listSessions(token: string): Promise<readonly ListedSession[] | null>
  /** Ends one of the person's sessions by its digest. */
  endSession(token: string, digest: string): Promise<EndSessionOutcome>
  /** Ends all but this one, in one write. Links that were sent before stay good. */
  endOtherSessions(token: string): Promise<{ readonly outcome: 'ended' } | { readonly outcome: 'session_ended' }>
  /** The last sign-ins, good ones and refused ones, the newest first, of the last 200 events; `null`: nobody is signed in. */
  listSignIns(token: string, limit: number): Promise<readonly StoredEvent[] | null>
  /** All that happened to the account, the newest first, at most 200; `null`: nobody is signed in. */
  listEvents(token: string, limit: number): Promise<readonly StoredEvent[] | null>
  /** The last seen first; `null`: nobody is signed in. */
  listDevices(token: string, visitor?: Visitor): Promise<readonly ListedDevice[] | null>
  /** Forgets a known device. Asks for a proof. */
  forgetDevice(token: string, device: string): Promise<ForgetDeviceOutcome>

  /** Changes the password. The current one is proved before anything is said of the new one. */
  changePassword(change: OwnPasswordChange): Promise<OwnPasswordChangeOutcome>
  /** Sends a link to a new address; both addresses are told once it is confirmed. Asks for a proof. */
  requestAddressChange(token: string, newAddress: string, visitor?: Visitor): Promise<AddressChangeOutcome>
  /** Whether such a link is good. Reads only. */
  isAddressChangeGood(token: string): Promise<boolean>
  /** Gives the account its new address by the link. Nobody has to be signed in. */
  confirmAddressChange(token: string): Promise<{ readonly outcome: 'changed' } | { readonly outcome: 'link_void' }>
  /** The way back in by mail. */
  readonly recovery: Omit<AccountRecovery, 'whenIdle'>
  /** Ten codes to print, in place of those that were there. Asks for a proof. */
  issueRecoveryCodes(token: string): Promise<RecoveryCodesOutcome>
  /** Chooses a new password by a printed code, which is replaced with all others. */
  recoverByCode(recovery: RecoveryByCode): Promise<RecoveryByCodeOutcome>

  /** All that is kept about the person, as one JSON document. Asks for a proof. */
  exportAccount(token: string): Promise<ExportOutcome>
  /**
   * Erases the account, at once (0) or by the `purge` after so many days. Asks for a proof.
   *
   * @throws {RangeError} A delay that is no integer of 0 to 365 days.
   */
  requestErasure(token: string, delayDays: number): Promise<ErasureOutcome>
  cancelErasure(token: string): Promise<{ readonly outcome: 'cancelled' } | { readonly outcome: 'session_ended' }>

  /** For an operator: the account of an address, or `null`. */
  findByAddress(address: string): Promise<AccountView | null>
  /** For an operator: writes what an application says of an account. `false`: there is no such account. */
  updateFacts(id: string, update: AccountUpdate): Promise<boolean>
  /**
   * For an operator: a random password that ends soon and is good for nothing but choosing another one.
   *
   * @throws {TypeError} A policy without `temporaryPasswords`.
   */
  issueTemporaryPassword(id: string): Promise<TemporaryPasswordOutcome>
  /** For an operator: demands a change of one, many or all. How many there were. */
  requireChange(demand: ChangeDemand): Promise<number>
  /** For a timer: notices and erasures of the policy's `retention`. */
  purge(options?: PurgeOptions): Promise<PurgeReport>
  /** Resolves when no message and no request is under way. */
  whenIdle(): Promise<void>
}
