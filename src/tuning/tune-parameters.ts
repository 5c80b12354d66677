import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { DEFAULT_COST_CEILING } from '../argon2/cost-ceiling.ts'
import { OWASP_ROWS, owaspFloorKib } from '../argon2/owasp-rows.ts'
import { withCost } from '../argon2/presets.ts'
import { measureInTurns, type Candidate } from './measure-in-turns.ts'
import { cheapestRow, solveParameters } from './solve-parameters.ts'
import { createSpeeds } from './speeds.ts'
import { fitTimeModel, predictMs, slowed, type TimeModel } from './time-model.ts'
import { openTuningMachine, type TuningMachine } from './tuning-machine.ts'
import {
  TUNING_PHASES,
  type Timing,
  type TuningPhase,
  type TuningProgress,
  type TuningResult,
  type TuningTarget
} from './tuning-result.ts'

/** What `tuneParameters` takes. */
export interface TuningOptions extends TuningTarget {
  /**
   * Milliseconds that the whole search may take, about, 1000 to 3,600,000. Default 40,000. Slow hashes make it longer:
   * what decides is measured at least so many times, whatever it takes.
   */
  readonly searchMs?: number
  /** What to measure. Default: this machine. */
  readonly machine?: TuningMachine
  /** Told of every round. */
  readonly onProgress?: (progress: TuningProgress) => void
}

/** What share of a phase is measured, from where on, and in how many rounds at most. */
interface MeasureOptions {
  readonly from?: number
  readonly part?: number
  readonly minimumRounds?: number
  readonly maximumRounds?: number
}

/** Shares of the time of a search. */
const PHASE_SHARES: Readonly<Record<TuningPhase, number>> = {
  probe: 0.1,
  // The speed of a machine drifts over seconds: the longer this is, the more of that it averages.
  search: 0.45,
  confirm: 0.1,
  owasp: 0.1,
  backends: 0.1,
  concurrency: 0.08,
  grid: 0.07
}

/**
 * Finds the Argon2id parameters for a target by measuring this machine at the concurrency of the target, by RFC 9106 §4:
 * memory first, then passes. Never below all of OWASP's rows.
 *
 * The machine should have nothing else to do. Where more hashes are asked for at once than libuv has threads
 * (`UV_THREADPOOL_SIZE`, 4 unless set), the time includes the wait for a thread; in service the gate lets one less
 * through, unless it is told otherwise.
 *
 * @throws {RangeError} When an option is out of its range.
 * @throws {RempartError} `backend_unavailable` when there is no Argon2 on this machine.
 * @example
 * ```ts
 * const target = { targetMs: 50, memoryBudgetKib: 65_536, concurrency: 1, searchMs: 1000 }
 * const { parameters } = await tuneParameters(target)
 * parameters.lanes // 1
 * ```
 */
export async function tuneParameters(options: TuningOptions): Promise<TuningResult> {
  const { targetMs, memoryBudgetKib, concurrency, lanes = 1, searchMs = 40_000, onProgress } = options
  assertInRange('targetMs', targetMs, 1, 60_000)
  assertInteger('concurrency', concurrency, 1, 1024)
  assertInteger('memoryBudgetKib', memoryBudgetKib, concurrency * owaspFloorKib(Infinity), 2 ** 42)
  assertInteger('lanes', lanes, 1, 32)
  assertInRange('searchMs', searchMs, 1000, 3_600_000)

  const machine = options.machine ?? (await openTuningMachine())
  const startMs = machine.now()
  const [backend] = machine.backends
  if (backend === undefined) throw new RangeError('the machine has no backend')
  const maximumKib = Math.min(MAXIMUM_KIB, 1024 * Math.floor(memoryBudgetKib / concurrency / 1024))
  const candidate = (parameters: Argon2Parameters): Candidate => ({ backend, parameters, concurrency })

  const measure = async (
    phase: TuningPhase,
    candidates: readonly Candidate[],
    { from = 0, part = 1, minimumRounds = 3, maximumRounds = 40 }: MeasureOptions = {}
  ): Promise<readonly Timing[]> => {
    const before = TUNING_PHASES.slice(0, TUNING_PHASES.indexOf(phase)).reduce(
      (sum, each) => sum + PHASE_SHARES[each],
      0
    )
    return measureInTurns(machine, candidates, {
      elapsedMs: searchMs * PHASE_SHARES[phase] * part,
      minimumRounds,
      maximumRounds,
      onRound: (share) => onProgress?.({ phase, share: before + PHASE_SHARES[phase] * (from + part * share) })
    })
  }
  const measureOne = async (
    phase: TuningPhase,
    parameters: Argon2Parameters,
    measureOptions: MeasureOptions = {}
  ): Promise<Timing> => {
    const [timing] = await measure(phase, [candidate(parameters)], measureOptions)
    if (timing === undefined) throw new Error('unreachable: one candidate gives one timing')
    return timing
  }
  const solve = (model: TimeModel): Argon2Parameters =>
    solveParameters(model, targetMs, maximumKib, lanes) ?? cheapestRow(maximumKib, lanes)

  // A first idea of the speed, and how much dearer a first pass is than the next: the system has to provide its memory.
  const cheapest = cheapestRow(maximumKib, lanes)
  const { medianMs: cheapestMs } = await measureOne('probe', cheapest, { part: 0.25 })
  const kibInTime = (cheapest.memoryKib * cheapest.passes * targetMs) / cheapestMs
  const probeKib = Math.round(Math.min(maximumKib, Math.max(cheapest.memoryKib, kibInTime / 2)))
  const [onePass = NOT_MEASURED, twoPasses = NOT_MEASURED] = await measure(
    'probe',
    [1, 2].map((passes) => candidate(withCost(probeKib, passes, lanes))),
    { from: 0.25, part: 0.75 }
  )
  // Then each answer is measured, and all that was measured near it gives the next.
  const firstModel = fitTimeModel(probeKib, onePass.medianMs, twoPasses.medianMs)
  const speeds = createSpeeds(firstModel)
  let next = solve(firstModel)
  const searchUntilMs = machine.now() + searchMs * PHASE_SHARES.search
  const part = 1 / SEARCH_STEPS
  for (let step = 0; step < SEARCH_STEPS && (step < MINIMUM_STEPS || machine.now() < searchUntilMs); step++) {
    const { medianMs } = await measureOne('search', next, { from: step * part, part })
    speeds.add(next, medianMs)
    next = solve(speeds.near(next))
  }
  const parameters = speeds.nearestTo(targetMs, next.passes) ?? next
  const timing = await measureOne('confirm', parameters)

  const model = slowed(speeds.near(parameters), timing.medianMs / predictMs(speeds.near(parameters), parameters))

  const rows = OWASP_ROWS.map((row) => ({ ...row, parameters: { ...row.parameters, lanes } }))
  const rowTimings = await measure(
    'owasp',
    rows.map((row) => candidate(row.parameters)),
    BESIDE
  )
  const backendTimings = await measure(
    'backends',
    machine.backends.map((id) => ({ backend: id, parameters, concurrency })),
    BESIDE
  )
  const levels = concurrencyLevels(concurrency, memoryBudgetKib, parameters.memoryKib)
  const levelTimings = await measure(
    'concurrency',
    levels.map((level) => ({ backend, parameters, concurrency: level })),
    BESIDE
  )
  const grid = gridAround(parameters, maximumKib)
  const gridTimings = await measure('grid', grid.map(candidate), { ...BESIDE, maximumRounds: 5 })

  return {
    target: { targetMs, memoryBudgetKib, concurrency, lanes },
    parameters,
    timing,
    meetsTarget: Math.abs(timing.medianMs - targetMs) <= 0.15 * targetMs,
    hashesPerSecond: (1000 * concurrency) / timing.medianMs,
    backend,
    owaspRows: rows.map((row, index) => ({ ...row, timing: rowTimings[index] ?? NOT_MEASURED })),
    backends: machine.backends.map((id, index) => {
      const measured = backendTimings[index] ?? NOT_MEASURED
      // How they stand to each other is what turns tell; how fast the machine is, the search has found out over longer.
      const slowness = measured.medianMs / (backendTimings[0] ?? NOT_MEASURED).medianMs
      return { id, timing: measured, affords: index === 0 ? parameters : solve(slowed(model, slowness)) }
    }),
    byConcurrency: levels.map((level, index) => {
      const measured = levelTimings[index] ?? NOT_MEASURED
      return { concurrency: level, hashesPerSecond: (1000 * level) / measured.medianMs, timing: measured }
    }),
    byMemoryAndPasses: grid.map((each, index) => ({ parameters: each, timing: gridTimings[index] ?? NOT_MEASURED })),
    elapsedMs: machine.now() - startMs
  }
}

/** What stands beside the answer and does not decide it: one round will do where hashes are slow. */
const BESIDE: MeasureOptions = { minimumRounds: 1 }
const SEARCH_STEPS = 10
const MINIMUM_STEPS = 4
/** What a hasher reads by default. */
const MAXIMUM_KIB = DEFAULT_COST_CEILING.memoryKib
const NOT_MEASURED: Timing = { medianMs: Number.NaN, lowMs: Number.NaN, highMs: Number.NaN, samples: 0 }

/** 1, 2, 4... up to twice the target, as far as the memory allows. */
function concurrencyLevels(concurrency: number, memoryBudgetKib: number, memoryKib: number): readonly number[] {
  const levels = new Set([concurrency])
  for (let level = 1; level <= Math.min(2 * concurrency, 64); level *= 2) levels.add(level)
  return [...levels].filter((level) => level * memoryKib <= 2 * memoryBudgetKib).toSorted((one, other) => one - other)
}

function gridAround({ memoryKib, passes, lanes }: Argon2Parameters, maximumKib: number): readonly Argon2Parameters[] {
  const memories = [memoryKib / 4, memoryKib / 2, memoryKib].map((kib) => 1024 * Math.max(1, Math.round(kib / 1024)))
  const passCounts = [...new Set([1, 2, 3, passes])].toSorted((one, other) => one - other)
  return passCounts.flatMap((count) =>
    [...new Set(memories)].filter((kib) => kib <= maximumKib).map((kib) => withCost(kib, count, lanes))
  )
}

function assertInRange(name: string, value: number, minimum: number, maximum: number): void {
  if (!(value >= minimum && value <= maximum)) throw new RangeError(`${name} must be from ${minimum} to ${maximum}`)
}

function assertInteger(name: string, value: number, minimum: number, maximum: number): void {
  assertInRange(name, value, minimum, maximum)
  if (!Number.isInteger(value)) throw new RangeError(`${name} must be an integer`)
}
