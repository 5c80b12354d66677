import { RempartError } from '../../rempart-error.ts'
import type { Argon2Backend, TagRequest } from './argon2-backend.ts'

/** The npm package `argon2`: the reference implementation in C, prebuilt for most machines. */
export const argon2Package: Argon2Backend = {
  id: 'argon2',
  async computeTag(request: TagRequest): Promise<Uint8Array> {
    const argon2 = await loadArgon2()
    return argon2.hash(asBuffer(request.password), {
      // Only the raw tag: the strings that argon2 0.45 writes have their parameters out of order.
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
  }
}

type Argon2Module = typeof import('argon2')

let loading: Promise<Argon2Module> | undefined

function loadArgon2(): Promise<Argon2Module> {
  loading ??= importArgon2()
  return loading
}

async function importArgon2(): Promise<Argon2Module> {
  // argon2 0.45 is built for Node-API 10 and ends the whole process with a segmentation fault below it.
  if (Number(process.versions['napi']) < 10) {
    throw unavailable(`Node.js ${process.version} is too old for it: use Node.js 22.14 or later`)
  }
  try {
    return await import('argon2')
  } catch (cause) {
    throw unavailable('install it (npm install argon2), on a platform that it has a build for', cause)
  }
}

function unavailable(remedy: string, cause?: unknown): RempartError<'backend_unavailable'> {
  return new RempartError(
    'backend_unavailable',
    `the backend "argon2" cannot run: ${remedy}`,
    { backend: 'argon2', remedy },
    { cause }
  )
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
