import assert from 'node:assert/strict'
import { createAccountSecurity, createMemoryThrottle } from 'rempart/account'
import { createAccountLifecycle, createMemoryAccountStore } from 'rempart/account/lifecycle'
import { pwnedPasswords } from 'rempart/breach'
import { createPasswordHasher, OWASP_12_MIB } from 'rempart/hashing'
import { djangoPbkdf2, phpass } from 'rempart/hashing/legacy'
import { tuneParameters } from 'rempart/tuning'
import { useIsomorphicEntries } from './isomorphic.js'

const password = 'Éléphant12-violon-tiroir'
/** Written by Django 3.2.25 and WordPress 6.1.9. */
const foreignHashes: readonly (readonly [password: string, hash: string])[] = [
  ['Éléphant12-violon', 'pbkdf2_sha256$20000$seasalt$NROZcCuTXAxvDoncyIDH7ZnGWzvEWExc+2H5gt+Jrj0='],
  ['Éléphant12-violon', '$P$BvH8iCfx5QI./2XXfA8cA0btFOout2.']
]
const { policy, estimator } = await useIsomorphicEntries()

// To sign up, to sign in, and to guess too often.
const hasher = createPasswordHasher({ parameters: policy.hashing, legacy: [djangoPbkdf2, phpass] })
const throttle = createMemoryThrottle({ maximumFailuresPerDay: 2 })
const security = createAccountSecurity({ policy, estimator, hasher, throttle })
assert.equal((await security.enroll('Bonjour1')).hash, null)
const { hash: storedHash } = await security.enroll(password)
const attempt = { account: 'jean', storedHash }
assert.equal((await security.authenticate({ ...attempt, password })).outcome, 'authenticated')
for (let count = 0; count < 2; count++) await security.authenticate({ ...attempt, password: 'Bonjour1' })
assert.equal((await security.authenticate({ ...attempt, password })).outcome, 'throttled')

// An old hash is replaced, and those of other systems are read, the slow ones in a thread.
let stored: string = await createPasswordHasher({ parameters: OWASP_12_MIB }).hash(password)
await hasher.verify(password, stored, { onRehash: ({ newHash }) => (stored = newHash) })
await hasher.whenIdle()
assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u)
for (const [typed, foreign] of foreignHashes) assert.equal((await hasher.verify(typed, foreign)).outcome, 'match')

// A whole account in memory.
const links: string[] = []
const link = (token: string): string => `https://guichet.example/${token}`
const requests = createMemoryThrottle({ maximumFailuresPerDay: 5 })
const lifecycle = createAccountLifecycle({
  policy,
  security: createAccountSecurity({ policy, estimator, hasher }),
  store: createMemoryAccountStore(),
  mail: {
    send: async (_to, { params }) => {
      if ('link' in params) links.push(params.link)
    }
  },
  links: { proof: link, recovery: link, addressChange: link, signIn: '', signUp: '', askRecovery: '', contest: '' },
  service: 'Le Guichet',
  signIns: requests,
  requests,
  secret: 'x'.repeat(32),
  onError: (error) => {
    throw error
  }
})
const address = 'jeanne@example.org'
await lifecycle.register({ address, password, language: 'fr', context: [] })
await lifecycle.whenIdle()
const proved = await lifecycle.proveAddress({ token: links[0]?.split('/').at(-1) ?? '', password })
assert.equal(proved.outcome, 'authenticated')
assert.equal((await lifecycle.signIn({ address, password })).outcome, 'authenticated')

// Nobody listens there: a breach check that cannot ask says so.
const { outcome } = await pwnedPasswords({ endpoint: 'http://127.0.0.1:9/range/' }).check(password)
assert.equal(outcome, 'unknown')

const target = { targetMs: 50, memoryBudgetKib: 65_536, concurrency: 1, searchMs: 1000 }
assert.equal((await tuneParameters(target)).parameters.lanes, 1)

process.stdout.write(`${JSON.stringify({ backend: hasher.statistics().backend })}\n`)
