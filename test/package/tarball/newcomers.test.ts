import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { root } from '../manifest.ts'
import { newcomers } from './newcomers.ts'
import { runIn } from './packed-package.ts'

const MAXIMUM_LINES = 15

const folder = inject('applicationWithPeers')

/** Signs up badly and well, signs in with an old hash, then guesses until nobody looks at the password any more. */
const visit = `
  const headers = { 'content-type': 'application/json' }
  const old = await createPasswordHasher({ parameters: OWASP_12_MIB }).hash('Éléphant12-violon-tiroir')
  const account = 'jeanne@example.org'
  const refused = (await post('/sign-up', { account, password: 'Bonjour1' })).status
  const accepted = (await post('/sign-up', { account, password: 'Éléphant12-violon-tiroir' })).ok
  own.users.set(account, old)
  const signedIn = (await post('/sign-in', { account, password: 'Éléphant12-violon-tiroir' })).ok
  for (let turn = 0; turn < 3000 && own.users.get(account) === old; turn++) await setTimeout(10)
  const cost = own.users.get(account).split('$')[3]
  const guesses = []
  for (let guess = 0; guess < 40 && guesses.at(-1) !== 429; guess++) guesses.push((await post('/sign-in', { account, password: 'Guess-' + guess })).status)
  console.log(JSON.stringify({ refused, accepted, signedIn, cost, first: guesses[0], last: guesses.at(-1) }))
  process.exit(0)`

const compiler = join(root, 'node_modules/typescript/bin/tsc')
// As Nest's own projects are set up, without the types that a newcomer leaves out.
const settings = '--noCheck --experimentalDecorators --emitDecoratorMetadata --module nodenext --target es2024'

async function compile(file: string): Promise<void> {
  expect(await runIn(folder, process.execPath, [compiler, file, ...settings.split(' ')])).toMatchObject({ exitCode: 0 })
}

describe.each(Object.entries(newcomers))('a newcomer with %s', (name, { program, post, isCompiled }) => {
  test(`writes ${MAXIMUM_LINES} lines at most`, () => {
    expect(program.split('\n').length).toBeLessThanOrEqual(MAXIMUM_LINES)
  })

  test('has a refused and an accepted password, a new hash for an old one, and a throttled guess', async () => {
    writeFileSync(join(folder, `${name}.${isCompiled ? 'ts' : 'js'}`), program)
    if (isCompiled) await compile(`${name}.ts`)
    writeFileSync(
      join(folder, `visit-${name}.js`),
      `import { setTimeout } from 'node:timers/promises'
       import { createPasswordHasher, OWASP_12_MIB } from 'rempart/hashing'
       const own = { ...(await import('./${name}.js')) }
       ${post}
       ${visit}`
    )
    const { stdout, stderr } = await runIn(folder, process.execPath, [`visit-${name}.js`])
    // Better Auth tells its own log of each wrong password.
    expect(stderr.replaceAll(/^.*Invalid password.*\n/gmu, '')).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      refused: 422,
      accepted: true,
      signedIn: true,
      cost: 'm=19456,t=2,p=1',
      first: 401,
      last: 429
    })
  })
})
