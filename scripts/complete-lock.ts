import { readFileSync, writeFileSync } from 'node:fs'
import { findMissingPlatformPackages, type Lock } from './platform-packages.ts'

// `npm run lock`, after `npm install` against a registry that lacks packages of some systems.

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock
const { '': root, ...packages } = { ...lock.packages, ...findMissingPlatformPackages(lock) }
const sorted = Object.entries(packages).toSorted(([left], [right]) => left.localeCompare(right, 'en'))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`)
