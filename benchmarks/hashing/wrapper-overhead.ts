import { randomBytes } from 'node:crypto'
import argon2 from 'argon2'
import { type BackendId, createPasswordHasher, formatPhc, OWASP_19_MIB, parsePhc } from '../../src/hashing/index.ts'
import { measurePairs } from '../paired.ts'
import { report, round, type Row } from '../report.ts'

// The overhead of our wrapper (limits, normalisation, PHC strings, ceiling, gate) over a direct call of the argon2
// package, in one run and in turns. With `argon2` both sides use the same code, so the ratio is the overhead; the other
// rows show the effect of the backend.

const password = 'Éléphant12-violon'
const { memoryKib, passes, lanes, saltBytes, tagBytes } = OWASP_19_MIB
const options = {
  type: argon2.argon2id,
  memoryCost: memoryKib,
  timeCost: passes,
  parallelism: lanes,
  hashLength: tagBytes,
  raw: true
} as const

/** Hash and verify with this backend, each with its counterpart. */
async function verbsOf(backend: BackendId | 'auto'): Promise<Readonly<Record<string, Comparison>>> {
  const hasher = createPasswordHasher({ parameters: OWASP_19_MIB, backend })
  const stored = await hasher.hash(password)
  const salt = Buffer.from(parsePhc(stored).salt)
  return {
    hash: {
      bare: () => argon2.hash(password, { ...options, salt: randomBytes(saltBytes) }),
      wrapped: () => hasher.hash(password)
    },
    verify: {
      bare: () => argon2.hash(password, { ...options, salt }),
      wrapped: () => hasher.verify(password, stored)
    }
  }
}

interface Comparison {
  readonly bare: () => Promise<unknown>
  readonly wrapped: () => Promise<unknown>
}

async function compare(backend: BackendId | 'auto', pairs: number): Promise<Row[]> {
  const rows: Row[] = []
  for (const [operation, { bare, wrapped }] of Object.entries(await verbsOf(backend))) {
    const paired = await measurePairs(pairs, bare, wrapped)
    rows.push({
      backend,
      operation,
      'bare argon2 (median ms)': round(paired.firstMedianMs),
      'rempart (median ms)': round(paired.secondMedianMs),
      'rempart / bare (median of pairs)': Number(paired.medianRatio.toFixed(4)),
      'interquartile range': `${paired.lowerQuartileRatio.toFixed(3)} to ${paired.upperQuartileRatio.toFixed(3)}`,
      pairs
    })
  }
  return rows
}

/** The wrapper with a no-op backend: its own time, which the noise of a 20 ms hash would hide. */
async function measureOwnTime(): Promise<Row[]> {
  const tag = new Uint8Array(tagBytes)
  const idle = createPasswordHasher({
    parameters: OWASP_19_MIB,
    backend: { id: 'none', computeTag: () => Promise.resolve(tag) }
  })
  const stored = formatPhc({ ...parsePhc(await idle.hash(password)), tag })
  const calls = 2000
  const repeat = (task: () => Promise<unknown>) => async (): Promise<void> => {
    for (let call = 0; call < calls; call++) await task()
  }
  const nothing = repeat(() => Promise.resolve())
  const rows: Row[] = []
  const operations = { hash: () => idle.hash(password), verify: () => idle.verify(password, stored) }
  for (const [operation, run] of Object.entries(operations)) {
    const paired = await measurePairs(9, nothing, repeat(run))
    rows.push({ operation, 'own time (µs)': round(((paired.secondMedianMs - paired.firstMedianMs) * 1000) / calls) })
  }
  return rows
}

const rows = [...(await compare('argon2', 120)), ...(await compare('node:crypto', 30)), ...(await compare('auto', 30))]
const packages = ['argon2', '@node-rs/argon2']
report('hashing-wrapper', 'rempart/hashing beside the bare argon2 call, OWASP_19_MIB', packages, rows)
report('hashing-wrapper-own-time', 'The wrapper alone, without Argon2', packages, await measureOwnTime())
