import type { OneTimePurpose } from '../tokens/random-token.ts'
import type { AccountDevice } from './account-device.ts'
import type { AccountSession, SessionChange } from './account-session.ts'
import type { AccountChange, InactivityNotice, MustChangeReason, NewAccount, StoredAccount } from './stored-account.ts'
import type { StoredEvent } from './stored-event.ts'
import type { StoredToken } from './stored-token.ts'

/** What a change of an account takes with it, in the same step. */
export interface WriteOptions {
  /** Every session ends, but the one of this digest where one is given: `sessionGeneration` grows, and that one goes along. */
  readonly endsSessions?: { readonly exceptDigest: string | null }
  /** Every one-time token is void: `tokenGeneration` grows. */
  readonly voidsTokens?: boolean
  /** Every known device is forgotten. */
  readonly forgetsDevices?: boolean
}

/** Whose password has to be changed, a batch at a time. */
export interface RequiredChange {
  readonly reason: MustChangeReason
  /** Passwords set at or after this instant stay: to run it again asks nobody twice. */
  readonly setBeforeMs: number
  /** Of these accounts, or `null`: of all. */
  readonly ids: readonly string[] | null
  /** Accounts whose id comes after this one; `null`: from the first on. Ids are compared by their code units. */
  readonly afterId: string | null
  /** Most accounts of one write. */
  readonly limit: number
  readonly endsSessions: boolean
}

/** Accounts that nobody uses, at one step of the way to their erasure. None of them is exempt, or unproved. */
export interface InactivityQuery {
  /** Those whose last notice was this one of `retention.noticeDays`; `null`: those that got none. */
  readonly lastNoticeDays: number | null
  /** With no notice: last active at or before this instant. With one: whose announced erasure is at or before it. */
  readonly dueAtMs: number
  /** Those that no worker has claimed for longer than this instant. */
  readonly nowMs: number
  readonly limit: number
}

/** One page of them, in the order of their ids. */
export interface InactivityPage extends InactivityQuery {
  readonly afterId: string | null
}

/**
 * Where accounts, their tokens, sessions, devices and events are. Each method is one atomic step: many processes may call any
 * of them at once. A store has no clock: each instant is given, in milliseconds since 1970. What stands in it opens nothing.
 *
 * A method rejects when the store cannot be asked; nothing is half written then.
 */
export interface AccountStore {
  /**
   * Inserts an account with version 1, in place of one with its address that nobody ever proved. `false`: there is a proved one.
   */
  register(account: NewAccount): Promise<boolean>
  findAccount(by: { readonly id: string } | { readonly address: string }): Promise<StoredAccount | null>
  /**
   * Writes where the account still has this version, and adds one to it. `conflict`: it has not, or is gone.
   * `address_taken`: another account has the new address. In both nothing is written.
   */
  write(
    id: string,
    version: number,
    change: AccountChange,
    options?: WriteOptions
  ): Promise<'written' | 'conflict' | 'address_taken'>
  /** Another hash of the same password, where the old one stands still: the version stays. */
  rehash(id: string, oldHash: string, newHash: string): Promise<boolean>
  /** Moves the last activity forward, never back, and forgets the notice of inactivity. The version stays. */
  touch(id: string, atMs: number): Promise<void>
  /**
   * Demands a change of each password that needs none yet, in one write: the ids in their order. A temporary password stays
   * one. Fewer than `limit`: there are no more.
   */
  requireChange(required: RequiredChange): Promise<readonly string[]>

  /** Stores a token in place of the one that its account has for the purpose. `false`: the account is of another generation. */
  putToken(token: StoredToken): Promise<boolean>
  /** The token and its account, where the token is not void. */
  findToken(
    purpose: OneTimePurpose,
    digest: string
  ): Promise<{ readonly token: StoredToken; readonly account: StoredAccount } | null>

  /**
   * Begins a session where the account is of this generation still; beyond `maximumSessions` the earliest end. `false`: it
   * is of another one, and nothing was stored.
   */
  insertSession(
    accountId: string,
    sessionGeneration: number,
    session: AccountSession,
    maximumSessions: number
  ): Promise<boolean>
  /** The session and its account, where it has not been ended. */
  findSession(digest: string): Promise<{ readonly session: AccountSession; readonly account: StoredAccount } | null>
  updateSession(digest: string, change: SessionChange): Promise<void>
  /** Those that have not been ended, the last seen first, then by digest. */
  listSessions(accountId: string): Promise<readonly AccountSession[]>
  /** Ends one session of this account. `false`: it has none of that digest. */
  endSession(accountId: string, digest: string): Promise<boolean>

  /** Remembers a device, in place of what its cookie called it before. */
  putDevice(accountId: string, device: AccountDevice, replaced: string | null): Promise<void>
  findDevice(accountId: string, device: string): Promise<AccountDevice | null>
  /** The last seen first, then by name. */
  listDevices(accountId: string): Promise<readonly AccountDevice[]>
  /** `false`: the account has no such device. */
  forgetDevice(accountId: string, device: string): Promise<boolean>

  appendEvent(event: StoredEvent): Promise<void>
  /** Those of one pseudonym, the newest first, then by id. */
  listEvents(pseudonym: string, limit: number): Promise<readonly StoredEvent[]>
  /** Deletes events before an instant, at most `limit` of them: how many. */
  purgeEvents(beforeMs: number, limit: number): Promise<number>

  /** Reads only, in the order of ids. */
  findInactive(page: InactivityPage): Promise<readonly StoredAccount[]>
  /** The same, kept from other workers until an instant. */
  claimInactive(query: InactivityQuery, claimedUntilMs: number): Promise<readonly StoredAccount[]>
  /** Notes a notice that was sent, where the account has not been active since. `false`: it has, or is gone. */
  markInactive(id: string, lastActivityAtMs: number, notice: InactivityNotice): Promise<boolean>
  /** Erases them: their ids. */
  eraseInactive(query: InactivityQuery): Promise<readonly string[]>
  /** Erases accounts whose owner asked for it by `eraseAtMs` at or before an instant: their ids. */
  eraseDue(atMs: number, limit: number): Promise<readonly string[]>
  /** Erases accounts that nobody proved, made before an instant: their ids. */
  eraseUnproved(createdBeforeMs: number, limit: number): Promise<readonly string[]>
  /** Erases an account with all that belongs to it; events keep their pseudonym. `false`: it is gone, or of another version. */
  erase(id: string, version: number): Promise<boolean>
  /** Deletes sessions, tokens and devices that ended at or before an instant, at most `limit` of each: how many. */
  deleteExpired(atMs: number, limit: number): Promise<number>
}
