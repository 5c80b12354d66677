import { createPasswordHasher } from '../../hashing/index.ts'
import { EXIT } from '../exit-code.ts'
import { loadPolicy } from '../load-policy.ts'
import { readPassword } from '../read-password.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'

/** `rempart verify HASH`: whether a password is the one that was hashed, and whether the hash is still good enough. */
export const verify: Command = async ({ operands: [storedHash, ...others], options, terminal, texts }) => {
  if (storedHash === undefined) throw new UsageError('missing_hash')
  if (others.length > 0) throw new UsageError('unexpected_argument')
  const { hashing } = await loadPolicy(options.policy)
  const password = await readPassword(terminal, texts.prompt)
  if (password === null) throw new UsageError('no_password')
  const result = await createPasswordHasher({ parameters: hashing }).verify(password, storedHash)
  if (result.outcome === 'unreadable_hash') throw new UsageError('unreadable_hash', result.problem)
  if (result.outcome === 'cost_above_ceiling') throw new UsageError('cost_above_ceiling')
  const { outcome, matches, needsRehash, reasons } = result
  if (options.json) terminal.stdout.write(`${JSON.stringify({ outcome, matches, needsRehash, reasons })}\n`)
  else if (!matches) terminal.stdout.write(`${texts.mismatch}\n`)
  else terminal.stdout.write(`${needsRehash ? texts.matchesButRehash(reasons) : texts.matches}\n`)
  return matches ? EXIT.yes : EXIT.no
}
