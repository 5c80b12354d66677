import type { Argon2Parameters } from '../argon2/argon2-parameters.ts'
import { OWASP_ROWS } from '../argon2/owasp-rows.ts'
import { withCost } from '../argon2/presets.ts'
import { NOT_MEASURED, type Candidate } from './measure-in-turns.ts'
import type { MeasurePhase, PhasePart } from './phases.ts'
import { proposeParameters, type SearchBounds } from './propose-parameters.ts'
import type { FoundParameters } from './search.ts'
import { slowed } from './time-model.ts'
import type { Timing, TuningPhase, TuningResult, TuningTarget } from './tuning-result.ts'

/** The measurements reported beside the answer. */
export type Surroundings = Pick<TuningResult, 'owaspRows' | 'backends' | 'byConcurrency' | 'byMemoryAndPasses'>

/** The answer and its search. */
export interface FoundOnMachine {
  readonly target: Required<TuningTarget>
  readonly bounds: SearchBounds
  /** Fastest first; the answer was found with the first. */
  readonly backends: readonly [string, ...string[]]
  readonly found: FoundParameters
}

/** Measures OWASP's rows, the other backends, other concurrencies and other costs, each group in turns. */
export async function measureAround(context: FoundOnMachine, measure: MeasurePhase): Promise<Surroundings> {
  const { target, bounds, found, backends } = context
  const { concurrency, lanes } = target
  const { parameters } = found
  const [backend] = backends

  const rows = await measureEach(
    'owasp',
    OWASP_ROWS.map((row) => ({ ...row, parameters: { ...row.parameters, lanes } })),
    (row) => ({ backend, parameters: row.parameters, concurrency })
  )
  const others = await measureEach('backends', backends, (id) => ({ backend: id, parameters, concurrency }))
  const levels = await measureEach('concurrency', concurrencyLevels(target, parameters.memoryKib), (level) => ({
    backend,
    parameters,
    concurrency: level
  }))
  const grid = await measureEach(
    'grid',
    gridAround(parameters, bounds.maximumKib),
    (cost) => ({ backend, parameters: cost, concurrency }),
    5
  )
  const [fastest = { timing: NOT_MEASURED }] = others

  return {
    owaspRows: rows.map(({ item, timing }) => ({ ...item, timing })),
    backends: others.map(({ item: id, timing }) => {
      // The turns compare the backends; the search has measured the machine's speed over a longer time.
      const slowness = timing.medianMs / fastest.timing.medianMs
      const affords = id === backend ? parameters : proposeParameters(slowed(found.model, slowness), bounds)
      return { id, timing, affords }
    }),
    byConcurrency: levels.map(({ item: level, timing }) => ({
      concurrency: level,
      hashesPerSecond: (1000 * level) / timing.medianMs,
      timing
    })),
    byMemoryAndPasses: grid.map(({ item, timing }) => ({ parameters: item, timing }))
  }

  /** It does not decide the answer: one round is enough if hashes are slow. */
  async function measureEach<Item>(
    phase: TuningPhase,
    items: readonly Item[],
    candidateOf: (item: Item) => Candidate,
    maximumRounds?: number
  ): Promise<readonly { readonly item: Item; readonly timing: Timing }[]> {
    const part: PhasePart = { minimumRounds: 1, ...(maximumRounds === undefined ? {} : { maximumRounds }) }
    const timings = await measure(phase, items.map(candidateOf), part)
    return items.map((item, index) => ({ item, timing: timings[index] ?? NOT_MEASURED }))
  }
}

/** 1, 2, 4... up to twice the target and at most 64, as far as twice the memory budget allows. */
export function concurrencyLevels(
  { concurrency, memoryBudgetKib }: Pick<TuningTarget, 'concurrency' | 'memoryBudgetKib'>,
  memoryKib: number
): readonly number[] {
  const levels = new Set([concurrency])
  for (let level = 1; level <= Math.min(2 * concurrency, 64); level *= 2) levels.add(level)
  return [...levels].filter((level) => level * memoryKib <= 2 * memoryBudgetKib).toSorted((one, other) => one - other)
}

/** A quarter, a half and all of the memory, each in 1, 2, 3 passes and those of the answer. */
export function gridAround(
  { memoryKib, passes, lanes }: Argon2Parameters,
  maximumKib: number
): readonly Argon2Parameters[] {
  const memories = [memoryKib / 4, memoryKib / 2, memoryKib].map((kib) => 1024 * Math.max(1, Math.round(kib / 1024)))
  const passCounts = [...new Set([1, 2, 3, passes])].toSorted((one, other) => one - other)
  return passCounts.flatMap((count) =>
    [...new Set(memories)].filter((kib) => kib <= maximumKib).map((kib) => withCost(kib, count, lanes))
  )
}
