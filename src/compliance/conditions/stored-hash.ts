import { withValue } from '../subject/policy-path.ts'
import type { HashFunction, StoredHashFacts } from '../subject/service-facts.ts'
import { isUnstated, type Subject } from '../subject/subject.ts'
import { within } from './field.ts'
import type { Condition, Examination, FindingStatus } from './condition.ts'

const HASHING = '$.hashing'

/** How passwords are stored: as the service declares, else the Argon2id of the policy, else unknown. */
function hashOf(subject: Subject): StoredHashFacts | undefined {
  if (subject.facts.hashing !== undefined) return subject.facts.hashing
  if (isUnstated(HASHING, subject)) return undefined
  return { function: 'argon2id', saltBytes: subject.policy.hashing.saltBytes }
}

/** The hash function is one of a list; the caller gives the status of others. */
export function hashFunction(
  listed: readonly HashFunction[],
  elsewhere: Readonly<Partial<Record<HashFunction, FindingStatus>>> = {}
): Condition {
  return {
    paths: [HASHING],
    expected: { functions: listed },
    examine: (subject) => {
      const hash = hashOf(subject)
      if (hash === undefined) return { status: 'to_verify', path: HASHING, found: { unstated: true } }
      const status = listed.includes(hash.function) ? 'met' : (elsewhere[hash.function] ?? 'not_met')
      return { status, path: placeOf(subject), found: { function: hash.function } }
    }
  }
}

/** At least so many bytes of salt. */
export function saltBytes(minimum: number): Condition {
  const inPolicy = within(`${HASHING}.saltBytes`, { minimum })
  return {
    ...inPolicy,
    examine: (subject) => {
      const { hashing } = subject.facts
      if (hashing === undefined) return inPolicy.examine(subject)
      const path = 'facts.hashing.saltBytes'
      if (hashing.saltBytes === undefined) return { status: 'to_verify', path, found: { unstated: true } }
      return { status: hashing.saltBytes >= minimum ? 'met' : 'not_met', path, found: { value: hashing.saltBytes } }
    }
  }
}

// OWASP ASVS 5.0.0, appendix C: memory in KiB for one, two, three and more passes.
const ARGON2_MEMORY_KIB = [47_104, 19_456, 12_288] as const
// The same appendix: iterations, cost factor, and log2 of N for one lane.
const LEAST_COST: Readonly<Partial<Record<HashFunction, number>>> = {
  'pbkdf2-sha1': 1_300_000,
  'pbkdf2-sha256': 600_000,
  'pbkdf2-sha512': 210_000,
  bcrypt: 10,
  scrypt: 17
}

/** The cost is at least that of appendix C of ASVS 5.0. */
export const asvsHashCost: Condition = {
  paths: [`${HASHING}.memoryKib`, `${HASHING}.passes`],
  expected: { memoryKib: { 1: 47_104, 2: 19_456, 3: 12_288 } },
  examine: (subject) => {
    const { hashing } = subject.facts
    if (hashing !== undefined && hashing.function !== 'argon2id') return examineCost(hashing)
    const hash = hashOf(subject)
    if (hash === undefined || hashing !== undefined) {
      return { status: 'to_verify', path: HASHING, found: { unstated: true } }
    }
    const { memoryKib, passes } = subject.policy.hashing
    const status = memoryKib >= leastMemoryKib(passes) ? 'met' : 'not_met'
    return { status, path: `${HASHING}.memoryKib`, found: { memoryKib, passes } }
  },
  repair: (policy) => {
    const least = leastMemoryKib(policy.hashing.passes)
    return policy.hashing.memoryKib >= least ? policy : withValue(policy, `${HASHING}.memoryKib`, least)
  }
}

function examineCost({ function: name, cost }: StoredHashFacts): Examination {
  const path = 'facts.hashing.cost'
  const least = LEAST_COST[name]
  if (least === undefined) return { status: 'not_met', path: 'facts.hashing.function', found: { function: name } }
  if (cost === undefined) return { status: 'to_verify', path, found: { function: name } }
  return { status: cost >= least ? 'met' : 'not_met', path, found: { function: name, cost } }
}

function leastMemoryKib(passes: number): number {
  return ARGON2_MEMORY_KIB[Math.min(passes, 3) - 1] ?? ARGON2_MEMORY_KIB[0]
}

function placeOf({ facts }: Subject): string {
  return facts.hashing === undefined ? HASHING : 'facts.hashing.function'
}
