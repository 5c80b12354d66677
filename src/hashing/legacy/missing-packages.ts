import { createRequire } from 'node:module'
import type { LegacyFormat } from './legacy-format.ts'

const told = new Set<string>()

/**
 * Warns once for each process and package when a format needs an npm package that is not installed. Otherwise the first
 * sign-in would reveal it. It is not an error, because a list of formats may hold more than the table needs.
 */
export function warnOfMissingPackages(formats: readonly LegacyFormat[]): void {
  for (const [packageName, names] of findMissingPackages(formats)) {
    if (told.has(packageName)) continue
    told.add(packageName)
    process.emitWarning(
      `${packageName} is not installed, so that stored hashes that need it cannot be verified (formats: ` +
        `${names.join(', ')}): npm install ${packageName}`,
      { type: 'RempartWarning', code: 'REMPART_PACKAGE_MISSING' }
    )
  }
}

/** The missing packages, each with the formats that need it. */
function findMissingPackages(formats: readonly LegacyFormat[]): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>()
  for (const { name, needs } of formats) {
    if (needs === undefined || isInstalled(needs)) continue
    missing.set(needs, [...(missing.get(needs) ?? []), name])
  }
  return missing
}

/** Whether an npm package can be resolved from here. */
export function isInstalled(packageName: string): boolean {
  try {
    createRequire(import.meta.url).resolve(packageName)
    return true
  } catch {
    return false
  }
}
