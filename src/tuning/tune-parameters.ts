import { DEFAULT_COST_CEILING } from '../argon2/cost-ceiling.ts'
import { owaspFloorKib } from '../argon2/owasp-rows.ts'
import { assertInteger } from '../hashing/gate/assert-integer.ts'
import { measureAround } from './measure-around.ts'
import { createMeasurePhase, PHASE_SHARES } from './phases.ts'
import type { SearchBounds } from './propose-parameters.ts'
import { searchParameters } from './search-parameters.ts'
import { openTuningMachine, type TuningMachine } from './tuning-machine.ts'
import type { TuningProgress, TuningResult, TuningTarget } from './tuning-result.ts'

/** What `tuneParameters` takes. */
export interface TuningOptions extends TuningTarget {
  /**
   * Approximate time of the whole search in milliseconds, 1000 to 3,600,000. Default 40,000. Slow hashes make it
   * longer: the measurements that decide the answer are repeated a minimum number of times.
   */
  readonly searchMs?: number
  /** The machine to measure. Default: this one. */
  readonly machine?: TuningMachine
  /** Called after each round. Default: none. */
  readonly onProgress?: (progress: TuningProgress) => void
}

/**
 * Finds the Argon2id parameters for a target by measuring this machine at the concurrency of the target, by RFC 9106
 * §4: memory first, then passes. The answer is never weaker than all the OWASP rows.
 *
 * The machine should be idle. If the concurrency is above the number of libuv threads (`UV_THREADPOOL_SIZE`, 4 unless
 * set), the time includes the wait for a thread; in production the gate admits one less by default.
 *
 * @throws {RangeError} If an option is out of its range.
 * @throws {RempartError} `backend_unavailable` if this machine has no Argon2.
 * @example
 * ```ts
 * const target = { targetMs: 50, memoryBudgetKib: 65_536, concurrency: 1, searchMs: 1000 }
 * const { parameters } = await tuneParameters(target)
 * parameters.lanes // 1
 * ```
 */
export async function tuneParameters(options: TuningOptions): Promise<TuningResult> {
  const { searchMs, ...target } = readTuningOptions(options)
  const { targetMs, concurrency, lanes } = target
  const machine = options.machine ?? (await openTuningMachine())
  const [backend, ...others] = machine.backends
  if (backend === undefined) throw new RangeError('the machine has no backend')
  const startMs = machine.now()
  const searchUntilMs = startMs + searchMs * (PHASE_SHARES.probe + PHASE_SHARES.search)
  const bounds: SearchBounds = { targetMs, maximumKib: maximumKibOf(target), lanes }

  const measure = createMeasurePhase(machine, searchMs, options.onProgress)
  const found = await searchParameters(
    bounds,
    (phase, costs, part) =>
      measure(
        phase,
        costs.map((parameters) => ({ backend, parameters, concurrency })),
        part
      ),
    () => machine.now() < searchUntilMs
  )
  const around = await measureAround({ target, bounds, found, backends: [backend, ...others] }, measure)

  const { parameters, timing } = found
  return {
    target,
    parameters,
    timing,
    meetsTarget: Math.abs(timing.medianMs - targetMs) <= 0.15 * targetMs,
    hashesPerSecond: (1000 * concurrency) / timing.medianMs,
    backend,
    ...around,
    elapsedMs: machine.now() - startMs
  }
}

/**
 * The memory that one hash may use: its share of the budget in whole MiB, and no more than a hasher accepts by default.
 */
function maximumKibOf({ memoryBudgetKib, concurrency }: TuningTarget): number {
  return Math.min(DEFAULT_COST_CEILING.memoryKib, 1024 * Math.floor(memoryBudgetKib / concurrency / 1024))
}

function readTuningOptions(options: TuningOptions): Required<TuningTarget> & { readonly searchMs: number } {
  const { targetMs, memoryBudgetKib, concurrency, lanes = 1, searchMs = 40_000 } = options
  assertInRange('targetMs', targetMs, 1, 60_000)
  assertInteger('concurrency', concurrency, 1, 1024)
  assertInteger('memoryBudgetKib', memoryBudgetKib, concurrency * owaspFloorKib(Infinity), 2 ** 42)
  assertInteger('lanes', lanes, 1, 32)
  assertInRange('searchMs', searchMs, 1000, 3_600_000)
  return { targetMs, memoryBudgetKib, concurrency, lanes, searchMs }
}

function assertInRange(name: string, value: number, minimum: number, maximum: number): void {
  if (!(value >= minimum && value <= maximum)) throw new RangeError(`${name} must be from ${minimum} to ${maximum}`)
}
