import { createReadStream } from 'node:fs'
import { UsageError } from '../texts/usage-error.ts'

/** A policy of 10,000 blocked values of 256 characters fits; a mistaken path to a huge file is not read whole. */
const MAXIMUM_FILE_BYTES = 16 * 1_048_576

/**
 * The bytes of a file.
 *
 * @throws {UsageError} `unreadable_file`, for a file that is too large; else the error of the file system.
 */
export async function readBoundedFile(path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of createReadStream(path)) {
    if (!Buffer.isBuffer(chunk)) continue
    chunks.push(chunk)
    length += chunk.length
    if (length > MAXIMUM_FILE_BYTES) throw new UsageError('unreadable_file', path)
  }
  return Buffer.concat(chunks)
}
