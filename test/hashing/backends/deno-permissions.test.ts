import { afterEach, describe, expect, test, vi } from 'vitest'
import { missingPermissions } from '../../../src/hashing/backends/deno-permissions.ts'
import { requireRanking } from '../../../src/hashing/backends/rank-backends.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** As Deno 2.9 answers: what was not allowed would be asked for, or was denied. */
function runInDeno(states: Readonly<Record<string, string>>): void {
  vi.stubGlobal('Deno', {
    permissions: { querySync: ({ name }: { readonly name: string }) => ({ state: states[name] ?? 'prompt' }) }
  })
}

describe('what Deno does not allow', () => {
  test.each([
    [{}, ['--allow-read', '--allow-env', '--allow-ffi']],
    [{ read: 'granted', env: 'granted' }, ['--allow-ffi']],
    [{ env: 'granted', ffi: 'granted' }, ['--allow-read']],
    [{ read: 'granted', env: 'denied', ffi: 'granted' }, ['--allow-env']],
    [{ read: 'granted', env: 'granted', ffi: 'granted' }, []]
  ])('%j lacks %j', (states, flags) => {
    runInDeno(states)
    expect(missingPermissions()).toEqual(flags)
  })

  test('is nothing on another runtime', () => {
    expect(missingPermissions()).toEqual([])
  })
})

describe('the error without a backend', () => {
  test('names the permissions that Deno has to give, and no version of Node.js', async () => {
    runInDeno({ read: 'granted' })
    await expect(requireRanking([], () => 0)).rejects.toMatchObject({
      code: 'backend_unavailable',
      details: { backend: 'auto', remedy: 'run Deno with --allow-env --allow-ffi, for @node-rs/argon2' }
    })
  })

  test('names this Node.js where Deno allows everything, and where there is none', async () => {
    const ofNode = { details: { remedy: expect.stringContaining(`this is Node.js ${process.version}`) as string } }
    await expect(requireRanking([], () => 0)).rejects.toMatchObject(ofNode)
    runInDeno({ read: 'granted', env: 'granted', ffi: 'granted' })
    await expect(requireRanking([], () => 0)).rejects.toMatchObject(ofNode)
  })
})
