import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findMissingPlatformPackages, type Lock } from '../../scripts/platform-packages.ts'
import { root } from './manifest.ts'

test('the lock names the platform packages of every system (else: npm run lock)', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  expect(Object.keys(findMissingPlatformPackages(lock))).toEqual([])
})

test('every package of every lock can be checked against its integrity', () => {
  for (const folder of ['.', 'benchmarks', 'examples/signup', 'examples/react-form']) {
    const { packages } = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')) as Lock
    const unchecked = Object.entries(packages).filter(
      ([place, { link, integrity }]) => place.includes('node_modules/') && link !== true && integrity === undefined
    )
    expect(unchecked.map(([place]) => `${folder}: ${place}`)).toEqual([])
  }
})

test('a platform package that is missing is described from its name and from what asks for it', () => {
  const parent = {
    version: '1.0.0',
    dev: true,
    license: 'MIT',
    optionalDependencies: { '@a/fast-linux-x64-musl': '1.0.0', '@a/fast-linux-x64-gnu': '1.0.0', fsevents: '~2.3.3' }
  }
  const lock = { packages: { 'node_modules/@a/fast': parent, 'node_modules/@a/fast-linux-x64-gnu': {} } }
  expect(findMissingPlatformPackages(lock)).toEqual({
    'node_modules/@a/fast-linux-x64-musl': {
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      license: 'MIT',
      optional: true,
      os: ['linux']
    }
  })
})
