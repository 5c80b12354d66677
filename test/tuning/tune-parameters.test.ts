import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPasswordHasher, DEFAULT_COST_CEILING, OWASP_19_MIB, OWASP_7_MIB } from '../../src/hashing/index.ts'
import { owaspFloorKib } from '../../src/argon2/owasp-rows.ts'
import { tuneParameters, type TuningOptions } from '../../src/tuning/tune-parameters.ts'
import type { TuningProgress, TuningTarget } from '../../src/tuning/tuning-result.ts'
import { createFakeMachine, type FakeMachineOptions } from './fake-machine.ts'

const quiet: FakeMachineOptions = { cores: 2, msPerMibPass: { fast: 0.3, slow: 0.8 }, seed: 1 }
const target: TuningTarget = { targetMs: 100, memoryBudgetKib: 256 * 1024, concurrency: 2 }

function mostThatAHasherReads(budgetKib: number): { memoryKib: number; passes: number } {
  const { passes, memoryKibPasses } = DEFAULT_COST_CEILING
  const memoryKib = Math.min(budgetKib, DEFAULT_COST_CEILING.memoryKib)
  return { memoryKib, passes: Math.min(passes, Math.floor(memoryKibPasses / memoryKib)) }
}

test('memory first: all that each hash may take, then the passes that fill the time', async () => {
  const { parameters, meetsTarget, backend } = await tuneParameters({ ...target, machine: createFakeMachine(quiet) })
  // 128 MiB cost 38 ms a pass here: two passes leave a quarter unused, so three with a step less of memory.
  expect(parameters).toEqual({ memoryKib: 114 * 1024, passes: 3, lanes: 1, saltBytes: 16, tagBytes: 32 })
  expect(meetsTarget).toBe(true)
  expect(backend).toBe('fast')
})

test('where the memory budget fits in one pass, it is taken whole', async () => {
  const machine = createFakeMachine({ ...quiet, msPerMibPass: { only: 0.75 } })
  const { parameters } = await tuneParameters({ ...target, machine })
  expect(parameters).toMatchObject({ memoryKib: 128 * 1024, passes: 1 })
})

test('memory first where a first pass is dearer too: no more passes than full memory leaves time for', async () => {
  // 128 MiB cost 99 ms with one pass. Little memory in many passes, which is measured first, looks cheaper.
  const machine = createFakeMachine({ ...quiet, msPerMibPass: { only: 0.45 }, msPerMib: 0.32 })
  const { parameters } = await tuneParameters({ ...target, machine })
  expect(parameters).toMatchObject({ memoryKib: 128 * 1024, passes: 1 })
})

test('the time is near the target, the memory within the budget, the cost not below OWASP', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        seed: fc.integer(),
        cores: fc.integer({ min: 1, max: 16 }),
        msPerMibPass: fc.double({ min: 0.1, max: 3, noNaN: true }),
        firstPass: fc.double({ min: 0, max: 2, noNaN: true }),
        targetMs: fc.integer({ min: 60, max: 2000 }),
        budgetMib: fc.integer({ min: 128, max: 4096 }),
        concurrency: fc.constantFrom(1, 2, 4)
      }),
      async ({ seed, cores, msPerMibPass, firstPass, targetMs, budgetMib, concurrency }) => {
        const machine = createFakeMachine({
          seed,
          cores,
          msPerMibPass: { only: msPerMibPass },
          msPerMib: msPerMibPass * firstPass,
          noise: 0.03,
          hiccups: 0.05
        })
        const { parameters, meetsTarget } = await tuneParameters({
          targetMs,
          memoryBudgetKib: budgetMib * 1024,
          concurrency,
          machine
        })
        const trueMs = machine.trueMs('only', parameters, concurrency)
        expect(parameters.memoryKib).toBeGreaterThanOrEqual(owaspFloorKib(parameters.passes))
        expect(parameters.memoryKib * concurrency).toBeLessThanOrEqual(budgetMib * 1024)
        // Near the cheapest row either answer is right.
        const least = machine.trueMs('only', OWASP_7_MIB, concurrency) / targetMs
        fc.pre(least < 0.8 || least > 1.25)
        // Nor can more be asked for than a hasher reads.
        fc.pre(
          machine.trueMs('only', mostThatAHasherReads((budgetMib * 1024) / concurrency), concurrency) > 1.2 * targetMs
        )
        const share = trueMs / targetMs
        const isRight = least < 1 ? share > 0.86 && share < 1.14 : parameters.passes === 5 && !meetsTarget
        expect([isRight, share, parameters]).toEqual([true, share, parameters])
      }
    ),
    { numRuns: 150 }
  )
})

test('two runs on a noisy machine give the same answer nine times in ten', async () => {
  let same = 0
  const trials = 60
  for (let trial = 0; trial < trials; trial++) {
    const msPerMibPass = { only: 0.2 + 0.02 * trial }
    const answers = await Promise.all(
      [1, 2].map(async (run) => {
        const machine = createFakeMachine({
          cores: 2,
          msPerMibPass,
          // As dear once more as a pass, on every other machine: a system that is slow to give memory.
          msPerMib: trial % 2 === 0 ? 0 : msPerMibPass.only,
          seed: trial * 7 + run,
          noise: 0.05,
          hiccups: 0.05
        })
        return (await tuneParameters({ ...target, machine })).parameters
      })
    )
    if (JSON.stringify(answers[0]) === JSON.stringify(answers[1])) same++
  }
  expect(same / trials).toBeGreaterThanOrEqual(0.9)
})

test('a machine too slow for the target gets the cheapest row of OWASP, and is told so', async () => {
  const machine = createFakeMachine({ ...quiet, msPerMibPass: { slow: 30 } })
  const result = await tuneParameters({ ...target, machine })
  expect(result.parameters).toEqual(OWASP_7_MIB)
  expect(result.meetsTarget).toBe(false)
})

test('where the time cannot be filled with what a hasher reads, the most that it reads is the answer', async () => {
  const machine = createFakeMachine({ ...quiet, msPerMibPass: { only: 0.05 } })
  const { parameters, meetsTarget } = await tuneParameters({ ...target, targetMs: 5000, machine })
  expect(parameters).toMatchObject({ memoryKib: 128 * 1024, passes: 64 })
  expect(meetsTarget).toBe(false)
  expect(() => createPasswordHasher({ parameters })).not.toThrow()
})

test('every OWASP row and every backend stands beside the answer', async () => {
  const machine = createFakeMachine(quiet)
  const result = await tuneParameters({ ...target, machine })
  const { owaspRows, backends, byConcurrency, byMemoryAndPasses, parameters } = result
  expect(owaspRows.map(({ name }) => name)).toEqual([
    'OWASP_46_MIB',
    'OWASP_19_MIB',
    'OWASP_12_MIB',
    'OWASP_9_MIB',
    'OWASP_7_MIB'
  ])
  expect(owaspRows[1]?.timing.medianMs).toBeCloseTo(machine.trueMs('fast', OWASP_19_MIB, 2), 6)
  expect(backends.map(({ id }) => id)).toEqual(['fast', 'slow'])
  expect(backends[0]?.affords).toEqual(parameters)
  // The slower one buys a hash that costs an attacker less.
  expect(costOf(backends[1]!.affords)).toBeLessThan(costOf(parameters))
  expect(byConcurrency.map(({ concurrency }) => concurrency)).toEqual([1, 2, 4])
  expect(byMemoryAndPasses.length).toBeGreaterThanOrEqual(9)
})

test('the search ends near the time that it is given', async () => {
  for (const searchMs of [10_000, 40_000, 160_000]) {
    const machine = createFakeMachine({ ...quiet, noise: 0.05 })
    const { elapsedMs } = await tuneParameters({ ...target, searchMs, machine })
    expect(elapsedMs / searchMs).toBeLessThan(1.25)
  }
})

test('progress only goes forward, through every phase, to its end', async () => {
  const seen: TuningProgress[] = []
  await tuneParameters({ ...target, machine: createFakeMachine(quiet), onProgress: (progress) => seen.push(progress) })
  const shares = seen.map(({ share }) => share)
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(new Set(seen.map(({ phase }) => phase)).size).toBe(7)
  expect(shares.at(-1)).toBeCloseTo(1)
})

describe('on this machine', () => {
  test('a short search gives parameters that a hasher takes', async () => {
    const { parameters, timing } = await tuneParameters({ ...target, targetMs: 20, searchMs: 1000 })
    expect(timing.samples).toBeGreaterThan(0)
    expect(parameters.memoryKib).toBeGreaterThanOrEqual(7168)
  })
})

describe.each<[name: keyof TuningOptions, minimum: number, maximum: number]>([
  ['targetMs', 1, 60_000],
  ['concurrency', 1, 1024],
  // 7 MiB, the least of OWASP's rows, for each of two at once.
  ['memoryBudgetKib', 14_336, 4_398_046_511_104],
  ['lanes', 1, 32],
  ['searchMs', 1000, 3_600_000]
])('%s', (name, minimum, maximum) => {
  const large = { ...target, memoryBudgetKib: 1024 * 7168 }
  const tune = (value: number) =>
    tuneParameters({
      ...(name === 'memoryBudgetKib' ? target : large),
      searchMs: 1000,
      [name]: value,
      machine: createFakeMachine(quiet)
    })

  test.each([minimum, maximum])('may be %d', async (value) => {
    expect((await tune(value)).parameters.memoryKib).toBeGreaterThanOrEqual(7168)
  })

  test.each([minimum - 1, maximum + 1, Number.NaN])('may not be %d', async (value) => {
    await expect(tune(value)).rejects.toThrow(new RegExp(`^${name} must be .*from ${minimum} to ${maximum}$`, 'u'))
  })
})

test.each(['concurrency', 'memoryBudgetKib', 'lanes'])('%s must be an integer', async (name) => {
  const options = { ...target, [name]: target.memoryBudgetKib + 0.5, machine: createFakeMachine(quiet) }
  await expect(tuneParameters(options)).rejects.toThrow(RangeError)
})

test('a machine without a backend is refused', async () => {
  const machine = { ...createFakeMachine(quiet), backends: [] }
  await expect(tuneParameters({ ...target, machine })).rejects.toThrow(RangeError)
})

function costOf({ memoryKib, passes }: { memoryKib: number; passes: number }): number {
  return memoryKib * memoryKib * passes
}
