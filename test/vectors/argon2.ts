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

const libargon2Input = {
  password: Buffer.from('Élé\0phant 🐘'),
  salt: new Uint8Array(16).fill(2)
} as const

const libargon2Secret = new Uint8Array(8).fill(3)

/** Computed with `argon2_ctx` of libargon2 20171227 (Debian 12): other types, versions, lengths, and a secret alone. */
export const libargon2Vectors: readonly TagVector[] = [
  {
    name: 'libargon2, Argon2id with a secret',
    request: {
      ...libargon2Input,
      type: 'argon2id',
      version: 19,
      memoryKib: 32,
      passes: 3,
      lanes: 4,
      tagBytes: 32,
      secret: libargon2Secret
    },
    tagHex: 'a58fe469254b38a05b1329a108d5fdcefeff64db732a396455b6e14aa4d82a78'
  },
  {
    name: 'libargon2, Argon2id version 16',
    request: { ...libargon2Input, type: 'argon2id', version: 16, memoryKib: 64, passes: 2, lanes: 1, tagBytes: 32 },
    tagHex: '66541d60422638d754e4b94fb09b16256e84719ba36addfa2426dab55a11e513'
  },
  {
    name: 'libargon2, Argon2i with a tag of 16 bytes and memory that is no multiple of 8 KiB',
    request: { ...libargon2Input, type: 'argon2i', version: 19, memoryKib: 100, passes: 3, lanes: 2, tagBytes: 16 },
    tagHex: '98282ccf67bcf228d4865f293d66873a'
  },
  {
    name: 'libargon2, Argon2id with a tag of 64 bytes',
    request: {
      ...libargon2Input,
      type: 'argon2id',
      version: 19,
      memoryKib: 1000,
      passes: 1,
      lanes: 1,
      tagBytes: 64,
      secret: libargon2Secret
    },
    tagHex:
      '503e1d0ab0932c5ef1cdced8e77fc4911af410684101e84ede65f441a99aa85cc99a33fd02052e833f2635e6adaba1e559aeb0b696db630c0d51c67e456d6812'
  },
  {
    name: 'libargon2, Argon2d version 16 with a tag of 12 bytes',
    request: {
      ...libargon2Input,
      type: 'argon2d',
      version: 16,
      memoryKib: 65,
      passes: 1,
      lanes: 1,
      tagBytes: 12,
      secret: libargon2Secret
    },
    tagHex: '72e24227e93dd67d6e17a538'
  }
]
