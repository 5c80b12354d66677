import { createReadStream } from 'node:fs'
import { UsageError } from '../texts/usage-error.ts'

/** A policy of 10,000 blocked values of 256 characters fits; a huge file given by mistake is not read. */
const MAXIMUM_FILE_BYTES = 16 * 1_048_576

/**
 * The bytes of a file.
 *
 * @throws {UsageError} `unreadable_file`, if the file is too large; otherwise the error of the file system.
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
