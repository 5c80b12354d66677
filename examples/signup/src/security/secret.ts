import { createHash, createHmac, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../settings.ts'

/** The service's key: given, or made once and kept in the data folder, readable by its owner only. */
export function loadSecret({ SECRET, DATA_DIR }: Settings): string {
  if (SECRET !== undefined) return SECRET
  mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 })
  const path = join(DATA_DIR, 'secret')
  const made = join(DATA_DIR, `secret.${process.pid}`)
  writeFileSync(made, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    // A link is made whole or not at all, and never over another: a killed process leaves no half secret.
    linkSync(made, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(made)
  }
  return readFileSync(path, 'utf8')
}

/** A key for one purpose, so that no two uses of the service's key can be played against each other. */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url')
}

/** What is stored of a random token. */
export function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
