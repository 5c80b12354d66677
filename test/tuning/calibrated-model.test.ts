import { describe, expect, test } from 'vitest'
import { withCost } from '../../src/argon2/presets.ts'
import { closestMeasured, modelNear, withMeasurement, type CalibratedModel } from '../../src/tuning/calibrated-model.ts'
import { predictMs } from '../../src/tuning/time-model.ts'

// 1 ms for each MiB and pass.
const initial: CalibratedModel = { model: { onceMsPerKib: 0, passMsPerKib: 1 / 1024 }, measured: [] }
const mib = (memoryMib: number, passes: number) => withCost(1024 * memoryMib, passes, 1)

const measure = (...measured: readonly (readonly [memoryMib: number, passes: number, elapsedMs: number])[]) =>
  measured.reduce(
    (known, [memoryMib, passes, elapsedMs]) => withMeasurement(known, mib(memoryMib, passes), elapsedMs),
    initial
  )

describe('the model near a cost', () => {
  test.each([
    ['is that of the machine where nothing was measured', measure(), 64],
    ['is corrected by what was measured', measure([64, 1, 96]), 96],
    ['is corrected by the median, so that an outlier is ignored', measure([64, 1, 96], [64, 1, 96], [64, 1, 960]), 96],
    ['takes half and twice the memory into account', measure([32, 1, 48], [128, 1, 192]), 96],
    ['takes no less and no more into account', measure([31, 1, 93], [129, 1, 387]), 64],
    ['takes half and twice the passes into account, and no more', measure([64, 2, 192], [64, 3, 960]), 96]
  ])('%s', (_, known, elapsedMs) => {
    expect(predictMs(modelNear(known, mib(64, 1)), mib(64, 1))).toBeCloseTo(elapsedMs, 6)
  })
})

describe('the closest that was measured', () => {
  test.each([
    ['is none where nothing was', measure(), 100, 1, undefined],
    ['is that whose time is closest', measure([64, 1, 64], [96, 1, 96]), 100, 1, mib(96, 1)],
    ['has the passes asked for where it is within 10 %', measure([100, 1, 100], [46, 2, 92]), 100, 2, mib(46, 2)],
    ['has others where it is not', measure([100, 1, 100], [45, 2, 90]), 100, 2, mib(100, 1)]
  ])('%s', (_, known, targetMs, passes, closest) => {
    expect(closestMeasured(known, targetMs, passes)).toEqual(closest)
  })
})
