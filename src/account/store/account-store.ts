import type { OneTimePurpose } from '../tokens/random-token.ts'
import type { AccountDevice } from './account-device.ts'
import type { AccountSession, SessionChange } from './account-session.ts'
import type { AccountChange, InactivityNotice, MustChangeReason, NewAccount, StoredAccount } from './stored-account.ts'
import type { StoredEvent } from './stored-event.ts'
import type { StoredToken } from './stored-token.ts'

/** Side effects of a change of an account, in the same atomic step. */
export interface WriteOptions {
  /**
   * Ends every session except the one with this digest, if given: `sessionGeneration` is incremented, and that session
   * is moved to it.
   */
  readonly endsSessions?: { readonly exceptDigest: string | null } | undefined
  /** Invalidates every one-time token: `tokenGeneration` is incremented. */
  readonly voidsTokens?: boolean
  /** Forgets every known device. */
  readonly forgetsDevices?: boolean
}

/** The accounts whose password must be changed, one batch. */
export interface RequiredChange {
  readonly reason: MustChangeReason
  /** Passwords set at or after this instant are kept, so that a repeated run asks nobody twice. */
  readonly setBeforeMs: number
  /** These accounts; `null`: all. */
  readonly ids: readonly string[] | null
  /** Accounts whose id comes after this one; `null`: from the first. Ids are compared by code units. */
  readonly afterId: string | null
  /** Maximum accounts per write. */
  readonly limit: number
  readonly endsSessions: boolean
}

/** Unused accounts at one step towards erasure, without exempt and unconfirmed ones. */
export interface InactivityQuery {
  /** Accounts whose last notice was this one of `retention.noticeDays`; `null`: accounts without a notice. */
  readonly lastNoticeDays: number | null
  /** Without a notice: last active at or before this instant. With one: announced erasure at or before it. */
  readonly dueAtMs: number
  /** Accounts not claimed by a worker beyond this instant. */
  readonly nowMs: number
  readonly limit: number
}

/** One page of them, ordered by id. */
export interface InactivityPage extends InactivityQuery {
  readonly afterId: string | null
}

/**
 * Stores accounts with their tokens, sessions, devices and events. Each method is atomic: several processes may call
 * any of them at once. A store has no clock: instants are passed in, in milliseconds since 1970. Its contents cannot be
 * used to sign in.
 *
 * A method rejects if the store is unavailable; then nothing is half written.
 */
export interface AccountStore {
  /**
   * Inserts an account with version 1; replaces an unconfirmed one with the same address. `false`: there is a confirmed
   * one.
   */
  register(account: NewAccount): Promise<boolean>
  findAccount(by: { readonly id: string } | { readonly address: string }): Promise<StoredAccount | null>
  /**
   * Writes if the account still has this version, and increments it. `conflict`: it has another one, or no longer
   * exists. `address_taken`: another account has the new address. In both cases nothing is written.
   */
  write(
    id: string,
    version: number,
    change: AccountChange,
    options?: WriteOptions
  ): Promise<'written' | 'conflict' | 'address_taken'>
  /**
   * Replaces the hash by another one of the same password, if the old one is still stored. The version is unchanged.
   */
  rehash(id: string, oldHash: string, newHash: string): Promise<boolean>
  /** Moves the last activity forward, never back, and clears the notice of inactivity. The version is unchanged. */
  touch(id: string, atMs: number): Promise<void>
  /**
   * Marks passwords that must be changed, in one write, except those already marked; returns the ids in order.
   * Temporary passwords stay temporary. Fewer than `limit`: there are no more.
   */
  requireChange(required: RequiredChange): Promise<readonly string[]>

  /**
   * Stores a token, which replaces the account's earlier one of that purpose. `false`: the account has another
   * generation.
   */
  putToken(token: StoredToken): Promise<boolean>
  /** The token and its account, if the token is valid. */
  findToken(
    purpose: OneTimePurpose,
    digest: string
  ): Promise<{ readonly token: StoredToken; readonly account: StoredAccount } | null>

  /**
   * Begins a session if the account still has this generation; beyond `maximumSessions` the earliest sessions end.
   * `false`: it has another one, and nothing was stored.
   */
  insertSession(
    accountId: string,
    sessionGeneration: number,
    session: AccountSession,
    maximumSessions: number
  ): Promise<boolean>
  /** The session and its account, unless it has been ended. */
  findSession(digest: string): Promise<{ readonly session: AccountSession; readonly account: StoredAccount } | null>
  updateSession(digest: string, change: SessionChange): Promise<void>
  /** Sessions not ended, most recently seen first, then by digest. */
  listSessions(accountId: string): Promise<readonly AccountSession[]>
  /** Ends one session of this account. `false`: it has none with that digest. */
  endSession(accountId: string, digest: string): Promise<boolean>

  /** Stores a device, which replaces the one with its previous name. */
  putDevice(accountId: string, device: AccountDevice, replaced: string | null): Promise<void>
  findDevice(accountId: string, device: string): Promise<AccountDevice | null>
  /** Most recently seen first, then by name. */
  listDevices(accountId: string): Promise<readonly AccountDevice[]>
  /** `false`: the account has no such device. */
  forgetDevice(accountId: string, device: string): Promise<boolean>

  appendEvent(event: StoredEvent): Promise<void>
  /** Events of one pseudonym, newest first, then by id. */
  listEvents(pseudonym: string, limit: number): Promise<readonly StoredEvent[]>
  /** Deletes at most `limit` events before an instant; returns their number. */
  purgeEvents(beforeMs: number, limit: number): Promise<number>

  /** Reads only; ordered by id. */
  findInactive(page: InactivityPage): Promise<readonly StoredAccount[]>
  /** The same, and claims them until an instant, so that other workers skip them. */
  claimInactive(query: InactivityQuery, claimedUntilMs: number): Promise<readonly StoredAccount[]>
  /** Records a sent notice, unless the account has been active since. `false`: it has, or no longer exists. */
  markInactive(id: string, lastActivityAtMs: number, notice: InactivityNotice): Promise<boolean>
  /** Erases them; returns their ids. */
  eraseInactive(query: InactivityQuery): Promise<readonly string[]>
  /** Erases accounts whose `eraseAtMs`, set by their owner, is at or before an instant; returns their ids. */
  eraseDue(atMs: number, limit: number): Promise<readonly string[]>
  /** Erases unconfirmed accounts created before an instant; returns their ids. */
  eraseUnproved(createdBeforeMs: number, limit: number): Promise<readonly string[]>
  /**
   * Erases an account with all its data; events keep their pseudonym. `false`: it no longer exists, or has another
   * version.
   */
  erase(id: string, version: number): Promise<boolean>
  /**
   * Deletes earlier passwords that were replaced at or before an instant, of at most `limit` accounts; returns the number
   * of accounts. Their version stays the same.
   */
  forgetEarlierPasswords(replacedByMs: number, limit: number): Promise<number>
  /**
   * Deletes sessions, tokens and devices that expired at or before an instant, at most `limit` of each; returns their
   * number.
   */
  deleteExpired(atMs: number, limit: number): Promise<number>
}
