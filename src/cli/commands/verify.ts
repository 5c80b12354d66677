import { createPasswordHasher } from '../../hashing/index.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { loadPolicy } from '../policy-file/load-policy.ts'
import { readPassword } from '../password-input/read-password.ts'
import { printJson } from '../terminal/print.ts'
import { UsageError } from '../texts/usage-error.ts'
import { policyOf, type Command } from './command.ts'

/** `rempart verify HASH`: whether a password is the one that was hashed, and whether the hash is still good enough. */
export const verify: Command = async ({ operands: [storedHash, ...others], options, terminal, texts }) => {
  if (storedHash === undefined) throw new UsageError('missing_hash')
  if (others.length > 0) throw new UsageError('unexpected_argument')
  const { hashing } = await loadPolicy(policyOf(options))
  const password = await readPassword(terminal, texts.prompt)
  if (password === null) throw new UsageError('no_password')
  const result = await createPasswordHasher({ parameters: hashing }).verify(password, storedHash)
  if (result.outcome === 'unreadable_hash') throw new UsageError('unreadable_hash', result.problem)
  if (result.outcome === 'cost_above_ceiling') throw new UsageError('cost_above_ceiling')
  const { outcome, matches, needsRehash, reasons } = result
  if (options.flags.has('json')) printJson(terminal.stdout, { outcome, matches, needsRehash, reasons })
  else if (!matches) terminal.stdout.write(`${texts.mismatch}\n`)
  else terminal.stdout.write(`${needsRehash ? texts.matchesButRehash(reasons) : texts.matches}\n`)
  return matches ? EXIT.yes : EXIT.no
}
