import { assertArgon2Parameters } from '../argon2/parameter-ranges.ts'
import { OWASP_19_MIB } from '../argon2/presets.ts'
import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import type { Argon2Backend } from './backends/argon2-backend.ts'
import { automaticBackend, BACKENDS, type BackendId } from './backends/automatic-backend.ts'
import {
  assertCostCeiling,
  DEFAULT_COST_CEILING,
  dimensionAboveCeiling,
  type CostCeiling
} from '../argon2/cost-ceiling.ts'
import { assertInteger } from './gate/assert-integer.ts'
import { createHashingGate, type HashingGate } from './gate/hashing-gate.ts'
import type { LegacyFormat } from './legacy/legacy-format.ts'
import { warnOfMissingPackages } from './legacy/missing-packages.ts'
import { createPepper, type PepperKey } from './secrets/pepper.ts'
import type { HashContext } from './hash/plan-hash.ts'
import { classify } from './verify/classify.ts'
import { createRefusalBudget } from './verify/refusal-budget.ts'
import type { VerificationContext } from './verify/verification-context.ts'
import type { RehashTo } from './rehash/rehash-reason.ts'

/** What `createPasswordHasher` takes; everything has a default. */
export interface PasswordHasherOptions {
  /** The cost of new hashes. Default {@link OWASP_19_MIB}. */
  readonly parameters?: Argon2Parameters
  /** The highest cost that a stored hash may have. Default {@link DEFAULT_COST_CEILING}. */
  readonly ceiling?: CostCeiling
  /** Longest password in UTF-8 bytes of its NFC form, 1 to 1,048,576. Default 4096. */
  readonly maximumPasswordBytes?: number
  /**
   * The backend that computes the tags. Default `'auto'`: the fastest one installed, chosen at the first hash of the
   * process by a self-test against known answers and a benchmark that takes a few tenths of a second and 34 MiB.
   */
  readonly backend?: 'auto' | BackendId | Argon2Backend
  /**
   * Limits the work in progress; made by `createHashingGate`. Default: one gate with default options for the whole
   * process.
   */
  readonly gate?: HashingGate
  /**
   * Secret keys. New hashes use the first; hashes made with the others still verify, and need a rehash. Default: none.
   * PHP's `password_verify` and Python's argon2-cffi take no such key: they cannot verify peppered hashes.
   */
  readonly pepperKeys?: readonly PepperKey[]
  /**
   * `'atLeast'`: a stored hash needs a rehash if any of its parameters is below `parameters`, never because one is
   * above. `'exact'`: it needs one if any parameter differs, so that a cost that was set too high can be lowered.
   * Default `'atLeast'`.
   */
  readonly rehashTo?: RehashTo
  /**
   * Formats of other systems to read, from `rempart/hashing/legacy`; the first that recognises a string reads it. If a
   * format needs an npm package that is not installed, Node.js prints a warning (`REMPART_PACKAGE_MISSING`), and
   * verifying such a hash has the outcome `package_missing`. Default: none.
   */
  readonly legacy?: readonly LegacyFormat[]
  /**
   * Examples of the other kinds of stored hashes in the table, one of each kind (made from a password that nobody
   * uses). A refusal costs the same work for every account and for none: the most expensive Argon2 hash and the most
   * expensive other format of the table. A hasher learns both from the hashes it verifies, each up to 16 times the work
   * of a new hash; with examples, the first refusal already costs as much, and that limit does not apply. Default:
   * none.
   */
  readonly storedExamples?: readonly string[]
}

/** {@link PasswordHasherOptions}, checked and with defaults filled in. */
export interface HasherSettings extends HashContext, VerificationContext {
  readonly gate: HashingGate
}

/** @throws {RangeError} When a hasher with these options could not read what it writes. */
export function readHasherOptions(options: PasswordHasherOptions): HasherSettings {
  const parameters: Argon2Parameters = Object.freeze({ ...(options.parameters ?? OWASP_19_MIB) })
  const ceiling: CostCeiling = { ...(options.ceiling ?? DEFAULT_COST_CEILING) }
  const { maximumPasswordBytes = 4096, gate = processGate(), pepperKeys, rehashTo = 'atLeast', legacy = [] } = options
  assertArgon2Parameters(parameters)
  assertCostCeiling(ceiling)
  assertBelowCeiling(parameters, ceiling)
  if (parameters.memoryKib > gate.memoryBudgetKib) {
    throw new RangeError(`parameters.memoryKib is above the memory budget of the gate, ${gate.memoryBudgetKib} KiB`)
  }
  assertInteger('maximumPasswordBytes', maximumPasswordBytes, 1, 1_048_576)
  if (rehashTo !== 'atLeast' && rehashTo !== 'exact') throw new RangeError("rehashTo must be 'atLeast' or 'exact'")
  warnOfMissingPackages(legacy)
  const settings: HasherSettings = {
    parameters,
    ceiling,
    maximumPasswordBytes,
    memoryBudgetKib: gate.memoryBudgetKib,
    backend: findBackend(options.backend ?? 'auto'),
    gate,
    pepper: pepperKeys === undefined ? null : createPepper(pepperKeys),
    rehashTo,
    legacy: [...legacy],
    refusals: createRefusalBudget(parameters)
  }
  requireExamples(options.storedExamples ?? [], settings)
  return settings
}

/** @throws {RangeError} Naming the first example that no password can match here. */
function requireExamples(examples: readonly string[], settings: HasherSettings): void {
  for (const [index, example] of examples.entries()) {
    const stored = classify(null, example, settings)
    if (stored.kind === 'failure') {
      throw new RangeError(`storedExamples[${index}] cannot be verified: ${stored.failure.outcome}`)
    }
    settings.refusals.require(stored)
  }
}

let sharedGate: HashingGate | undefined

function processGate(): HashingGate {
  sharedGate ??= createHashingGate()
  return sharedGate
}

function findBackend(backend: 'auto' | BackendId | Argon2Backend): Argon2Backend {
  if (typeof backend !== 'string') return backend
  if (backend === 'auto') return automaticBackend
  if (Object.hasOwn(BACKENDS, backend)) return BACKENDS[backend]
  throw new RangeError(`backend must be 'auto', an Argon2Backend, or one of ${Object.keys(BACKENDS).join(', ')}`)
}

function assertBelowCeiling(parameters: Argon2Parameters, ceiling: CostCeiling): void {
  const dimension = dimensionAboveCeiling(parameters, ceiling)
  if (dimension === null) return
  const subject = dimension === 'memoryKibPasses' ? 'memoryKib times passes' : dimension
  throw new RangeError(
    `parameters: ${subject} is above the ceiling of ${ceiling[dimension]}; raise ceiling.${dimension}`
  )
}
