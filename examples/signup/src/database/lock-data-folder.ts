import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export class DataFolderInUseError extends Error {
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
 * @throws {DataFolderInUseError} When another process has it.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'in-use.lock'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked/u.test(error.message)) throw new DataFolderInUseError(folder)
    throw error
  }
  return () => lock.close()
}
