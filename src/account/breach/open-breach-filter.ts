/// <reference lib="esnext.disposable" preserve="true" />
import type { BreachCheck } from './breach-check.ts'
import { openFilterFile } from './filter/filter-file.ts'
import { passwordDigest } from './password-digest.ts'

/** A filter of breached passwords on a local disk. */
export interface BreachFilter extends BreachCheck, AsyncDisposable {
  /** Passwords seen less often are not in it; for the others it returns this number, not the real count. */
  readonly minimumOccurrences: number
  /** Number of passwords. */
  readonly count: number
  /** False positive rate: `count / 2 ** 48`, one in 280,000 for a billion passwords. */
  readonly falsePositiveRate: number
  /** Closes the file. Later checks are `unknown`. */
  close(): Promise<void>
}

/** Hexadecimal digits of the digest that fit exactly in a number: 52 bits. */
const LEADING_DIGITS = 13

/**
 * Opens a filter that `rempart breach build` has built from the corpus of Pwned Passwords: nothing leaves the machine,
 * and a lookup reads one page of 4 KiB. The index stays in memory: 7 MB for a billion passwords.
 *
 * Its answers are those of `pwnedPasswords`. A damaged page gives `unknown` with `bad_answer`, a disk error with
 * `unavailable`. The policy's `breach.minimumOccurrences` must be the one that the filter was built with.
 *
 * @throws {RempartError} `unreadable_breach_filter`: the file is missing, not a filter, of another version, truncated
 * or damaged.
 *
 * @example
 * ```ts
 * const problem = await openBreachFilter('no-such-file').catch((error) => error.details.problem)
 * problem // 'not_readable'
 * ```
 */
export async function openBreachFilter(file: string | URL): Promise<BreachFilter> {
  const opened = await openFilterFile(file)
  const { minimumOccurrences, count, fingerprintBits } = opened.header
  const close = (): Promise<void> => opened.close()
  return {
    minimumOccurrences,
    count,
    falsePositiveRate: count / 2 ** fingerprintBits,
    async check(password, { signal } = {}) {
      signal?.throwIfAborted()
      const digest = passwordDigest(password)
      if (digest === null) return { outcome: 'unknown', reason: 'unreadable_password' }
      const found = await opened
        .has(Number.parseInt(digest.slice(0, LEADING_DIGITS), 16))
        .catch(() => 'failed' as const)
      signal?.throwIfAborted()
      if (found === 'failed') return { outcome: 'unknown', reason: 'unavailable' }
      if (found === null) return { outcome: 'unknown', reason: 'bad_answer' }
      return found ? { outcome: 'found', occurrences: minimumOccurrences } : { outcome: 'not_found' }
    },
    close,
    [Symbol.asyncDispose]: close
  }
}
