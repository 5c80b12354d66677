import type { TagRequest } from '../../src/hashing/backends/argon2-backend.ts'

/** A request and the tag that RFC 9106 §5 prints for it. */
export interface TagVector {
  readonly name: string
  readonly request: TagRequest
  readonly tagHex: string
}

const rfc9106Input: Omit<TagRequest, 'type'> = {
  version: 19,
  memoryKib: 32,
  passes: 3,
  lanes: 4,
  tagBytes: 32,
  password: new Uint8Array(32).fill(1),
  salt: new Uint8Array(16).fill(2),
  secret: new Uint8Array(8).fill(3),
  associatedData: new Uint8Array(12).fill(4)
}

/** https://www.rfc-editor.org/rfc/rfc9106#section-5 */
export const rfc9106Vectors: readonly TagVector[] = [
  {
    name: 'RFC 9106 §5.1 Argon2d',
    request: { ...rfc9106Input, type: 'argon2d' },
    tagHex: '512b391b6f1162975371d30919734294f868e3be3984f3c1a13a4db9fabe4acb'
  },
  {
    name: 'RFC 9106 §5.2 Argon2i',
    request: { ...rfc9106Input, type: 'argon2i' },
    tagHex: 'c814d9d1dc7f37aa13f0d77f2494bda1c8de6b016dd388d29952a4c4672b6ce8'
  },
  {
    name: 'RFC 9106 §5.3 Argon2id',
    request: { ...rfc9106Input, type: 'argon2id' },
    tagHex: '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659'
  }
]

/** A password and a string that another implementation stored for it. */
export interface StoredHashVector {
  readonly name: string
  readonly password: string
  readonly storedHash: string
}

/** https://github.com/P-H-C/phc-winner-argon2/blob/master/src/test.c */
export const referenceStrings: readonly StoredHashVector[] = [
  {
    name: 'reference implementation, Argon2id, 64 MiB',
    password: 'password',
    storedHash: '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  },
  {
    name: 'reference implementation, Argon2id, 256 KiB',
    password: 'password',
    storedHash: '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
  }
]

/**
 * Django writes `argon2` before the PHC string: https://docs.djangoproject.com/en/stable/topics/auth/passwords/
 * (format) and https://passlib.readthedocs.io/en/stable/lib/passlib.hash.django_std.html (`django_argon2`).
 */
export const djangoArgon2: StoredHashVector = {
  name: 'Django, Argon2id, eight lanes',
  password: 'Parity-Pass-2026 ü',
  storedHash:
    'argon2$argon2id$v=19$m=102400,t=2,p=8$YWJjZGVmZ2hpamtsbW5vcHFyc3R1dg$IgorAEoC45Hed6TrnrYvCyIvYcj3785+rmJayoEyW88'
}
