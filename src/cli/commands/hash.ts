import { createPasswordHasher } from '../../hashing/index.ts'
import { EXIT } from '../exit-code.ts'
import { loadPolicy } from '../load-policy.ts'
import { readPassword } from '../read-password.ts'
import { UsageError } from '../usage-error.ts'
import type { Command } from './command.ts'

/** `rempart hash`: the Argon2id hash of a password, at the cost that the policy asks for. Judging is the work of `check`. */
export const hash: Command = async ({ operands, options, terminal, texts }) => {
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const { hashing } = await loadPolicy(options.policy)
  const password = await readPassword(terminal, texts.prompt)
  if (password === null) throw new UsageError('no_password')
  const encoded = await createPasswordHasher({ parameters: hashing }).hash(password)
  terminal.stdout.write(options.json ? `${JSON.stringify({ hash: encoded })}\n` : `${encoded}\n`)
  return EXIT.yes
}
