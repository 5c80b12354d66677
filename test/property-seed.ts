import { fc } from '@fast-check/vitest'

// Properties draw the same values at every run, so that a failure is of the change and not of chance. `PROPERTY_SEED=random`
// draws others, and `PROPERTY_RUNS=20` twenty times as many; a failure prints the seed that shows it again.

const wanted = process.env['PROPERTY_SEED'] ?? '20261126'
const seed = wanted === 'random' ? Math.trunc(Math.random() * 0x7f_ff_ff_ff) : Number(wanted)
const factor = Number(process.env['PROPERTY_RUNS'] ?? '1')
if (!Number.isInteger(seed) || !(factor >= 1)) throw new RangeError('PROPERTY_SEED and PROPERTY_RUNS are numbers')

fc.configureGlobal({ seed, ...(factor > 1 && { numRuns: 100 * factor }) })
