import { createRequire } from 'node:module'
import type { LegacyFormat } from './legacy-format.ts'

const told = new Set<string>()

/**
 * Says once for each process which npm packages the formats need and do not find: else the first who signs in would be
 * the first to know. It is no error, for a list of formats may hold more than the table at hand.
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

/** The packages that are not found, each with the formats that need it. */
function findMissingPackages(formats: readonly LegacyFormat[]): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>()
  for (const { name, needs } of formats) {
    if (needs === undefined || isInstalled(needs)) continue
    missing.set(needs, [...(missing.get(needs) ?? []), name])
  }
  return missing
}

/** Whether an npm package is found from here. */
export function isInstalled(packageName: string): boolean {
  try {
    createRequire(import.meta.url).resolve(packageName)
    return true
  } catch {
    return false
  }
}
