import { createReadStream } from 'node:fs'
import { presets } from '../index.ts'
import type { AccountSecurityPolicy } from '../index.ts'
import { UsageError } from './usage-error.ts'

/** A policy of 10,000 blocked values of 256 characters fits; a mistaken path to a huge file is not read whole. */
const MAXIMUM_FILE_BYTES = 16 * 1_048_576

/**
 * The policy by a preset's name or from a JSON file.
 *
 * @throws {UsageError} `unknown_preset`, `unreadable_file`.
 * @throws {RempartError} `invalid_policy`.
 */
export async function loadPolicy(nameOrPath: string): Promise<AccountSecurityPolicy> {
  if (isPresetName(nameOrPath)) return presets[nameOrPath]
  const text = await readPolicyFile(nameOrPath)
  const { parseAccountSecurityPolicyText } = await import('../policy/zod/index.ts')
  return parseAccountSecurityPolicyText(text)
}

function isPresetName(name: string): name is keyof typeof presets {
  return Object.hasOwn(presets, name)
}

async function readPolicyFile(path: string): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of createReadStream(path)) {
      if (!Buffer.isBuffer(chunk)) continue
      chunks.push(chunk)
      length += chunk.length
      if (length > MAXIMUM_FILE_BYTES) throw new UsageError('unreadable_file', path)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw missing && !/[./\\]/u.test(path)
      ? new UsageError('unknown_preset', Object.keys(presets).join(', '))
      : new UsageError('unreadable_file', path)
  }
  return Buffer.concat(chunks).toString('utf8')
}
