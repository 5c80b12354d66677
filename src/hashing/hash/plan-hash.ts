import type { Argon2Parameters } from '../../argon2/argon2-parameters.ts'
import type { Argon2Backend } from '../backends/argon2-backend.ts'
import { computeTag } from '../backends/compute-tag.ts'
import { newHashRequest } from '../backends/tag-request.ts'
import type { GatedWork } from '../gate/admission.ts'
import { formatPhc } from '../phc/format-phc.ts'
import { assertPassword, encodePassword } from '../secrets/password-bytes.ts'
import type { Pepper } from '../secrets/pepper.ts'
import { wipe } from '../secrets/secret-bytes.ts'

/** Settings of new hashes. */
export interface HashContext {
  readonly parameters: Argon2Parameters
  readonly maximumPasswordBytes: number
  readonly backend: Argon2Backend
  readonly pepper: Pepper | null
}

/**
 * Hashing a password as one piece of work for the gate.
 *
 * @throws {RempartError} `password_too_large`, `password_not_unicode`, `password_too_many_marks`.
 */
export function planHash(password: string, context: HashContext): GatedWork<string> {
  const { parameters, maximumPasswordBytes, backend, pepper } = context
  assertPassword(password, maximumPasswordBytes)
  return {
    memoryKib: parameters.memoryKib,
    // The password is encoded only once admitted: under a flood most requests are refused.
    compute: async () => {
      const request = newHashRequest(encodePassword(password), parameters, pepper?.current.secret)
      try {
        const tag = await computeTag(backend, request)
        return formatPhc({ ...request, ...(pepper === null ? {} : { keyId: pepper.current.keyId }), tag })
      } finally {
        wipe([request.password])
      }
    }
  }
}
