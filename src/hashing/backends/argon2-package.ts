import type { Argon2Backend } from './argon2-backend.ts'
import { asBuffer } from '../as-buffer.ts'
import { backendUnavailable, loadOnce } from './load-once.ts'

const ID = 'argon2'

/** The npm package `argon2`: the reference implementation in C, prebuilt for most machines. */
export const argon2Package: Argon2Backend = {
  id: ID,
  computeTag: (request) =>
    withPackage((argon2) =>
      argon2.hash(asBuffer(request.password), {
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
    )
}

const withPackage = loadOnce(async () => {
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
