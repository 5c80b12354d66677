import { describe, expect, test } from 'vitest'
import { OWASP_19_MIB, OWASP_7_MIB } from '../../src/hashing/index.ts'
import { measureInTurns, summarize, type Candidate } from '../../src/tuning/measure-in-turns.ts'
import { createFakeMachine } from './fake-machine.ts'

describe('summarize', () => {
  test('gives the median, of an even number of samples too', () => {
    expect(summarize([5, 1, 3]).medianMs).toBe(3)
    expect(summarize([4, 1, 3, 2]).medianMs).toBe(2.5)
  })

  test('the interval of 100 samples goes from the 40th to the 61st, as the tables of the sign test have it', () => {
    const { lowMs, highMs, samples } = summarize(Array.from({ length: 100 }, (_, index) => index + 1))
    expect({ lowMs, highMs, samples }).toEqual({ lowMs: 40, highMs: 61, samples: 100 })
  })

  test('one sample out of all proportion does not move it', () => {
    expect(summarize([10, 10, 10, 10, 10_000]).medianMs).toBe(10)
  })
})

const candidates: Candidate[] = [OWASP_7_MIB, OWASP_19_MIB].map((parameters) => ({
  backend: 'only',
  parameters,
  concurrency: 2
}))

/** How many rounds are made within so much time. */
const count = async (elapsedMs: number, maximumRounds: number): Promise<number> => {
  const machine = createFakeMachine({ cores: 2, msPerMibPass: { only: 0.3 }, seed: 1 })
  await measureInTurns(machine, candidates, { elapsedMs, maximumRounds })
  return machine.runs() / candidates.length
}

describe('measureInTurns', () => {
  test('a machine that slows down slows all candidates alike', async () => {
    const machine = createFakeMachine({ cores: 2, msPerMibPass: { only: 0.3 }, seed: 1 })
    let factor = 1
    const slowing: typeof machine = {
      ...machine,
      run: async (...args) => {
        factor *= 1.01
        return (await machine.run(...args)).map((elapsedMs) => elapsedMs * factor)
      }
    }
    const [seven, nineteen] = await measureInTurns(slowing, candidates, { elapsedMs: 2000, maximumRounds: 40 })
    const trueRatio = machine.trueMs('only', OWASP_19_MIB, 2) / machine.trueMs('only', OWASP_7_MIB, 2)
    expect(nineteen!.medianMs / seven!.medianMs / trueRatio).toBeCloseTo(1, 1)
  })

  test('three rounds at least and no more than asked for, within the time else', async () => {
    expect(await count(0, 40)).toBe(3)
    expect(await count(1e9, 40)).toBe(40)
    expect(await count(220, 40)).toBe(5)
  })
})
