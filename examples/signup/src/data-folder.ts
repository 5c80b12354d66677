import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SettingsError } from './settings-error.ts'

const OTHERS = 0o077

/**
 * Makes the data folder, or makes sure that it can be trusted: nobody else can read the hashes in it or plant a link, and
 * there is room to write.
 *
 * @throws {SettingsError} Names the folder, and the system's reason.
 */
export function prepareDataFolder(folder: string): void {
  onDataFolder(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }))
  const { mode, uid } = onDataFolder(folder, () => statSync(folder))
  if (process.getuid !== undefined) {
    if (uid !== process.getuid()) throw new SettingsError(`DATA_DIR ${folder}: belongs to another user`)
    // As PostgreSQL: never mended here, since the folder may have been meant for something else.
    if ((mode & OTHERS) !== 0) {
      throw new SettingsError(
        `DATA_DIR ${folder}: other users have rights on it (mode ${(mode & 0o777).toString(8).padStart(4, '0')}); chmod 700 takes them away`
      )
    }
  }
  const probe = join(folder, `probe.${randomUUID()}`)
  onDataFolder(folder, () => {
    try {
      writeFileSync(probe, Buffer.alloc(65_536), { flag: 'wx', mode: 0o600, flush: true })
    } finally {
      rmSync(probe, { force: true })
    }
  })
}

/** Performs an operation on a file of the data folder; an error of the system names the setting. */
export function onDataFolder<Result>(folder: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw dataFolderError(folder, error)
  }
}

export function dataFolderError(folder: string, cause: unknown): SettingsError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new SettingsError(`DATA_DIR ${folder}: ${reason}`, { cause })
}
