import * as crypto from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hashRaw } from '@node-rs/argon2'
import argon2 from 'argon2'
import { createHashingGate, createPasswordHasher, OWASP_19_MIB } from '../../../src/hashing/index.ts'
import { quantile } from '../../paired.ts'
import { writeBars } from '../../picture.ts'
import { report, round, type Row } from '../../report.ts'
import { buildPackage } from './build-package.ts'
import { buildReference, runReference } from './build-reference.ts'
import { measureClosedLoop } from './closed-loop.ts'
import { compareRates, type Rate } from './paired-rates.ts'

// Every backend beside every other and beside the C reference, OWASP_19_MIB, 1 to 8 at once, in turns: each round runs
// all of them, and a ratio is the median of the ratios of the rounds. After that two by two, slice beside slice, as many at
// once as there are cores: the figures to compare.

// More where the figures are told.
const roundsOf = (atOnce: number): number => (atOnce <= availableParallelism() ? 9 : 3)
const SLICE_MS = 700
const LEVELS = [1, 2, 4, 8]
const password = Buffer.from('cheval pile agrafe')
const salt = Buffer.alloc(16)
const { memoryKib, passes, lanes, tagBytes } = OWASP_19_MIB

const gate = createHashingGate({ maximumConcurrency: 8 })
const automatic = createPasswordHasher({ gate })
const overArgon2 = createPasswordHasher({ gate, backend: 'argon2' })
const argon2Options = {
  type: argon2.argon2id,
  memoryCost: memoryKib,
  timeCost: passes,
  parallelism: lanes,
  salt,
  raw: true
} as const

const contenders: Record<string, () => Promise<unknown>> = {
  'createPasswordHasher()': () => automatic.hash('cheval pile agrafe'),
  "createPasswordHasher({ backend: 'argon2' })": () => overArgon2.hash('cheval pile agrafe'),
  'argon2, prebuilt, called directly': () => argon2.hash(password, argon2Options),
  '@node-rs/argon2, called directly': () =>
    hashRaw(password, {
      memoryCost: memoryKib,
      timeCost: passes,
      parallelism: lanes,
      outputLen: tagBytes,
      salt
    })
}
if ('argon2' in crypto) {
  const parameters = {
    message: password,
    nonce: salt,
    memory: memoryKib,
    passes,
    parallelism: lanes,
    tagLength: tagBytes
  }
  contenders['node:crypto, called directly'] = () =>
    new Promise((resolve, reject) => {
      crypto.argon2('argon2id', parameters, (error, tag) => {
        if (error === null) resolve(tag)
        else reject(error)
      })
    })
}

const rebuilt = buildPackage()
if (rebuilt === null)
  console.log('The package argon2 could not be built here: its row is missing. It needs gcc, g++ and make.')
else {
  const overRebuilt = createPasswordHasher({
    gate,
    backend: {
      id: 'argon2, rebuilt',
      computeTag: (request) =>
        rebuilt.hash(request.password as Buffer, { ...argon2Options, salt: request.salt as Buffer })
    }
  })
  contenders['createPasswordHasher() over argon2 rebuilt'] = () => overRebuilt.hash('cheval pile agrafe')
  contenders['argon2, rebuilt with -march=native, called directly'] = () => rebuilt.hash(password, argon2Options)
}

const references = {
  'C reference, -march=native': buildReference(['-march=native']),
  'C reference, SSE2': buildReference([])
}
const [native] = Object.values(references)
if (native === null)
  console.log('No C compiler here: the reference is missing. Install one (apt-get install gcc libc6-dev).')

for (const hash of Object.values(contenders)) await hash()
const rows: Row[] = []
for (const atOnce of LEVELS) {
  const samples = new Map<string, number[]>()
  const add = (name: string, value: number): void => void samples.set(name, [...(samples.get(name) ?? []), value])
  const entries = Object.entries(contenders)
  for (let turn = 0; turn < roundsOf(atOnce); turn++) {
    for (const [name, program] of Object.entries(references)) {
      if (program !== null) add(name, runReference(program, atOnce, SLICE_MS, OWASP_19_MIB))
    }
    // Each round begins with another one: who comes first finds the memory cold.
    const first = turn % entries.length
    for (const [name, hash] of [...entries.slice(first), ...entries.slice(0, first)])
      add(name, await measureClosedLoop(hash, atOnce, SLICE_MS))
  }
  const ratio = (name: string, to: string): number | string => {
    const [own, other] = [samples.get(name), samples.get(to)]
    if (own === undefined || other === undefined) return ''
    return round(
      quantile(
        own.map((value, turn) => value / (other[turn] ?? Number.NaN)),
        0.5
      )
    )
  }
  for (const [name, values] of samples) {
    rows.push({
      'at once': atOnce,
      contender: name,
      'per second (median)': round(quantile(values, 0.5)),
      'of the C reference for this processor': ratio(name, 'C reference, -march=native'),
      'of the prebuilt argon2': ratio(name, 'argon2, prebuilt, called directly'),
      'slowest to fastest round': `${round(Math.min(...values))} to ${round(Math.max(...values))}`
    })
  }
}

const cores = availableParallelism()
const rates: Record<string, Rate> = {}
for (const [name, hash] of Object.entries(contenders)) {
  rates[name] = async (elapsedMs) => measureClosedLoop(hash, cores, elapsedMs)
}
if (typeof native === 'string') {
  rates['C reference, -march=native'] = (elapsedMs) => runReference(native, cores, elapsedMs, OWASP_19_MIB)
}
const paired: Row[] = []
for (const [one, other] of [
  ['createPasswordHasher()', 'C reference, -march=native'],
  ['createPasswordHasher() over argon2 rebuilt', 'C reference, -march=native'],
  ['createPasswordHasher() over argon2 rebuilt', 'argon2, rebuilt with -march=native, called directly'],
  ["createPasswordHasher({ backend: 'argon2' })", 'argon2, prebuilt, called directly']
] as const) {
  const [rateOfOne, rateOfOther] = [rates[one], rates[other]]
  if (rateOfOne && rateOfOther) paired.push(await compareRates(one, rateOfOne, other, rateOfOther))
}

const chosen = automatic.statistics().backend
report(
  'hashing-backends',
  `Hashes a second by backend, OWASP_19_MIB, on ${cores} cores; createPasswordHasher() chose ${chosen}`,
  ['argon2', '@node-rs/argon2'],
  rows
)
report(
  'hashing-backends-paired',
  `Hashes a second beside each other, OWASP_19_MIB, ${cores} at once; createPasswordHasher() chose ${chosen}`,
  ['argon2', '@node-rs/argon2'],
  paired
)
writeBars(
  'hashing-backends',
  `Hashes a second, OWASP_19_MIB, ${Math.min(cores, 8)} at once`,
  rows
    .filter((row) => row['at once'] === Math.min(cores, 8))
    .map((row) => ({
      name: String(row['contender']).replace(', called directly', ''),
      value: Number(row['per second (median)']),
      isAnswer: row['contender'] === 'createPasswordHasher()'
    }))
)
