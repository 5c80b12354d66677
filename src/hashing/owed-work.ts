import { memoryKibPasses, minimumMemoryKib, type Argon2Cost } from '../argon2/argon2-parameters.ts'

/** Of some seconds of one core, estimated on the slow side: so is this rate, a fifth of what the fastest backend does. */
export function workOfSeconds(coreSeconds: number): number {
  return coreSeconds * KIB_PASSES_PER_SECOND
}

const KIB_PASSES_PER_SECOND = 500_000

/**
 * What a refusal still owes after so much work, so that it costs what a refusal for no account costs: one computation of
 * Argon2, or `null` when nothing that Argon2 can do is owed. Exact to less than a KiB for each pass.
 */
export function owedWork(parameters: Argon2Cost, doneKibPasses: number): Argon2Cost | null {
  const owed = Math.floor(memoryKibPasses(parameters) - doneKibPasses)
  if (!(owed >= minimumMemoryKib(1))) return null
  const passes = Math.ceil(owed / parameters.memoryKib)
  const memoryKib = Math.max(minimumMemoryKib(1), Math.floor(owed / passes))
  return {
    memoryKib,
    passes,
    lanes: Math.max(1, Math.min(parameters.lanes, Math.floor(memoryKib / minimumMemoryKib(1))))
  }
}
