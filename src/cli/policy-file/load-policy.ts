import { presets } from '../../index.ts'
import type { AccountSecurityPolicy, PresetName } from '../../index.ts'
import { isRempartError } from '../../rempart-error.ts'
import { nearestName } from '../arguments/nearest-name.ts'
import { UsageError } from '../texts/usage-error.ts'
import { PolicyFileError } from './policy-file-error.ts'
import { readBoundedFile } from './read-bounded-file.ts'

/**
 * Loads a policy by the name of a preset or from a JSON file.
 *
 * @throws {UsageError} `unknown_preset`, `unreadable_file`, `file_not_utf8`.
 * @throws {PolicyFileError} If the file does not hold a valid policy.
 */
export async function loadPolicy(nameOrPath: string): Promise<AccountSecurityPolicy> {
  return (await loadPolicyDocument(nameOrPath)).policy
}

/** A policy, and the text that it stands in where it comes from a file. */
export interface PolicyDocument {
  readonly policy: AccountSecurityPolicy
  readonly text?: string
}

/** As {@link loadPolicy}, with the text of a file: what is said of the policy can then name a line. */
export async function loadPolicyDocument(nameOrPath: string): Promise<PolicyDocument> {
  return isPresetName(nameOrPath) ? { policy: presets[nameOrPath] } : await loadPolicyFile(nameOrPath)
}

/** Loads a policy from a JSON file with any name; a byte order mark is ignored. */
export async function loadPolicyFile(path: string): Promise<PolicyDocument> {
  const text = await readPolicyFile(path)
  const { parseAccountSecurityPolicyText } = await import('../../policy/zod/index.ts')
  try {
    return { policy: parseAccountSecurityPolicyText(text), text }
  } catch (error) {
    if (!isRempartError(error) || error.code !== 'invalid_policy') throw error
    throw new PolicyFileError(path, text, error.details.problems, error.details.count)
  }
}

function isPresetName(name: string): name is PresetName {
  return Object.hasOwn(presets, name)
}

async function readPolicyFile(path: string): Promise<string> {
  return decodeUtf8(await readBoundedFile(path).catch((error: unknown) => throwFor(error, path)), path)
}

/**
 * Reads a text file of another program: UTF-8, or UTF-16 if it starts with a byte order mark, as Windows exports do.
 */
export async function readForeignFile(path: string): Promise<string> {
  const bytes = await readBoundedFile(path).catch((error: unknown) => throwFor(error, path))
  return bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : decodeUtf8(bytes, path)
}

function throwFor(error: unknown, path: string): never {
  if (error instanceof UsageError) throw error
  throw isMissing(error) && !/[./\\]/u.test(path) ? unknownPreset(path) : new UsageError('unreadable_file', path)
}

function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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
