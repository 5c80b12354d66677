import type { Argon2Backend } from './argon2-backend.ts'
import { backendUnavailable } from './backend-errors.ts'
import { loadOnce } from './load-once.ts'

const ID = 'argon2'

/** The npm package `argon2`, an optional peer: the reference implementation in C, prebuilt for most machines. */
export const argon2Package: Argon2Backend = {
  id: ID,
  computeTag: (request) =>
    withPackage((argon2) => {
      const { memory, isCopy } = ownMemory(request.password)
      const tag = argon2.hash(memory, {
        // The raw tag only: argon2 0.45 writes the parameters of its strings out of order.
        raw: true,
        type: argon2[request.type],
        version: request.version,
        memoryCost: request.memoryKib,
        timeCost: request.passes,
        parallelism: request.lanes,
        hashLength: request.tagBytes,
        salt: asBuffer(request.salt),
        ...(request.secret === undefined ? {} : { secret: asBuffer(request.secret) }),
        ...(request.associatedData === undefined ? {} : { associatedData: asBuffer(request.associatedData) })
      })
      return isCopy ? tag.finally(() => new Uint8Array(memory).fill(0)) : tag
    })
}

/**
 * An `ArrayBuffer` that holds the password and nothing else. The package calls `Buffer.from` on its input, which would
 * copy a buffer into the shared pool, but does not copy an `ArrayBuffer`.
 */
function ownMemory(password: Uint8Array): { readonly memory: ArrayBufferLike; readonly isCopy: boolean } {
  return password.byteLength === password.buffer.byteLength
    ? { memory: password.buffer, isCopy: false }
    : { memory: Uint8Array.from(password).buffer, isCopy: true }
}

/** The same bytes as a `Buffer`, without a copy. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

type Argon2Module = typeof import('argon2')

/** The part of the package used here; its own types do not say that it accepts an `ArrayBuffer`. */
interface Binding extends Pick<Argon2Module, 'argon2d' | 'argon2i' | 'argon2id'> {
  hash(password: Parameters<Argon2Module['hash']>[0] | ArrayBufferLike, options: BindingOptions): Promise<Uint8Array>
}

type BindingOptions = import('argon2').HashOptions & { readonly raw: true }

const withPackage = loadOnce(async (): Promise<Binding> => {
  // argon2 0.45 is built for Node-API 10 and ends the whole process with a segmentation fault below it.
  if (Number(process.versions['napi']) < 10) {
    throw backendUnavailable(ID, `Node.js ${process.version} is too old for it: use Node.js 22.14 or later`)
  }
  try {
    return await import('argon2')
  } catch (cause) {
    throw backendUnavailable(ID, 'install it (npm install argon2), on a platform that it has a build for', cause)
  }
})
