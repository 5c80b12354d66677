import { createHmac } from 'node:crypto'
import { beginSession, type BegunSession } from './begin-session.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { newAccount, type RegisterOutcome, type Registration } from './register.ts'
import { signIn } from './sign-in.ts'
import { admissionOf } from './visitor.ts'

/** A registration whose address needs no confirmation. */
export interface RegistrationAtOnce extends Registration {
  /**
   * Equal for a form that is submitted twice: the second submission signs in to the account created by the first.
   * Default: none.
   */
  readonly requestId?: string
}

/** The result of a registration. */
export type RegisterAtOnceOutcome =
  | (BegunSession & { readonly outcome: 'authenticated'; readonly isNew: boolean })
  /** The address has an account. */
  | { readonly outcome: 'address_taken' }
  | Exclude<RegisterOutcome, { readonly outcome: 'accepted' }>

export async function registerAtOnce(
  parts: LifecycleParts,
  registration: RegistrationAtOnce
): Promise<RegisterAtOnceOutcome> {
  const { security, store, log, now } = parts
  const { password, context, visitor = {} } = registration
  const { hash, issues, strength } = await security.enroll(password, context, admissionOf(visitor))
  if (hash === null) return { outcome: 'rejected', issues, strength }
  const account = { ...newAccount(registration, hash, now()), ...idOf(parts, registration), addressProvedAtMs: now() }
  if (!(await store.register(account))) return await signInAgain(parts, registration, account.id)
  await log.tell('registered', account.id, {})
  const made = await store.findAccount({ id: account.id })
  const begun = made && (await beginSession(parts, made, { by: 'registration', device: null, visitor }))
  return begun === null ? { outcome: 'address_taken' } : { outcome: 'authenticated', ...begun, isNew: true }
}

/** The id is derived from the form, so that a repeated form is recognised; it cannot be predicted. */
function idOf({ secret }: LifecycleParts, { address, requestId }: RegistrationAtOnce): { readonly id?: string } {
  if (requestId === undefined) return {}
  return { id: createHmac('sha256', secret).update(`account\0${requestId}\0${address}`).digest('base64url') }
}

async function signInAgain(
  parts: LifecycleParts,
  { address, password, visitor = {} }: RegistrationAtOnce,
  id: string
): Promise<RegisterAtOnceOutcome> {
  const known = await parts.store.findAccount({ address })
  if (known?.id !== id) return { outcome: 'address_taken' }
  const again = await signIn(parts, { address, password, visitor })
  if (again.outcome === 'throttled') return again
  return again.outcome === 'authenticated' ? { ...again, isNew: false } : { outcome: 'address_taken' }
}
