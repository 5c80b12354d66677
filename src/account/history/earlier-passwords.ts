import type { AdmissionOptions, PasswordHasher } from '../../hashing/index.ts'
import type { HistoryPolicy } from '../../policy/account-security-policy.ts'

/** A password that an account has or had. */
export interface EarlierPassword {
  readonly hash: string
  /** When another one took its place, in milliseconds since 1970; null: it is the current one. */
  readonly replacedAtMs: number | null
}

const DAY_MS = 86_400_000

/**
 * The passwords of an account that a policy remembers, the newest first: what a new one must not be, and all that a store
 * needs to keep.
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
      // Of two current ones the difference is NaN, which leaves their order.
      .toSorted((one, other) => timeOf(other) - timeOf(one))
      .slice(0, count)
  )
}

/**
 * Whether a password is one of those: one verification each, one after the other, within the hasher's gate and one deadline.
 * A hash that cannot be read is nobody's password.
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
