import type { AdmissionOptions, PasswordHasher } from '../../hashing/index.ts'
import type { HistoryPolicy } from '../../policy/account-security-policy.ts'

/** A current or earlier password of an account. */
export interface EarlierPassword {
  readonly hash: string
  /** When it was replaced, in milliseconds since 1970; null for the current one. */
  readonly replacedAtMs: number | null
}

const DAY_MS = 86_400_000

/**
 * The passwords of an account that a policy remembers, newest first: a new one may not be any of them, and a store
 * needs to keep no others.
 *
 * @example
 * ```ts
 * const now = Date.UTC(2026, 0, 31)
 * const all = [{ hash: 'old', replacedAtMs: Date.UTC(2025, 0, 1) }, { hash: 'current', replacedAtMs: null }]
 * rememberedPasswords(all, { rememberedPasswords: 4, days: 365 }, now).map(({ hash }) => hash) // ['current']
 * ```
 */
export function rememberedPasswords(
  all: readonly EarlierPassword[],
  { rememberedPasswords: count, days }: HistoryPolicy,
  nowMs: number
): readonly EarlierPassword[] {
  const sinceMs = days === undefined ? -Infinity : nowMs - days * DAY_MS
  const timeOf = ({ replacedAtMs }: EarlierPassword): number => replacedAtMs ?? Infinity
  return (
    all
      .filter((one) => timeOf(one) > sinceMs)
      // For two current ones the difference is NaN, which keeps their order.
      .toSorted((one, other) => timeOf(other) - timeOf(one))
      .slice(0, count)
  )
}

/**
 * Whether a password is one of them: one verification each, in sequence, within the hasher's gate and one deadline. An
 * unreadable hash matches nothing.
 */
export async function isAmong(
  password: string,
  remembered: readonly EarlierPassword[],
  hasher: Pick<PasswordHasher, 'verify'>,
  { signal, deadlineMs }: AdmissionOptions
): Promise<boolean> {
  const startMs = performance.now()
  for (const { hash } of remembered) {
    const leftMs =
      deadlineMs === undefined ? undefined : Math.max(1, Math.ceil(deadlineMs - (performance.now() - startMs)))
    const { matches } = await hasher.verify(password, hash, { signal, deadlineMs: leftMs })
    if (matches) return true
  }
  return false
}
