import { describe, expect, test } from 'vitest'
import { OWASP_7_MIB, withCost } from '../../src/argon2/presets.ts'
import { summarize } from '../../src/tuning/measure-in-turns.ts'
import type { SearchBounds } from '../../src/tuning/propose-parameters.ts'
import { advance, costsOf, type FoundParameters, type Search } from '../../src/tuning/search.ts'
import { predictMs } from '../../src/tuning/time-model.ts'

const bounds: SearchBounds = { targetMs: 100, maximumKib: 128 * 1024, lanes: 1 }
const timingsOf = (medianMs: readonly number[]) => medianMs.map((each) => summarize([each]))
const after = (search: Exclude<Search, FoundParameters>, medianMs: readonly number[], isTimeLeft = true): Search =>
  advance(search, bounds, timingsOf(medianMs), isTimeLeft)

const mib = (memoryMib: number, passes: number) => withCost(1024 * memoryMib, passes, 1)

describe('probe', () => {
  test('measures the cheapest row of OWASP', () => {
    expect(costsOf({ stage: 'probe' }, bounds)).toEqual([OWASP_7_MIB])
  })

  test.each([
    [10.5, 131_072, 'as much as a hash may take'],
    [105, 17_067, 'what one pass fills half of the time with'],
    [1000, 7168, 'no less than that row']
  ])('%d ms: then %d KiB, %s', (elapsedMs, memoryKib) => {
    expect(after({ stage: 'probe' }, [elapsedMs])).toEqual({ stage: 'model', memoryKib })
  })
})

describe('model', () => {
  const model: Search = { stage: 'model', memoryKib: 131_072 }

  test('measures one pass and two over the same memory', () => {
    expect(costsOf(model, bounds)).toEqual([mib(128, 1), mib(128, 2)])
  })

  test.each([
    [[38.4, 76.8], mib(114, 3), 'three passes fill the time, of a step less of memory'],
    [[98, 140], mib(128, 1), 'one pass fills it: the first is dearer than the second'],
    [[230.4, 460.8], mib(57, 1), 'one pass takes too long: less memory'],
    [[384, 768], mib(12, 3), 'OWASP asks for more passes with as little memory'],
    [[12_000, 24_000], OWASP_7_MIB, 'even the cheapest row takes longer'],
    [[0.01, 0.02], mib(128, 64), 'the most that a hasher reads does not fill it']
  ])('%o ms: proposes %o, %s', (medianMs, proposal) => {
    expect(after(model, medianMs)).toMatchObject({ stage: 'propose', step: 1, proposal })
  })
})

/** The state in which proposal number `step` is about to be measured, on a machine of 0.3 ms for each MiB and pass. */
function proposing(step: number): Extract<Search, { stage: 'propose' }> {
  let search: Search = after({ stage: 'model', memoryKib: 131_072 }, [38.4, 76.8])
  while (search.stage === 'propose' && search.step < step) search = after(search, [102.6])
  if (search.stage !== 'propose') throw new Error(`no proposal ${step}`)
  return search
}

describe('propose', () => {
  test('measures the proposal', () => {
    expect(costsOf(proposing(1), bounds)).toEqual([mib(114, 3)])
  })

  test.each([
    [102.6, mib(114, 3), 'as predicted'],
    [123.12, mib(128, 2), 'a fifth slower than predicted'],
    [205.2, mib(81, 2), 'twice as slow'],
    [82.08, mib(128, 3), 'a fifth faster']
  ])('%d ms: then %o, %s', (elapsedMs, proposal) => {
    expect(after(proposing(1), [elapsedMs])).toMatchObject({ stage: 'propose', step: 2, proposal })
  })

  test.each([
    [3, false, 'propose'],
    [4, false, 'verify'],
    [4, true, 'propose'],
    [9, true, 'propose'],
    [10, true, 'verify']
  ])('after %d proposals, time left %s: %s', (step, isTimeLeft, stage) => {
    expect(after(proposing(step), [102.6], isTimeLeft).stage).toBe(stage)
  })

  test('one moment out of all proportion changes nothing', () => {
    expect(after(proposing(4), [1026])).toMatchObject({ stage: 'propose', proposal: mib(114, 3) })
  })

  test('leaves what it was given as it was', () => {
    const search = proposing(2)
    const copy = structuredClone(search)
    after(search, [5])
    expect(search).toEqual(copy)
  })
})

describe('verify', () => {
  const verifying = after(proposing(10), [102.6])

  test('measures the answer once more, and the model says what it took', () => {
    if (verifying.stage !== 'verify') throw new Error('not there yet')
    expect(costsOf(verifying, bounds)).toEqual([mib(114, 3)])
    const found = after(verifying, [110])
    expect(found).toMatchObject({ stage: 'found', parameters: mib(114, 3), timing: { medianMs: 110 } })
    expect('model' in found && predictMs(found.model, mib(114, 3))).toBeCloseTo(110, 6)
  })
})
