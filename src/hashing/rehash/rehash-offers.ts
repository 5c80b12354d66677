/** A new hash to replace an old one. Write it only if the old one is still stored (compare and swap). */
export interface RehashOffer {
  readonly oldHash: string
  readonly newHash: string
}

/**
 * Writes the new hash of an offer. What it returns or throws does not affect the sign-in. It must limit its own time:
 * until it ends the account gets no other offer, and `whenIdle` waits for it.
 */
export type OnRehash = (offer: RehashOffer) => unknown

/** Counts of offers. */
export interface RehashStatistics {
  /** Being hashed or written now. */
  readonly pending: number
  readonly written: number
  /** Not hashed because the gate was full, or not written because `onRehash` failed. */
  readonly failed: number
}

/** Makes one offer for all the sign-ins that verify the same stored hash at the same time. */
export interface RehashOffers {
  /** Joins the verifications of `oldHash` in progress. */
  join(oldHash: string): RehashMembership
  /** Resolves when no offer is pending. */
  whenIdle(): Promise<void>
  statistics(): RehashStatistics
}

/** One of the simultaneous verifications of a stored hash. */
export interface RehashMembership {
  /** Makes the offer in the background, unless another member has made it. */
  offer(makeHash: () => Promise<string>, onRehash: OnRehash): void
  /** Call it once, at the end of the verification. */
  leave(): void
}

interface Group {
  members: number
  offered: boolean
}

/** Creates an empty set of offers. */
export function createRehashOffers(): RehashOffers {
  const groups = new Map<string, Group>()
  const pending = new Set<Promise<void>>()
  const counts = { written: 0, failed: 0 }

  async function make(oldHash: string, makeHash: () => Promise<string>, onRehash: OnRehash): Promise<void> {
    try {
      const newHash = await makeHash()
      await onRehash({ oldHash, newHash })
      counts.written++
    } catch {
      // The user has signed in, and the next sign-in repeats the offer: a failure is counted, not thrown.
      counts.failed++
    }
  }

  function join(oldHash: string): RehashMembership {
    const group = groups.get(oldHash) ?? { members: 0, offered: false }
    groups.set(oldHash, group)
    group.members++
    const leave = (): void => {
      group.members--
      if (group.members === 0) groups.delete(oldHash)
    }
    return {
      leave,
      offer(makeHash, onRehash) {
        if (group.offered) return
        group.offered = true
        // The offer counts as a member until it is written: a sign-in during the write must not make another.
        group.members++
        const making = make(oldHash, makeHash, onRehash).finally(() => {
          leave()
          pending.delete(making)
        })
        pending.add(making)
      }
    }
  }

  return {
    join,
    async whenIdle() {
      while (pending.size > 0) await Promise.all(pending)
    },
    statistics: () => ({ pending: pending.size, ...counts })
  }
}
