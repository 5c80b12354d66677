import { createReadStream } from 'node:fs'
import { presets } from '../../index.ts'
import type { AccountSecurityPolicy, PresetName } from '../../index.ts'
import { isRempartError } from '../../rempart-error.ts'
import { nearestName } from '../arguments/nearest-name.ts'
import { UsageError } from '../texts/usage-error.ts'
import { PolicyFileError } from './policy-file-error.ts'

/** A policy of 10,000 blocked values of 256 characters fits; a mistaken path to a huge file is not read whole. */
const MAXIMUM_FILE_BYTES = 16 * 1_048_576

/**
 * The policy by a preset's name or from a JSON file.
 *
 * @throws {UsageError} `unknown_preset`, `unreadable_file`, `file_not_utf8`.
 * @throws {PolicyFileError} The file holds no policy.
 */
export async function loadPolicy(nameOrPath: string): Promise<AccountSecurityPolicy> {
  return isPresetName(nameOrPath) ? presets[nameOrPath] : await loadPolicyFile(nameOrPath)
}

/** The policy from a JSON file, whatever its name; a byte order mark is left out. */
export async function loadPolicyFile(path: string): Promise<AccountSecurityPolicy> {
  const text = await readPolicyFile(path)
  const { parseAccountSecurityPolicyText } = await import('../../policy/zod/index.ts')
  try {
    return parseAccountSecurityPolicyText(text)
  } catch (error) {
    if (!isRempartError(error) || error.code !== 'invalid_policy') throw error
    throw new PolicyFileError(path, text, error.details.problems, error.details.count)
  }
}

function isPresetName(name: string): name is PresetName {
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
    throw isMissing(error) && !/[./\\]/u.test(path) ? unknownPreset(path) : new UsageError('unreadable_file', path)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new UsageError('file_not_utf8', path)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function unknownPreset(name: string): UsageError {
  const names = Object.keys(presets)
  return new UsageError('unknown_preset', names.join(', '), nearestName(name, names))
}
