import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { asRempartError, failed, unsupported } from './backend-errors.ts'

/** Computes a tag with a backend and enforces its contract: a tag of the requested length, or a `RempartError`. */
export async function computeTag(backend: Argon2Backend, request: TagRequest): Promise<Uint8Array> {
  if (backend.supports?.(request) === false) throw unsupported(backend.id)
  let tag: Uint8Array
  try {
    tag = await backend.computeTag(request)
  } catch (cause) {
    throw asRempartError(cause, backend.id, request.password)
  }
  if (tag.length !== request.tagBytes) throw failed(backend.id, 'gave a tag of another length than asked for')
  return tag
}
