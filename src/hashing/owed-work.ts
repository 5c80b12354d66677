import type { Argon2Parameters } from './argon2-parameters.ts'

/** A computation of Argon2, by what it costs. */
export type Work = Pick<Argon2Parameters, 'memoryKib' | 'passes' | 'lanes'>

/** KiB of memory times passes, which the time of Argon2 is proportional to. */
export function memoryKibPasses({ memoryKib, passes }: Pick<Work, 'memoryKib' | 'passes'>): number {
  return memoryKib * passes
}

/** Of some seconds of one core, estimated on the slow side: so is this rate, a fifth of what the fastest backend does. */
export function workOfSeconds(coreSeconds: number): number {
  return coreSeconds * KIB_PASSES_PER_SECOND
}

const KIB_PASSES_PER_SECOND = 500_000

/**
 * What a refusal still owes after so much work, so that it costs what a refusal for no account costs: one computation of
 * Argon2, or `null` when nothing that Argon2 can do is owed. Exact to less than a KiB for each pass.
 */
export function owedWork(parameters: Work, doneKibPasses: number): Work | null {
  const owed = Math.floor(memoryKibPasses(parameters) - doneKibPasses)
  // RFC 9106 §3.1: no computation takes less than 8 KiB.
  if (!(owed >= 8)) return null
  const passes = Math.ceil(owed / parameters.memoryKib)
  const memoryKib = Math.max(8, Math.floor(owed / passes))
  return { memoryKib, passes, lanes: Math.max(1, Math.min(parameters.lanes, Math.floor(memoryKib / 8))) }
}
