import { expect, test } from 'vitest'
import { describeTuning } from '../../src/cli/commands/tune/describe-tuning.ts'
import { en } from '../../src/cli/texts/en.ts'
import { tuneParameters } from '../../src/tuning/index.ts'
import { createFakeMachine } from '../tuning/fake-machine.ts'

const machine = createFakeMachine({ cores: 2, msPerMibPass: { argon2: 0.3, 'node:crypto': 0.8 }, seed: 1 })
const result = await tuneParameters({ targetMs: 100, memoryBudgetKib: 1_048_576, concurrency: 2, machine })
const said = describeTuning(result, en, 'en')

test('a time stands beside the parameters that took it', () => {
  const { memoryKib, passes, lanes } = result.parameters
  for (const { id, timing } of result.backends) {
    const time = new Intl.NumberFormat(
      'en',
      timing.medianMs < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 }
    )
    expect(said).toContain(
      `  ${id}\n    m=${memoryKib}, t=${passes}, p=${lanes}: ${time.format(timing.medianMs)}\u00a0ms\n`
    )
  }
})

test('fits a terminal of 40 columns, save what is there to copy and sentences', () => {
  const figures = said.split('\n').filter((line) => line.startsWith('    m=') || line.startsWith('    for'))
  expect(figures.length).toBeGreaterThan(4)
  for (const line of figures) expect(line.length).toBeLessThanOrEqual(40)
})

test('a missed target comes with advice', () => {
  expect(describeTuning({ ...result, meetsTarget: false }, en, 'en')).toContain('raise the memory budget')
  expect(said.includes('The target is missed')).toBe(!result.meetsTarget)
})
