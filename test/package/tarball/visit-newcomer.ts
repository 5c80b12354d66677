import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../manifest.ts'
import type { Newcomer } from './newcomers.ts'
import { type CommandResult, runIn } from './packed-package.ts'

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

/** What a visit prints where all is well. */
export const expectedVisit: object = {
  refused: 422,
  accepted: true,
  signedIn: true,
  cost: 'm=19456,t=2,p=1',
  first: 401,
  last: 429
}

const compiler = join(root, 'node_modules/typescript/bin/tsc')
// As Nest's own projects are set up, without the types that a newcomer leaves out.
const settings = '--noCheck --experimentalDecorators --emitDecoratorMetadata --module nodenext --target es2024'

/** Writes the program into the folder of an application, and visits it. */
export async function visitNewcomer(folder: string, name: string, newcomer: Newcomer): Promise<CommandResult> {
  const { program, post, isCompiled } = newcomer
  writeFileSync(join(folder, `${name}.${isCompiled ? 'ts' : 'js'}`), program)
  if (isCompiled) {
    const compiled = await runIn(folder, process.execPath, [compiler, `${name}.ts`, ...settings.split(' ')])
    if (compiled.exitCode !== 0) return compiled
  }
  writeFileSync(
    join(folder, `visit-${name}.js`),
    `import { setTimeout } from 'node:timers/promises'
     import { createPasswordHasher, OWASP_12_MIB } from 'rempart/hashing'
     const own = { ...(await import('./${name}.js')) }
     ${post}
     ${visit}`
  )
  const { stderr, ...result } = await runIn(folder, process.execPath, [`visit-${name}.js`])
  // Better Auth tells its own log of each wrong password.
  return { ...result, stderr: stderr.replaceAll(/^.*Invalid password.*\n/gmu, '') }
}
