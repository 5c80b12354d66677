import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { linkSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onDataFolder, prepareDataFolder } from '../data-folder.ts'
import type { Settings } from '../settings.ts'

const MINIMUM_CHARACTERS = 32

/**
 * The service's key: given, or made once and kept in the data folder, readable by its owner only.
 *
 * @throws {SettingsError} When the folder cannot be trusted or written, or holds a key that is too short to be one.
 */
export function loadSecret({ SECRET, DATA_DIR }: Settings): string {
  if (SECRET !== undefined) return SECRET
  prepareDataFolder(DATA_DIR)
  return onDataFolder(DATA_DIR, () => {
    const path = join(DATA_DIR, 'secret')
    const made = join(DATA_DIR, `secret.${randomUUID()}`)
    // `wx` writes through no link that somebody has planted.
    writeFileSync(made, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true })
    try {
      // A link is made whole or not at all, and never over another: a killed process leaves no half secret.
      linkSync(made, path)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    } finally {
      rmSync(made)
    }
    if (!lstatSync(path).isFile()) throw new Error('its file "secret" is no plain file')
    const secret = readFileSync(path, 'utf8')
    if (secret.length >= MINIMUM_CHARACTERS) return secret
    throw new Error(`its file "secret" has ${secret.length} characters; a key has ${MINIMUM_CHARACTERS} or more`)
  })
}

/** A key for one purpose, so that no two uses of the service's key can be played against each other. */
export function derivedSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url')
}
