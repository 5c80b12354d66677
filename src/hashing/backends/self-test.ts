import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { backendUnavailable } from './backend-errors.ts'
import { loadOnce } from './load-once.ts'

interface KnownAnswer {
  readonly request: TagRequest
  readonly tagHex: string
}

const withSecret: TagRequest = {
  type: 'argon2id',
  version: 19,
  memoryKib: 32,
  passes: 3,
  lanes: 4,
  tagBytes: 32,
  password: new Uint8Array(32).fill(1),
  salt: new Uint8Array(16).fill(2),
  secret: new Uint8Array(8).fill(3)
}

const KNOWN_ANSWERS: readonly KnownAnswer[] = [
  // RFC 9106 §5.3.
  {
    request: { ...withSecret, associatedData: new Uint8Array(12).fill(4) },
    tagHex: '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659'
  },
  // The same without associated data, and with a password that a C string or a text encoding would corrupt; from
  // libargon2.
  {
    request: { ...withSecret, password: Buffer.from('Élé\0phant 🐘') },
    tagHex: 'a58fe469254b38a05b1329a108d5fdcefeff64db732a396455b6e14aa4d82a78'
  },
  // phc-winner-argon2, src/test.c: no secret.
  {
    request: {
      type: 'argon2id',
      version: 19,
      memoryKib: 256,
      passes: 2,
      lanes: 1,
      tagBytes: 32,
      password: Buffer.from('password'),
      salt: Buffer.from('somesalt')
    },
    tagHex: '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'
  }
]

/** The same backend, which must pass its self-test before its first use. */
export function withSelfTest(backend: Argon2Backend): Argon2Backend {
  const onceTested = loadOnce(async () => assertSelfTest(backend))
  return { ...backend, computeTag: (request) => onceTested(() => backend.computeTag(request)) }
}

/**
 * @throws {RempartError} `backend_unavailable` if a backend is missing or gives a wrong answer to a request that it
 * claims to support.
 */
export async function assertSelfTest(backend: Argon2Backend): Promise<void> {
  for (const { request, tagHex } of KNOWN_ANSWERS) {
    if (backend.supports?.(request) === false) continue
    const tag = await backend.computeTag(request)
    if (Buffer.from(tag).toString('hex') !== tagHex) {
      throw backendUnavailable(backend.id, 'it fails its self-test: install it again, or use another backend')
    }
  }
}
