import * as crypto from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import argon2 from 'argon2'
import { createHashingGate, createPasswordHasher, OWASP_19_MIB } from '../../../src/hashing/index.ts'
import { buildPackage } from './build-package.ts'

/** Makes one hash. */
type MakeHash = () => Promise<unknown>

const password = Buffer.from('cheval pile agrafe')
const salt = Buffer.alloc(16)
const { memoryKib, passes, lanes, tagBytes } = OWASP_19_MIB
const argon2Options = {
  type: argon2.argon2id,
  memoryCost: memoryKib,
  timeCost: passes,
  parallelism: lanes,
  salt,
  raw: true
} as const

export interface Contenders {
  readonly byName: Readonly<Record<string, MakeHash>>
  /** The backend that `createPasswordHasher()` chose, once it has made a hash. */
  readonly chosenBackend: () => string
}

/**
 * Every way to make a hash at OWASP_19_MIB, including, if it can be built, the package `argon2` rebuilt for this
 * processor.
 *
 * @param maximumConcurrency Concurrent hashes that the gate must admit.
 */
export function createContenders(maximumConcurrency: number): Contenders {
  const gate = createHashingGate({ maximumConcurrency })
  const automatic = createPasswordHasher({ gate })
  const overArgon2 = createPasswordHasher({ gate, backend: 'argon2' })
  const chosenBackend = (): string => automatic.statistics().backend
  const contenders: Record<string, MakeHash> = {
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
  if ('argon2' in crypto) contenders['node:crypto, called directly'] = makeWithNodeCrypto
  const rebuilt = buildPackage()
  if (rebuilt === null) {
    console.log('The package argon2 could not be built here: its row is missing. It needs gcc, g++ and make.')
    return { byName: contenders, chosenBackend }
  }
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
  return { byName: contenders, chosenBackend }
}

function makeWithNodeCrypto(): Promise<unknown> {
  const parameters = {
    message: password,
    nonce: salt,
    memory: memoryKib,
    passes,
    parallelism: lanes,
    tagLength: tagBytes
  }
  return new Promise((resolve, reject) => {
    crypto.argon2('argon2id', parameters, (error, tag) => {
      if (error === null) resolve(tag)
      else reject(error)
    })
  })
}
