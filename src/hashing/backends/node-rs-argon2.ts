import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { backendUnavailable } from './backend-errors.ts'
import { loadOnce } from './load-once.ts'

const ID = '@node-rs/argon2'

/** The npm package `@node-rs/argon2`, a dependency: it uses the processor's vector instructions. */
export const nodeRsArgon2: Argon2Backend = {
  id: ID,
  supports: (request) => request.associatedData === undefined,
  computeTag: (request) => withPackage(({ hashRaw }) => hashRaw(request.password, optionsOf(request)))
}

function optionsOf({ type, version, memoryKib, passes, lanes, tagBytes, salt, secret }: TagRequest): BindingOptions {
  const options = {
    algorithm: ALGORITHMS[type],
    version: version === 19 ? 1 : 0,
    memoryCost: memoryKib,
    timeCost: passes,
    parallelism: lanes,
    outputLen: tagBytes,
    salt
  }
  return secret === undefined ? options : { ...options, secret }
}

const ALGORITHMS = { argon2d: 0, argon2i: 1, argon2id: 2 } as const

/** The part of the package used here. Its `Algorithm` and `Version` are const enums, which do not exist at run time. */
interface Binding {
  readonly hashRaw: (password: Uint8Array, options: BindingOptions) => Promise<Uint8Array>
}

interface BindingOptions {
  readonly algorithm: number
  readonly version: number
  readonly memoryCost: number
  readonly timeCost: number
  readonly parallelism: number
  readonly outputLen: number
  readonly salt: Uint8Array
  readonly secret?: Uint8Array
}

const withPackage = loadOnce(async (): Promise<Binding> => {
  try {
    return await import('@node-rs/argon2')
  } catch (cause) {
    throw backendUnavailable(
      ID,
      'install it with its package for this platform (npm install --include=optional @node-rs/argon2)',
      cause
    )
  }
})
