import { randomUUID } from 'node:crypto'
import type { Language } from '../../messages/language/language.ts'
import type { PolicyIssue } from '../../policy/policy-issue.ts'
import type { StrengthEstimate } from '../../strength/strength-estimate.ts'
import type { NewAccount } from '../store/stored-account.ts'
import { issueToken } from '../tokens/random-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { admissionOf, type Visitor } from './visitor.ts'

/** A registration. */
export interface Registration {
  /** In the same spelling as at sign-in. */
  readonly address: string
  /** As typed. */
  readonly password: string
  /** The language of the messages. */
  readonly language: Language
  /** The user's own data, including the address, which the password must not contain. */
  readonly context: readonly string[]
  /** Groups of `policy.renewal`. Default: none. */
  readonly groups?: readonly string[]
  readonly visitor?: Visitor
}

/** The result of a registration: the same whether or not the address has an account. */
export type RegisterOutcome =
  /** A message will be sent to the address. */
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'rejected'; readonly issues: readonly PolicyIssue[]; readonly strength: StrengthEstimate }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number | null }

const MINUTE_MS = 60_000

export async function register(parts: LifecycleParts, registration: Registration): Promise<RegisterOutcome> {
  const { security, requests, registrations, underWay, onError } = parts
  const { address, password, context, visitor = {} } = registration
  underWay.assertRoom()
  const { source } = visitor
  const subject = { account: address, source }
  const reservation = await (registrations ?? requests).reserve(subject)
  if (!reservation.allowed && registrations === undefined) {
    return { outcome: 'throttled', retryAfterSeconds: reservation.retryAfterSeconds }
  }
  const giveBack = async (): Promise<void> => {
    if (reservation.allowed) await reservation.refund().catch(onError)
  }
  const enrolled = await security.enroll(password, context, admissionOf(visitor)).catch(async (error: unknown) => {
    await giveBack()
    throw error
  })
  const { hash, issues, strength } = enrolled
  if (hash === null) {
    await giveBack()
    return { outcome: 'rejected', issues, strength }
  }
  // A refusal would reveal that somebody registered the address today: the outcome and its work stay the same, but
  // nothing is sent.
  if (!reservation.allowed) return { outcome: 'accepted' }
  await reservation.fail?.().catch(onError)
  // The account is looked up only after answering.
  underWay.start(async () => store(parts, registration, hash))
  return { outcome: 'accepted' }
}

/** A requested account, whose address is not yet confirmed. */
export function newAccount(
  { address, language, context, groups = [] }: Registration,
  hash: string,
  nowMs: number
): NewAccount {
  return {
    id: randomUUID(),
    createdAtMs: nowMs,
    address,
    language,
    context,
    groups,
    addressProvedAtMs: null,
    isExemptFromPurge: false,
    eraseAtMs: null,
    recoveryCodes: [],
    credential: { hash, setAtMs: nowMs, mustChange: null, temporaryUntilMs: null, earlier: [] }
  }
}

async function store(parts: LifecycleParts, registration: Registration, hash: string): Promise<void> {
  const { now, log, mail, links, service } = parts
  const { address, language } = registration
  const account = newAccount(registration, hash, now())
  if (await parts.store.register(account)) {
    await log.tell('registered', account.id, {})
    await sendProof(parts, account)
    return
  }
  const known = await parts.store.findAccount({ address })
  await log.tell('registration_repeated', known?.id ?? null, {})
  const params = { service, signInAddress: links.signIn, recoveryAddress: links.askRecovery }
  await mail.send({ address, language: known?.language ?? language }, { code: 'account_exists', params })
}

async function sendProof(parts: LifecycleParts, { id, address, language, createdAtMs }: NewAccount): Promise<void> {
  const { mail, links, service, proofMinutes } = parts
  const { token, digest } = issueToken('address_proof')
  const expiresAtMs = createdAtMs + proofMinutes * MINUTE_MS
  const stored = {
    accountId: id,
    purpose: 'address_proof',
    digest,
    expiresAtMs,
    tokenGeneration: 1,
    address: null
  } as const
  await parts.store.putToken(stored)
  const params = { service, link: links.proof(token), validSeconds: proofMinutes * 60 }
  await mail.send({ address, language }, { code: 'address_proof', params })
}
