import * as crypto from 'node:crypto'
import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { backendUnavailable } from './backend-errors.ts'

const ID = 'node:crypto'

// Absent below Node.js 24.7, although the types declare it.
const { argon2 } = crypto as Partial<typeof crypto>

/** The Argon2 built into Node.js 24.7 and later: nothing to install. */
export const nodeCrypto: Argon2Backend = {
  id: ID,
  supports: (request) => request.version === 19,
  computeTag(request: TagRequest): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (argon2 === undefined) {
        reject(backendUnavailable(ID, `Node.js ${process.version} has no Argon2: use Node.js 24.7 or later`))
        return
      }
      const parameters: crypto.Argon2Parameters = {
        message: request.password,
        nonce: request.salt,
        memory: request.memoryKib,
        passes: request.passes,
        parallelism: request.lanes,
        tagLength: request.tagBytes,
        ...(request.secret === undefined ? {} : { secret: request.secret }),
        ...(request.associatedData === undefined ? {} : { associatedData: request.associatedData })
      }
      // Some runtimes define the function but throw when it is called, so it must be called to find out.
      argon2(request.type, parameters, (error, tag) => {
        if (error === null) resolve(tag)
        else reject(error)
      })
    })
  }
}
