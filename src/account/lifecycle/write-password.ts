import type { HistoryPolicy } from '../../policy/account-security-policy.ts'
import { rememberedPasswords, type EarlierPassword } from '../history/earlier-passwords.ts'
import type { EnrollOptions } from '../enroll/enroll-options.ts'
import type { WriteOptions } from '../store/account-store.ts'
import type { AccountChange, Credential, StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { rewriteAccount } from './rewrite-account.ts'

/** The earlier passwords once this credential is replaced. Temporary passwords are not kept among them. */
export function earlierThanNext(
  { hash, mustChange, earlier }: Credential,
  policy: HistoryPolicy | undefined,
  nowMs: number
): readonly EarlierPassword[] {
  if (policy === undefined) return []
  return rememberedPasswords(
    mustChange === 'temporary' ? earlier : [{ hash, replacedAtMs: nowMs }, ...earlier],
    policy,
    nowMs
  )
}

/** The passwords that a new one of the account may not repeat. */
export function refusedPasswords({
  credential
}: StoredAccount): Pick<EnrollOptions, 'earlierPasswords' | 'currentHash'> {
  const { hash, mustChange, earlier } = credential
  const current = mustChange === 'temporary' ? [] : [{ hash, replacedAtMs: null }]
  return { earlierPasswords: [...current, ...earlier], currentHash: mustChange === null ? undefined : hash }
}

/** Writes a password chosen by its owner, and invalidates all links. `null`: another one was chosen in the meantime. */
export async function writePassword(
  parts: LifecycleParts,
  read: StoredAccount,
  hash: string,
  { change = {}, ...options }: Omit<WriteOptions, 'voidsTokens'> & { readonly change?: AccountChange } = {}
): Promise<StoredAccount | null> {
  const { policy, now } = parts
  const setAtMs = now()
  const written = await rewriteAccount(
    parts,
    read,
    ({ credential }) => {
      const current = { hash, replacedAtMs: null }
      const all = [current, ...earlierThanNext(credential, policy.history, setAtMs)]
      const kept = policy.history === undefined ? [] : rememberedPasswords(all, policy.history, setAtMs)
      const earlier = kept.filter((each) => each !== current)
      return { ...change, credential: { hash, setAtMs, mustChange: null, temporaryUntilMs: null, earlier } }
    },
    { ...options, voidsTokens: true }
  )
  return typeof written === 'string' ? null : written
}
