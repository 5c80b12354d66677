import { createPasswordHasher, type VerifyOutcome } from '../../hashing/index.ts'
import { legacyFormats } from '../../hashing/legacy/index.ts'
import type { LegacyFormat } from '../../hashing/legacy/legacy-format.ts'
import { isInstalled } from '../../hashing/legacy/missing-packages.ts'
import { RempartError } from '../../rempart-error.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { loadPolicy } from '../policy-file/load-policy.ts'
import { readPassword } from '../password-input/read-password.ts'
import { printJson } from '../terminal/print.ts'
import type { Texts } from '../texts/texts.ts'
import { UsageError } from '../texts/usage-error.ts'
import { policyOf, type Command } from './command.ts'

/** `rempart verify HASH`: whether a password matches a hash, and whether the hash needs a rehash. */
export const verify: Command = async ({ operands: [storedHash, ...others], options, terminal, texts }) => {
  if (storedHash === undefined) throw new UsageError('missing_hash')
  if (others.length > 0) throw new UsageError('unexpected_argument')
  const { hashing } = await loadPolicy(policyOf(options))
  const password = await readPassword(terminal, texts.prompt)
  if (password === null) throw new UsageError('no_password')
  const legacy = formatsFor(storedHash)
  const result = await createPasswordHasher({ parameters: hashing, legacy }).verify(password, storedHash)
  throwUnlessCompared(result, storedHash, texts)
  if (options.flags.has('json')) printJson(terminal.stdout, result)
  else terminal.stdout.write(`${sentenceOf(result, texts)}\n`)
  return result.matches ? EXIT.yes : EXIT.no
}

/**
 * Leaves out formats that this hash does not use and whose package is missing, because the hasher would warn about
 * them.
 */
function formatsFor(storedHash: string): readonly LegacyFormat[] {
  return legacyFormats.filter(
    (format) =>
      format.needs === undefined || isInstalled(format.needs) || format.read(storedHash, legacyFormats) !== null
  )
}

function throwUnlessCompared(result: VerifyOutcome, storedHash: string, { hashes }: Texts): void {
  if (result.outcome === 'unreadable_hash') {
    // An unquoted hash loses its parts: the shell expands `$…` to variables, which are mostly empty.
    const isEaten = storedHash.split('$').length < 3
    const { problem } = result
    const suggestion = isEaten ? "rempart verify '$…'" : undefined
    throw new UsageError('unreadable_hash', hashes.problems[problem], suggestion, { problem })
  }
  if (result.outcome === 'cost_above_ceiling' || result.outcome === 'pepper_key_missing') {
    throw new UsageError(result.outcome)
  }
  if (result.outcome === 'package_missing') {
    const { packageName } = result
    throw new RempartError('package_missing', `the hash needs ${packageName}`, { packageName })
  }
}

function sentenceOf(result: VerifyOutcome, texts: Texts): string {
  if (result.outcome !== 'match') return texts.mismatch
  if (result.isPartial === true) return texts.matchesInPart
  return result.needsRehash ? texts.matchesButRehash(result.reasons) : texts.matches
}
