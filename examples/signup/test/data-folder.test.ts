import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { makeDataFolder, makeFolder, removeFolder, runService, startService } from './running/service.ts'

let folder = ''
beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => {
  removeFolder(folder)
})

async function refusal(settings: Readonly<Record<string, string>>): Promise<string> {
  const child = startService(settings)
  expect({ exitCode: await child.ended, said: child.stderr() }).toMatchObject({ exitCode: 2 })
  return child.stderr()
}

test.each([0o755, 0o750, 0o707, 0o777])('a folder on which others have rights is refused (mode %o)', async (mode) => {
  chmodSync(folder, mode)
  expect(await refusal({ DATA_DIR: folder })).toContain(`DATA_DIR ${folder}: other users have rights on it (mode 0`)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that the service makes is for its owner alone', async () => {
  const made = join(folder, 'deep', 'data')
  const service = await runService({ DATA_DIR: made })
  await service.stop()
  expect(statSync(made).mode & 0o777).toBe(0o700)
  expect(statSync(join(made, 'secret')).mode & 0o777).toBe(0o600)
})

test('a folder that cannot be one is named, with the system’s reason', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(await refusal({ DATA_DIR: file })).toContain(`DATA_DIR ${file}: EEXIST`)
  expect(await refusal({ DATA_DIR: join(file, 'data') })).toContain(`DATA_DIR ${file}/data: ENOTDIR`)
})

test.runIf(process.platform === 'linux')('a disk that takes nothing is named', async () => {
  expect(await refusal({ DATA_DIR: '/sys/data' })).toMatch(/DATA_DIR \/sys\/data: (?:EPERM|EACCES|EROFS)/u)
})

test.each([
  ['of three characters', 'abc', 'its file "secret" has 3 characters'],
  ['of none', '', 'its file "secret" has 0 characters']
])('a kept key %s is refused', async (_name, secret, words) => {
  const own = makeDataFolder(inject('template'))
  writeFileSync(join(own, 'secret'), secret)
  expect(await refusal({ DATA_DIR: own })).toContain(words)
  removeFolder(own)
})

test('a kept key that is a link is not followed', async () => {
  const own = makeDataFolder('')
  const elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'key'), 'x'.repeat(40))
  symlinkSync(join(elsewhere, 'key'), join(own, 'secret'))
  expect(await refusal({ DATA_DIR: own })).toContain('"secret" is no plain file')
  removeFolder(own)
})
