import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import { firebaseScrypt, joinSaltColumn, legacyFormats, symfonyDigest } from '../../../src/hashing/legacy/index.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'

const firebase = firebaseScrypt({
  signerKey: 'jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==',
  saltSeparator: 'Bw==',
  rounds: 8,
  memoryCost: 14
})

const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: [firebase, ...legacyFormats] })

/** One table of users as its system exports it. */
interface Export {
  readonly file: string
  /** The stored string of each user. */
  readonly read: (text: string) => Iterable<readonly [user: string, stored: string]>
  readonly passwords: Readonly<Record<string, string>>
  /** Who has no password that can be read, and what is said of it. */
  readonly others?: Readonly<Record<string, string>>
}

const exports: readonly Export[] = [
  {
    // mysqldump; made by the functions of WordPress 6.1 and 6.8 and of PHP 8.2.
    file: 'wordpress.sql',
    read: (text) =>
      [...text.matchAll(/\([0-9]+,'((?:[^'\\]|\\.)*)','((?:[^'\\]|\\.)*)'/gu)].map(([, login = '', pass = '']) => [
        login,
        pass
      ]),
    passwords: { marie: 'Éléphant12-violon', jean: 'password', paul: 'Éléphant12-violon', ancien: 'password' }
  },
  {
    // `manage.py dumpdata auth.user` of Django 3.2.
    file: 'django.json',
    read: (text) =>
      (JSON.parse(text) as { fields: { username: string; password: string } }[]).map(({ fields }) => [
        fields.username,
        fields.password
      ]),
    passwords: {
      'marie.dupont': 'Éléphant12-violon',
      'jean.martin': 'correct horse battery staple',
      'anne.petit': 'lètmein'
    },
    others: { 'sso.seulement': 'malformed' }
  },
  {
    // The table of FOSUserBundle; made by Symfony 5.4 and PHP 8.2.
    file: 'symfony.csv',
    read: (text) =>
      readCsv(text, ',').map(({ username = '', salt = '', password = '' }) => [
        username,
        salt === '' ? password : joinSaltColumn(symfonyDigest, salt, password)
      ]),
    passwords: { marie: 'Éléphant12-violon', jean: 'correct horse battery staple', paul: 'Éléphant12-violon' }
  },
  {
    // The table of JdbcUserDetailsManager, with the passwords of the reference:
    // https://docs.spring.io/spring-security/reference/features/authentication/password-storage.html
    file: 'spring.csv',
    read: (text) => readCsv(text, ',').map(({ username = '', password = '' }) => [username, password]),
    passwords: { marie: 'password', jean: 'password', paul: 'password', anne: 'password' },
    others: { demo: 'unknown_algorithm' }
  },
  {
    // A realm: https://www.keycloak.org/server/importExport
    file: 'keycloak.json',
    read: (text) =>
      (JSON.parse(text) as KeycloakRealm).users.flatMap(({ username, credentials }) =>
        credentials
          .filter(({ type }) => type === 'password')
          .map((credential) => [username, JSON.stringify(credential)] as const)
      ),
    passwords: { user1: 'password', marie: 'Éléphant12-violon', jean: 'Éléphant12-violon' }
  },
  {
    // AspNetUsers, with the passwords of the framework's own tests:
    // https://github.com/dotnet/aspnetcore/blob/main/src/Identity/test/Identity.Test/PasswordHasherTest.cs
    file: 'asp-net.csv',
    read: (text) => readCsv(text, ';').map(({ Email = '', PasswordHash = '' }) => [Email, PasswordHash]),
    passwords: {
      'marie@exemple.fr': 'my password',
      'jean@exemple.fr': 'my password',
      'paul@exemple.fr': 'my password'
    }
  },
  {
    // `firebase auth:export users.json`, with the account of https://github.com/firebase/scrypt
    file: 'firebase.json',
    read: (text) =>
      (JSON.parse(text) as FirebaseExport).users.flatMap(({ email, passwordHash, salt }) =>
        passwordHash === undefined || salt === undefined
          ? []
          : [[email, joinSaltColumn(firebase, salt, passwordHash)] as const]
      ),
    passwords: { 'user1@test.com': 'user1password' }
  },
  {
    // `slapcat`, with the passwords of passlib's tests: https://foss.heptapod.net/python-libs/passlib
    file: 'ldap.ldif',
    read: readLdif,
    passwords: { marie: 'testing123', jean: 'toomanysecrets', paul: 'U*U*U*U*', anne: 'testing1234' }
  }
]

interface KeycloakRealm {
  readonly users: { readonly username: string; readonly credentials: { readonly type: string }[] }[]
}

interface FirebaseExport {
  readonly users: { readonly email: string; readonly passwordHash?: string; readonly salt?: string }[]
}

describe.each(exports)('$file', ({ file, read, passwords, others = {} }) => {
  const stored = new Map(read(readFileSync(new URL(`../../vectors/legacy-exports/${file}`, import.meta.url), 'utf8')))

  test('every user is there', () => {
    expect([...stored.keys()].toSorted()).toEqual([...Object.keys(passwords), ...Object.keys(others)].toSorted())
  })

  test.each(Object.entries(passwords))('%s signs in, and a new hash is written', async (user, password) => {
    const store = new Map(stored)
    const outcome = await hasher.verify(password, store.get(user) ?? null, {
      onRehash: ({ newHash }) => store.set(user, newHash)
    })
    expect(outcome).toMatchObject({ outcome: 'match', needsRehash: true })
    expect((await hasher.verify(`${password}x`, stored.get(user) ?? null)).outcome).toBe('mismatch')
    await hasher.whenIdle()
    expect(await hasher.verify(password, store.get(user) ?? null)).toMatchObject({ matches: true, needsRehash: false })
  })

  test.each(Object.entries(others))('%s has no password that can be read', async (user, problem) => {
    expect(await hasher.verify('password', stored.get(user) ?? null)).toMatchObject({
      outcome: 'unreadable_hash',
      problem
    })
  })
})

/** RFC 4180, without line ends in a field. */
function readCsv(text: string, separator: string): Partial<Record<string, string>>[] {
  const field = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'gu')
  const [header = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(field)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain))
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}

/** RFC 2849: a line goes on after a space, and a value after two colons is base 64. */
function readLdif(text: string): [string, string][] {
  return text
    .replaceAll('\n ', '')
    .split('\n\n')
    .flatMap((entry) => {
      const user = /^uid: (.*)$/mu.exec(entry)?.[1]
      const [, encoding, value = ''] = /^userPassword:(:?) (.*)$/mu.exec(entry) ?? []
      if (user === undefined || encoding === undefined) return []
      return [[user, encoding === '' ? value : Buffer.from(value, 'base64').toString('utf8')]]
    })
}
