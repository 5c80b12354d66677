import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const execute = promisify(execFile)
const hashing = fileURLToPath(new URL('../../src/hashing/index.ts', import.meta.url))

/** What a process prints in which `before` has run, then our entry was loaded, then `code` has run. */
async function run(before: string, code: string): Promise<string> {
  const program = `${before};const hashing = await import(${JSON.stringify(hashing)});${code}`
  const { stdout, stderr } = await execute(process.execPath, [
    '--input-type=module',
    '--experimental-strip-types',
    '--no-warnings',
    '--eval',
    program
  ])
  return stdout + stderr
}

// As in workerd, whose `node:os` gives zeros or throws, and whose `process` has no such function.
const withoutReadings = `
  import os from 'node:os'
  import { syncBuiltinESMExports } from 'node:module'
  os.totalmem = READING
  os.availableParallelism = READING
  process.constrainedMemory = undefined
  syncBuiltinESMExports()`

test.each(['() => 0', "() => { throw new Error('not implemented') }", 'undefined'])(
  'where the runtime tells neither memory nor cores (%s), a backend of the caller works',
  async (reading) => {
    const output = await run(
      withoutReadings.replaceAll('READING', reading),
      `const gate = hashing.createHashingGate()
       const backend = { id: 'own', computeTag: async ({ tagBytes }) => new Uint8Array(tagBytes).fill(7) }
       const hasher = hashing.createPasswordHasher({ gate, backend })
       const { matches } = await hasher.verify('Bonjour1', await hasher.hash('Bonjour1'))
       console.log(gate.memoryBudgetKib, matches)`
    )
    expect(output).toBe('65536 true\n')
  }
)

test('a Node.js that is too old is told with the version that is needed, when the hasher is made', async () => {
  const output = await run(
    'Promise.withResolvers = undefined',
    `for (const create of [() => hashing.createPasswordHasher(), () => hashing.createHashingGate()]) {
       try { create() } catch (error) { console.log(error.code, error.message) }
     }`
  )
  const line = `backend_unavailable rempart cannot hash here: use Node.js 22.14 or later; this is Node.js ${process.version}\n`
  expect(output).toBe(line.repeat(2))
})
