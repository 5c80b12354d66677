import { defaultConcurrency, probeMachine } from '../../../src/hashing/gate/machine-limits.ts'
import { OWASP_19_MIB } from '../../../src/hashing/index.ts'
import { report, type Row } from '../../report.ts'
import { buildReference, runReference } from '../contenders/build-reference.ts'
import { measureClosedLoop } from '../contenders/closed-loop.ts'
import { createContenders } from '../contenders/contenders.ts'
import { compareRates, type Rate } from '../contenders/paired-rates.ts'

// Two contenders at a time, in alternating slices, at the gate's default concurrency: a core for each hash, and Node's
// default thread pool (12 threads would each start with a cold cache).

const REFERENCE = 'C reference, -march=native'
const PAIRS = [
  ['createPasswordHasher()', REFERENCE],
  ['@node-rs/argon2, called directly', REFERENCE],
  ['createPasswordHasher() over argon2 rebuilt', REFERENCE],
  ['argon2, rebuilt with -march=native, called directly', REFERENCE],
  ["createPasswordHasher({ backend: 'argon2' })", 'argon2, prebuilt, called directly']
] as const

const atOnce = defaultConcurrency(probeMachine())
const { byName, chosenBackend } = createContenders(atOnce)
const rates: Record<string, Rate> = {}
for (const [name, hash] of Object.entries(byName)) {
  rates[name] = async (elapsedMs) => measureClosedLoop(hash, atOnce, elapsedMs)
  // Warm-up: the first hash chooses the backend, and each thread allocates its memory at its first hash.
  await rates[name](1000)
}
const reference = buildReference(['-march=native'])
if (reference === null)
  console.log('No C compiler here: the reference is missing. Install one (apt-get install gcc libc6-dev).')
else rates[REFERENCE] = (elapsedMs) => runReference(reference, atOnce, elapsedMs, OWASP_19_MIB)

const rows: Row[] = []
for (const [one, other] of PAIRS) {
  const [rateOfOne, rateOfOther] = [rates[one], rates[other]]
  if (rateOfOne && rateOfOther) rows.push(await compareRates(one, rateOfOne, other, rateOfOther))
}
report(
  'hashing-backends-paired',
  `Hashes a second beside each other, OWASP_19_MIB, ${atOnce} at once; createPasswordHasher() chose ${chosenBackend()}`,
  ['argon2', '@node-rs/argon2'],
  rows
)
