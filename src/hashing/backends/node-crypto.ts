import * as crypto from 'node:crypto'
import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { backendUnavailable } from './backend-errors.ts'

const ID = 'node:crypto'

// Absent below Node.js 24.7, where the types still promise it.
const { argon2 } = crypto as Partial<typeof crypto>

/** Argon2 of Node.js itself, from 24.7 on: nothing to install. */
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
      // Some runtimes have the function and throw when it is called, so only a call tells.
      argon2(request.type, parameters, (error, tag) => {
        if (error === null) resolve(tag)
        else reject(error)
      })
    })
  }
}
