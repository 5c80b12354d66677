import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataFolderError, onDataFolder, prepareDataFolder } from '../data-folder.ts'
import { SettingsError } from '../settings-error.ts'

class DataFolderInUseError extends SettingsError {
  constructor(folder: string) {
    super(
      `the data folder ${folder} is in use by another process; stop that one, or give this one a folder of its own in DATA_DIR`
    )
  }
}

/**
 * Takes a data folder for this process alone: two processes on one PGlite folder destroy it.
 *
 * The lock is the exclusive lock of an empty SQLite file, which the system takes back however the process ends. A file
 * with a process number in it would outlive a killed process, and the number may since belong to another one.
 *
 * @returns What gives the folder back.
 * @throws {SettingsError} When another process has it, or when it cannot be trusted or written.
 */
export function lockDataFolder(folder: string): () => void {
  prepareDataFolder(folder)
  const lock = onDataFolder(folder, () => new DatabaseSync(join(folder, 'in-use.lock')))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked/u.test(error.message)) throw new DataFolderInUseError(folder)
    throw dataFolderError(folder, error)
  }
  return () => lock.close()
}
